package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Keeps what a text shows where it stands in the text: listings of code, formulas, addresses of
 * players, and the captions of tables and pictures that are kept. None of them reads like prose,
 * and highlighters wrap code in much that looks like controls.
 */
final class Shown {
  /** Boxes that highlighters make of code without {@code pre}, or with tables of line numbers. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)(?:^|[\\s-])(?:syntaxhighlighter|crayon-table|urvanov-syntax-highlighter-syntax|highlighttable|rouge-table|lntable"
              + "|hljs-ln|wp_syntax|js-file-line-container|react-code-lines|enlighter-code"
              + "|CodeMirror-code|cm-content|view-lines)(?:$|\\s)");

  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:^|\\s)(?:katex(?:-display)?|MathJax\\w*|mwe-math-element|mjx-chtml)(?:$|\\s)");

  /** How many boxes a listing is wrapped in. */
  private static final int REACH = 6;

  private Shown() {}

  /** Whether a script stands for something to be seen: a formula, a listing. */
  static boolean isScript(Element e) {
    return e.nameIs("script")
        && (e.attr("type").startsWith("math/") || e.attr("src").contains("//gist.github.com/"));
  }

  static void keep(Survey page, BitSet kept) {
    List<Block> blocks = page.blocks();
    for (int i = Math.max(0, kept.nextSetBit(0)); i < blocks.size(); i++) {
      if (!kept.get(i) && isShown(blocks.get(i)) && isInText(blocks, kept, i)) {
        kept.set(i);
      }
    }
    for (Box box : page.boxes()) {
      if ((box.is("figcaption") || box.is("summary"))
          && !kept.get(box.from)
          && isOfKept(box, kept)) {
        kept.set(box.from, box.to);
      }
    }
  }

  private static boolean isShown(Block block) {
    Box up = block.box();
    for (int i = 0; i < REACH && up.parent != null; i++, up = up.parent) {
      if (up.is("pre") || CODE.matcher(up.element.className()).find()) {
        return true;
      }
    }
    return block.element().hasClass("wp-block-embed__wrapper") || isFormula(block.element());
  }

  /** Whether there is nothing but a formula, with a number or a mark beside it. */
  private static boolean isFormula(Element e) {
    Element formula =
        e.nameIs("math")
            ? e
            : e.selectFirst("math, mjx-container, .katex, .MathJax, .mwe-math-element");
    if (formula == null) {
      return false;
    }
    int beside = 0;
    for (TextNode t : e.textNodes()) {
      beside += t.text().strip().length();
    }
    return beside <= 12 && e.selectFirst("a[href], li, button, input") == null && !holdsWords(e);
  }

  private static boolean holdsWords(Element e) {
    for (Element child : e.children()) {
      boolean formula =
          child.nameIs("math")
              || child.nameIs("mjx-container")
              || FORMULA.matcher(child.className()).find();
      if (!formula && (child.ownText().strip().length() > 12 || holdsWords(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether kept text stands before it and behind it, or right before it in the same box. */
  private static boolean isInText(List<Block> blocks, BitSet kept, int i) {
    if (kept.nextSetBit(i) >= 0) {
      return true;
    }
    int before = kept.previousSetBit(i);
    return before == i - 1 && blocks.get(before).box().parent.holds(i);
  }

  /** Whether the rest of its figure, or of what it opens, is kept. */
  private static boolean isOfKept(Box caption, BitSet kept) {
    Box figure = caption.parent;
    String name = caption.is("summary") ? "details" : "figure";
    while (figure.parent != null && !figure.is(name)) {
      figure = figure.parent;
    }
    if (!figure.is(name)) {
      return false;
    }
    int first = kept.nextSetBit(figure.from);
    return first >= 0 && first < figure.to;
  }
}
