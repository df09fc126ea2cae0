package io.offprint.clean.structure;

import io.offprint.clean.tree.Removal;
import io.offprint.clean.tree.Walk;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Keeps formulas as MathML with their TeX beside it, of what MathJax, KaTeX and MediaWiki make of
 * them: there a formula stands in the page several times, for the eye and for the ear.
 */
final class Formulas implements Rule {
  private static final String WRAPPERS =
      ".katex, mjx-container, .mwe-math-element, .MathJax, .MathJax_Display, .MathJax_SVG,"
          + " .MathJax_SVG_Display, .MathJax_CHTML, .mjx-chtml";
  private static final Evaluator WRAPPER = Selector.evaluatorOf(WRAPPERS);
  private static final Pattern DISPLAY =
      Pattern.compile(
          "(?i)katex-display|_Display|MJXc-display|math-element-block|fallback-image-display");

  @Override
  public void apply(Element body, Context context) {
    if (Walk.first(body, e -> isSource(body, e)) == null) {
      return;
    }
    Removal.of(Walk.marked(body, e -> e.hasClass("MathJax_Preview")));
    for (Element script :
        Walk.where(
            body,
            e -> e.nameIs("script") && e.attr("type").regionMatches(true, 0, "math/", 0, 5))) {
      tex(script);
    }
    for (Element wrapper : Walk.where(body, e -> isWrapper(body, e))) {
      if (wrapper.ownerDocument() != null || wrapper.parent() != null) {
        wrapper(wrapper);
      }
    }
    for (Element math : Walk.named(body, "math")) {
      if (math.parents().stream().noneMatch(p -> p.nameIs("math"))) {
        describe(math);
      }
    }
  }

  /** Whether it is a formula, or what holds or announces one. */
  private static boolean isSource(Element body, Element e) {
    return Walk.isNamed(e, "math", "script") || isWrapper(body, e) || e.hasClass("MathJax_Preview");
  }

  private static boolean isWrapper(Element body, Element e) {
    return e.nameIs("mjx-container") || e.attributesSize() > 0 && WRAPPER.matches(body, e);
  }

  /** The source of a formula that MathJax 2 leaves beside what it shows of it. */
  private static void tex(Element script) {
    String source = script.data().isEmpty() ? script.wholeText() : script.data();
    Element shown = script.previousElementSibling();
    boolean display = script.attr("type").contains("mode=display");
    Element math = null;
    if (shown != null && shown.is(WRAPPERS)) {
      math = shown.selectFirst("math");
      shown.remove();
    }
    if (script.attr("type").startsWith("math/mml")) {
      script.html(source);
      math = script.selectFirst("math");
    }
    replace(script, math == null ? ofTex(source) : math, display, source);
  }

  private static void wrapper(Element wrapper) {
    Element math = wrapper.selectFirst("math");
    if (math == null && wrapper.hasAttr("data-mathml")) {
      math = new Element("div").html(wrapper.attr("data-mathml")).selectFirst("math");
    }
    if (math != null) {
      Element outer = wrapper.parent();
      boolean display =
          DISPLAY.matcher(wrapper.className()).find()
              || outer != null && DISPLAY.matcher(outer.className()).find()
              || wrapper.attr("display").equals("true")
              || wrapper.attr("display").equals("block");
      replace(wrapper, math, display, "");
    }
  }

  private static void replace(Element old, Element math, boolean display, String tex) {
    math.remove();
    if (display) {
      math.attr("display", "block");
    }
    if (!tex.isBlank() && !math.hasAttr("alttext")) {
      math.attr("alttext", tex.strip());
    }
    old.replaceWith(math);
  }

  /** A formula of which there is but the TeX: shown as it is written. */
  static Element ofTex(String tex) {
    Element math = mathml("math").attr("alttext", tex.strip());
    Element semantics = mathml("semantics");
    semantics.appendChild(mathml("mtext").text(tex.strip()));
    Element source = mathml("annotation").attr("encoding", "application/x-tex");
    semantics.appendChild(source.text(tex.strip()));
    return math.appendChild(semantics);
  }

  private static Element mathml(String name) {
    return new Element(Tag.valueOf(name, Parser.NamespaceMathml, ParseSettings.preserveCase), null);
  }

  /** Gives a formula its TeX as the text for those who cannot see it. */
  private static void describe(Element math) {
    if (math.attr("alttext").isBlank()) {
      List<Element> sources = math.getElementsByTag("annotation");
      for (Element source : sources) {
        if (source.attr("encoding").toLowerCase(Locale.ROOT).contains("tex")) {
          math.attr("alttext", source.wholeText().strip());
        }
      }
    }
  }
}
