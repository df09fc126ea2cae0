package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Decides the language of a page: what its markup says, unless its text shows another. */
final class Languages {
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  /** Latin on a page that says something else is text to fill a layout with. */
  private static final String PLACEHOLDER = "la";

  private static final int SAMPLE = 20_000;
  private static final int LONG = 1_500;

  private Languages() {}

  /** A BCP 47 tag, or an empty string when neither markup nor text tell. */
  static String choose(Document document, Clues clues) {
    String text = sample(document);
    for (String said : stated(document, clues)) {
      String tag = tag(said);
      if (!tag.isEmpty() && LanguageDetector.fits(tag, text)) {
        return agreed(tag, text);
      }
    }
    return LanguageDetector.detect(text);
  }

  /** Templates are often left at their author's language: long text that disagrees wins. */
  private static String agreed(String tag, String text) {
    String detected = LanguageDetector.detect(text);
    boolean other =
        !detected.isEmpty()
            && !detected.equals(PLACEHOLDER)
            && !tag.matches("(?i)" + detected + "(-.*)?");
    boolean template = tag.matches("en(-.*)?") && text.length() > LONG;
    return other && template ? detected : tag;
  }

  private static List<String> stated(Document document, Clues clues) {
    Element html = Walk.first(document, e -> e.nameIs("html"));
    Element inner =
        Walk.first(document, e -> e.hasAttr("lang") && Walk.isNamed(e, "article", "main", "body"));
    List<String> said = new ArrayList<>();
    if (inner != null) {
      said.add(inner.attr("lang"));
    }
    if (html != null) {
      said.add(html.attr("lang"));
      said.add(html.attr("xml:lang"));
    }
    said.addAll(clues.values(Field.LANGUAGE));
    return said;
  }

  /**
   * The tag in its canonical form ({@code en_us} becomes {@code en-US}), or empty if it is none.
   */
  static String tag(String raw) {
    String first = raw.strip().replace('_', '-').replaceAll("[,;\\s].*", "");
    try {
      Locale locale = new Locale.Builder().setLanguageTag(first).build();
      String language = locale.getLanguage();
      return KNOWN.contains(language) || language.length() == 3 ? locale.toLanguageTag() : "";
    } catch (IllformedLocaleException e) {
      return "";
    }
  }

  /** The text of paragraphs, where the author's own language is; all text if there are none. */
  static String sample(Document document) {
    StringBuilder text = new StringBuilder();
    for (Element p : Walk.named(document, "p")) {
      if (text.length() >= SAMPLE) {
        break;
      }
      text.append(p.text()).append('\n');
    }
    return text.length() > 200 ? text.toString() : document.text();
  }

  /** {@code ltr} or {@code rtl} where the markup says so, else empty. */
  static String direction(Document document) {
    Element stated =
        Walk.first(document, e -> e.hasAttr("dir") && Walk.isNamed(e, "html", "body", "article"));
    String direction = stated == null ? "" : stated.attr("dir").strip().toLowerCase(Locale.ROOT);
    return direction.equals("ltr") || direction.equals("rtl") ? direction : "";
  }
}
