package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Turns emphasis that is but a style into an element, as in exports from word processors, and
 * elements out of use into those that took their place.
 */
final class StyledSpans implements Rule {
  private static final Map<String, String> SUCCESSORS =
      Map.of(
          "strike",
          "s",
          "acronym",
          "abbr",
          "tt",
          "code",
          "dir",
          "ul",
          "menu",
          "ul",
          "xmp",
          "pre",
          "listing",
          "pre",
          "plaintext",
          "pre");
  private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|bolder|[6-9]00)");
  private static final Pattern NOT_BOLD =
      Pattern.compile("font-weight:\\s*(?:normal|lighter|[1-4]00)");
  private static final Pattern ITALIC = Pattern.compile("font-style:\\s*(?:italic|oblique)");
  private static final Pattern STRUCK = Pattern.compile("text-decoration[a-z-]*:[^;]*line-through");
  private static final Pattern RAISED = Pattern.compile("vertical-align:\\s*super");
  private static final Pattern LOWERED = Pattern.compile("vertical-align:\\s*sub");

  @Override
  public void apply(Element body, Context context) {
    for (Element e : Walk.elements(body)) {
      String name = e.normalName();
      String successor = SUCCESSORS.get(name);
      if (successor != null) {
        e.tagName(successor);
      } else if (e.hasAttr("style") && Walk.isNamed(e, "span", "font", "b", "i", "strong", "em")) {
        styled(e, e.attr("style").toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void styled(Element e, String style) {
    boolean plain = e.nameIs("span") || e.nameIs("font");
    if (!plain) {
      boolean undone =
          e.normalName().matches("b|strong") && NOT_BOLD.matcher(style).find()
              || e.normalName().matches("i|em") && style.matches(".*font-style:\\s*normal.*");
      if (undone) {
        e.tagName("span");
      }
      return;
    }
    if (Vocabulary.isIn(e, "h1", "h2", "h3", "h4", "h5", "h6", "th", "pre", "code")) {
      return;
    }
    String name =
        RAISED.matcher(style).find()
            ? "sup"
            : LOWERED.matcher(style).find() ? "sub" : STRUCK.matcher(style).find() ? "s" : "";
    boolean bold = BOLD.matcher(style).find();
    boolean italic = ITALIC.matcher(style).find();
    if (!name.isEmpty()) {
      e.tagName(name);
    } else if (bold && italic) {
      e.tagName("strong").wrap("<em></em>");
    } else if (bold || italic) {
      e.tagName(bold ? "strong" : "em");
    }
    e.removeAttr("style");
  }
}
