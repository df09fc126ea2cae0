package io.offprint.clean.meta;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** {@code <time>} elements, and others whose class says that they hold a date. */
final class TimeElements implements ClueSource {
  static final String NAME = "time";
  private static final int MAX_LENGTH = 80;

  private static final Pattern UPDATE =
      Pattern.compile("(?i)updat|modif|edit|revis|aktualis|stand:|actualiz|mis à jour|aggiorn");

  private static final String DATED =
      "[class~=(?i)(^|[-_\\s])(date|datum|dateline|fecha|data|pubdate|publish(ed|date)?|posted([-_]?on)?"
          + "|time(stamp)?|published[-_]?at|meta[-_]?date|postdate|datetime)([-_\\s]|$)],"
          + "[class~=(article|post|entry|publish|story|news|blog|pub)-?_?(Date|Time)],[id~=(?i)date]";

  @Override
  public void read(Document document, URI base, Clues clues) {
    for (Element time : document.select("time")) {
      add(time, NAME, clues);
    }
    for (Element dated : document.select(DATED)) {
      if (!dated.normalName().equals("time") && dated.text().length() <= MAX_LENGTH) {
        add(dated, NAME + " class", clues);
      }
    }
  }

  private static void add(Element e, String origin, Clues clues) {
    if (e.closest("footer, aside, nav, [class*=comment], [id*=comment], [class*=related]")
        != null) {
      return;
    }
    String context = e.className() + " " + e.attr("itemprop") + " " + around(e);
    Field field = UPDATE.matcher(context).find() ? Field.MODIFIED : Field.PUBLISHED;
    for (String attribute :
        new String[] {"datetime", "content", "data-datetime", "data-timestamp"}) {
      if (!e.attr(attribute).isBlank()) {
        clues.add(field, origin, e.attr(attribute));
      }
    }
    clues.add(field, origin, e.text().toLowerCase(Locale.ROOT).equals("now") ? "" : e.text());
  }

  private static String around(Element e) {
    Element parent = e.parent();
    return e.text()
        + " "
        + (parent == null || parent.text().length() > MAX_LENGTH ? "" : parent.ownText());
  }
}
