package io.offprint.clean.meta;

import io.offprint.clean.meta.Clues.Clue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chooses the title: the heading that the reader sees, if its place and the page's own data speak
 * for it; else what the data state, without the site's name.
 */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—•·:»«/\\\\<>~]+\\s+|\\s*[|»«]\\s*");
  private static final Pattern TAIL =
      Pattern.compile("(.*\\S)\\s+([|·»«–—-])\\s+([^|·»«–—]+)", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("\\d");
  private static final int MIN_TITLE = 10;
  private static final int MAX_LINE = 150;

  private Titles() {}

  /** The title, or an empty string. */
  static String choose(Clues clues, List<String> sites) {
    List<Clue> stated =
        clues.of(Field.TITLE).stream().filter(c -> !isSite(c.value(), sites)).toList();
    List<String> titles = stated.stream().map(Clue::value).distinct().toList();
    Heading best = null;
    double most = 0;
    for (Heading heading : clues.headings()) {
      double votes = TitleVotes.of(heading, titles);
      if ((best == null || votes > most) && !isSite(heading.text(), sites)) {
        best = heading;
        most = votes;
      }
    }
    if (best != null && most >= TitleVotes.ENOUGH) {
      return withoutKicker(best.text(), stated);
    }
    return titles.stream()
        .map(t -> withoutTail(withoutSite(t, sites)))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse(best == null ? "" : best.text());
  }

  /** The section or date in front of the title within one heading, which the data do not have. */
  private static String withoutKicker(String heading, List<Clue> stated) {
    String folded = Text.fold(heading);
    return stated.stream()
        .filter(c -> !c.origin().equals(Headings.TITLE))
        .map(Clue::value)
        .filter(t -> Text.words(t) > 1 && Text.fold(t).length() >= MIN_TITLE)
        .filter(t -> folded.endsWith(Text.fold(t)) && !folded.equals(Text.fold(t)))
        .findFirst()
        .orElse(heading);
  }

  /** The title of a bare text: its first heading, else its first line if that is a short one. */
  static String ofText(Document document) {
    Element heading = document.selectFirst("h1, h2, h3");
    Element first =
        document.body().children().stream().filter(Element::hasText).findFirst().orElse(null);
    Element h1 = document.selectFirst("h1");
    if (h1 != null && h1.hasText()) {
      return Text.tidy(h1.text());
    }
    if (first != null && first != heading && first.text().length() <= MAX_LINE) {
      return Text.tidy(first.text());
    }
    if (heading != null) {
      return Text.tidy(heading.text());
    }
    String line = document.wholeText().strip().lines().findFirst().orElse("");
    return line.length() <= MAX_LINE ? Text.tidy(line) : "";
  }

  private static boolean isSite(String title, List<String> sites) {
    String folded = Text.fold(title);
    return folded.isEmpty() || sites.stream().map(Text::fold).anyMatch(folded::equals);
  }

  /**
   * The title without what most likely names a site that the page does not tell: one or a few words
   * behind the last separator, much less than stands before it.
   */
  static String withoutTail(String title) {
    Matcher m = TAIL.matcher(title);
    if (!m.matches()) {
      return title;
    }
    int before = Text.words(m.group(1));
    int behind = Text.words(m.group(3));
    boolean bar = "|·»«".contains(m.group(2));
    boolean tail = bar ? before > 2 && behind <= before : before > 3 && behind < 4;
    return tail && !NUMBERED.matcher(m.group(3)).find() ? m.group(1) : title;
  }

  /** The title without the parts before or after a separator that name the site. */
  static String withoutSite(String title, List<String> sites) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String rest = title;
    for (int i = parts.length - 1; i > 0; i--) {
      if (!isSite(parts[i], sites)) {
        break;
      }
      rest = rest.substring(0, rest.lastIndexOf(parts[i]));
      rest = rest.replaceFirst("[\\s|\\-–—•·:»«/\\\\<>~]+$", "");
    }
    if (rest.equals(title) && isSite(parts[0], sites)) {
      rest = title.substring(title.indexOf(parts[0]) + parts[0].length());
      rest = rest.replaceFirst("^[\\s|\\-–—•·:»«/\\\\<>~]+", "");
    }
    return rest;
  }
}
