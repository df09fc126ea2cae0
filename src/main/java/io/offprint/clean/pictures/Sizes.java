package io.offprint.clean.pictures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How large the markup says that a picture is shown. */
final class Sizes {
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(\\d{1,5})(?:\\.\\d+)?\\s*(?:px)?\\s*$");
  private static final Pattern IN_STYLE =
      Pattern.compile("(?i)(?:^|;)\\s*(width|height)\\s*:\\s*(\\d{1,5})(?:\\.\\d+)?px");

  private Sizes() {}

  /** A number of pixels, or 0 when it is none. */
  static int number(String attribute) {
    Matcher m = NUMBER.matcher(attribute);
    return m.find() ? Integer.parseInt(m.group(1)) : 0;
  }

  /** Width or height of an element in CSS pixels, -1 when the markup does not tell. */
  static int of(Element e, String side) {
    Matcher style = IN_STYLE.matcher(e.attr("style"));
    while (style.find()) {
      if (style.group(1).equalsIgnoreCase(side)) {
        return Integer.parseInt(style.group(2));
      }
    }
    return NUMBER.matcher(e.attr(side)).find() ? number(e.attr(side)) : -1;
  }
}
