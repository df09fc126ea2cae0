package io.offprint.clean.meta;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The subtitle, dek or standfirst as it is printed under the title. */
final class Standfirst {
  private static final int BEHIND = 6;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 400;

  private static final Pattern HINT =
      Pattern.compile(
          "(?:^|[\\s_-])(?:sub-?titles?|sub-?head(?:line|ing)?|(?<!card-)dec?k|stand-?first|strapline"
              + "|chapeau|chapo|sous-?titre|vorspann|untertitel|entradilla|bajada|sottotitolo|sommario"
              + "|ingress|podtytu[lł])(?:$|[\\s_-])");
  private static final Pattern OTHER =
      Pattern.compile("byline|author|date|time|meta|share|caption|credit|category|breadcrumb|tags");

  private Standfirst() {}

  /**
   * Reads it.
   *
   * @param lines of the page from the title on
   */
  static void read(List<Line> lines, Clues clues) {
    Element title = lines.isEmpty() ? null : lines.get(0).element();
    for (Line line : lines.subList(0, Math.min(BEHIND, lines.size()))) {
      Element e = line.element();
      if (e != title && (isNamed(line) || isSecondHeading(title, e))) {
        String text = Line.spaced(e);
        if (text.length() >= SHORTEST && text.length() <= LONGEST && !text.contains(" | ")) {
          clues.add(Field.SUBTITLE, TitleArea.NAME, text);
          return;
        }
      }
    }
  }

  private static boolean isNamed(Line line) {
    return HINT.matcher(line.hints()).find() && !OTHER.matcher(line.hints()).find();
  }

  /** A lesser heading, or in a group of headings any line, right under the title's. */
  private static boolean isSecondHeading(Element title, Element e) {
    Element parent = title.parent();
    if (parent == null || title.nextElementSibling() != e || !title.nameIs("h1")) {
      return false;
    }
    return parent.nameIs("hgroup") || parent.nameIs("header") && e.nameIs("h2");
  }
}
