package io.offprint.clean.meta;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Date, byline and standfirst as they are printed near the title, whatever the markup. */
final class TitleArea implements ClueSource {
  static final String NAME = "title area";

  /** Dates above the title, where today's may stand too. */
  static final String ABOVE = "above title";

  /** The same, but so far from the title that it is only better than nothing. */
  static final String FAR = "text";

  private static final int BEHIND = 14;
  private static final int BEFORE = 7;
  private static final int MAX_BYLINES = 4;
  private static final int MAX_FAR = 80;
  private static final int SENTENCE = 60;

  private static final Pattern YEAR_OR_NUMBERS =
      Pattern.compile(
          "(?:19|20)\\d{2}|\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2}|[٠-٩۰-۹]{4}");

  /** What announces the date of a change. */
  static final Pattern UPDATE =
      Pattern.compile(
          "(?iu)\\b(?:last\\s+)?(?:updated?|modified|edited|revised|reviewed|aktualisiert|geändert|bearbeitet|änderung|stand|actualiza\\w+|modifi\\w+"
              + "|mis à jour|aggiornat\\w+|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizováno|aktualizacja|обновлено|更新)");

  private static final Pattern DATE_HINT =
      Pattern.compile("date|datum|fecha|time|publi|meta|byline|posted|submitted|created");
  private static final Pattern BYLINE_HINT =
      Pattern.compile(
          "byline|author|autor|auteur|writer|posted-?by|written-?by|redakteur|verfasser|\\bfn\\b(?! org)");
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?iu:\\W{0,3}(?:[^.]{0,30}\\b(?:written|posted|published|submitted|story|words|report\\w*|text|gespeichert|eingestellt|verfasst|geschrieben|veröffentlicht|posted on [^.]{4,20})\\s+)?"
              + "(?:by|von|par|por|door|przez|av|af|автор|escrito por|autor(?:in|en)?|auteurs?|author|text|texte|tekst|words|beitrag\\s?von))"
              + "(?:\\s*[:|]\\s*|\\s+)(?=\\p{Lu}|\\p{Lo}|[a-z0-9._]{3,20}\\s*(?:$|[»|]))");

  /** What is named after an author there is an option or a field. */
  private static final Evaluator TERM = Selector.evaluatorOf("dt,pre,code");

  /**
   * What a line says of dates.
   *
   * @param times of its time elements
   * @param update whether it speaks of a change
   * @param before what stands before the word for a change; null when there is no date at all
   */
  private record Dated(List<String> times, boolean update, String before, String after) {}

  private final String title;

  /**
   * @param title of the article
   */
  TitleArea(String title) {
    this.title = title;
  }

  @Override
  public void read(Document document, URI base, Clues clues) {
    Lines lines = Lines.of(document, Text.fold(title));
    List<Line> near = lines.nearTitle(BEHIND, BEFORE);
    Map<Line, Dated> dated = new IdentityHashMap<>();
    dates(lines.nearTitle(BEHIND, 0), NAME, dated, clues);
    dates(lines.nearTitle(0, BEFORE), ABOVE, dated, clues);
    bylines(near, NAME, clues);
    Standfirst.read(lines.fromTitle(), clues);
    dates(lines.fromTitle(), FAR, dated, clues);
    bylines(lines.fromTitle(), FAR, clues);
    dates(lines.all(), FAR, dated, clues);
  }

  private static void dates(List<Line> lines, String origin, Map<Line, Dated> dated, Clues clues) {
    for (Line line : lines) {
      Dated found = dated.computeIfAbsent(line, TitleArea::dated);
      for (String time : found.times()) {
        clues.add(found.update() ? Field.MODIFIED : Field.PUBLISHED, origin, time);
      }
      if (found.before() != null) {
        String from = isSentence(line) ? FAR : origin;
        clues.add(Field.PUBLISHED, from, found.before());
        clues.add(Field.MODIFIED, from, found.after());
      }
    }
  }

  /** Dates in sentences are mostly of what is told, not of when. */
  private static boolean isSentence(Line line) {
    return line.start()
        || line.text().length() > SENTENCE && !DATE_HINT.matcher(line.hints()).find();
  }

  private static Dated dated(Line line) {
    List<String> times = line.times();
    boolean date = YEAR_OR_NUMBERS.matcher(line.text()).find();
    if (times.isEmpty() && !date) {
      return new Dated(times, false, null, null);
    }
    Matcher update = UPDATE.matcher(line.text());
    boolean updated = update.find();
    int cut = updated ? update.start() : line.text().length();
    return new Dated(
        times, updated, date ? line.text().substring(0, cut) : null, line.text().substring(cut));
  }

  private static void bylines(List<Line> lines, String origin, Clues clues) {
    Element parent = null;
    int found = 0;
    for (Line line : lines) {
      boolean sibling = parent != null && line.element().parent() == parent;
      boolean byline =
          !line.start()
              && (origin.equals(NAME) || line.text().length() <= MAX_FAR)
              && !line.element().normalName().equals("h1")
              && (BYLINE_HINT.matcher(line.hints()).find() || ANNOUNCED.matcher(line.text()).find())
              && line.element().closest(TERM) == null
              && (origin.equals(NAME) || namesPeople(line));
      if (byline && (parent == null || sibling) && !Names.printed(named(line)).isEmpty()) {
        clues.add(Field.AUTHOR, origin, named(line));
        parent = line.element().parent();
        if (++found == MAX_BYLINES) {
          return;
        }
      }
    }
  }

  /** Far from the title, only what looks like people is believed. */
  private static boolean namesPeople(Line line) {
    return Names.printed(named(line)).stream().anyMatch(Names::isPerson);
  }

  /** What of the line names the author: an element marked so, else all of it. */
  private static String named(Line line) {
    StringBuilder names = new StringBuilder();
    for (Element e : line.authors()) {
      boolean inner =
          e.parents().stream()
              .anyMatch(
                  p ->
                      p != line.element() && p.hasClass(e.className()) && !e.className().isEmpty());
      if (!inner && !e.text().isBlank() && names.indexOf(e.text()) < 0) {
        names.append(names.length() == 0 ? "" : "; ").append(Line.spaced(e));
      }
    }
    return names.length() == 0 || Names.printed(names.toString()).isEmpty()
        ? line.text()
        : names.toString();
  }
}
