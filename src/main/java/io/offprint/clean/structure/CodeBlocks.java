package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Brings code to {@code pre > code} whatever has highlighted it: tables with a column of line
 * numbers, a row, a block or a list item for each line, line breaks as elements.
 */
final class CodeBlocks implements Rule {
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:gutter|lineno|linenos|line-?numbers?|linenumber|numbers|lnt|ln-num|blob-num"
              + "|crayon-nums?|copy(?:-?button|-?btn|-?code)?|toolbar|clipboard|code-header|sr-only)(?=$|[\\s_-])");
  private static final Pattern NOT_NUMBERS = Pattern.compile("(?i)line-numbers(?:$|\\s)");
  private static final String LINES =
      ".syntaxhighlighter .code .line, .crayon-pre > .crayon-line, td.blob-code, td.hljs-ln-code,"
          + " .react-file-line, .enlighter > div,"
          + " .CodeMirror-line, .cm-line, .view-line, ol[class^=dp-] > li";
  private static final String HOLDERS =
      ".syntaxhighlighter, .crayon-syntax, table.js-file-line-container, table.highlighttable,"
          + " table.rouge-table, table.lntable, figure.highlight > table, div.highlight > table,"
          + " table.hljs-ln, .wp_syntax > table, .CodeMirror-code, .cm-content, .monaco-editor"
          + " .view-lines, ol[class^=dp-], .urvanov-syntax-highlighter-syntax, .react-code-lines,"
          + " .enlighter-code";

  private static final Pattern HOLDER =
      Pattern.compile(
          "(?i)syntaxhighlighter|syntax-highlighter-syntax|crayon-syntax|CodeMirror-code|cm-content"
              + "|view-lines|react-code-lines|enlighter-code");

  private static final Pattern EMPTY_LINES = Pattern.compile("[ \\t\\r\\n]*\\n");

  @Override
  public void apply(Element body, Context context) {
    if (Walk.first(body, e -> Walk.isNamed(e, "code", "pre") || mayHold(e)) == null) {
      return;
    }
    List<Element> holders =
        Walk.first(body, CodeBlocks::mayHold) == null ? List.of() : body.select(HOLDERS);
    for (Element holder : holders) {
      if (!Vocabulary.isIn(holder, "pre") && holder.parent() != null) {
        holder(holder);
      }
    }
    for (Element code : Walk.named(body, "code")) {
      if (!Vocabulary.isIn(code, "pre")
          && isAlone(code)
          && !code.getElementsByTag("br").isEmpty()) {
        code.wrap("<pre></pre>");
      }
    }
    for (Element pre : Walk.named(body, "pre")) {
      boolean verse = Words.named(pre, KeptLines.VERSE);
      if (pre.parent() != null && !verse && !Vocabulary.isIn(pre.parent(), "pre")) {
        pre(pre);
      }
    }
  }

  /** Whether it is of a kind that holders are. */
  private static boolean mayHold(Element e) {
    return e.nameIs("table")
        || e.nameIs("ol")
        || !e.className().isEmpty() && HOLDER.matcher(e.className()).find();
  }

  private static void holder(Element holder) {
    List<Element> lines = holder.select(LINES);
    Element pre = lines.isEmpty() ? code(holder) : null;
    if (!lines.isEmpty()) {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(stripped(line.wholeText())).append('\n'));
      pre = Vocabulary.element("pre");
      pre.appendText(text.toString());
    }
    if (pre != null) {
      String language = CodeLanguage.of(holder);
      if (!language.isEmpty() && CodeLanguage.of(pre).isEmpty()) {
        pre.addClass("language-" + language);
      }
      holder.replaceWith(pre);
    }
  }

  /** A line without what the highlighter put at its end. */
  private static String stripped(String line) {
    return line.replaceFirst("[\\n\\r]+$", "").replace('\u00a0', ' ');
  }

  /** The block of code in a table whose other cells hold the numbers of its lines. */
  private static Element code(Element holder) {
    Element last = null;
    for (Element pre : holder.getElementsByTag("pre")) {
      boolean numbers = pre.wholeText().matches("[\\s\\d]*");
      last = numbers ? last : pre;
    }
    return last;
  }

  private static boolean isAlone(Element code) {
    Element parent = code.parent();
    return parent != null
        && parent.nodeStream(TextNode.class).allMatch(t -> t.isBlank() || isIn(t, code));
  }

  private static boolean isIn(Node node, Element e) {
    Node up = node;
    while (up != null && up != e) {
      up = up.parent();
    }
    return up == e;
  }

  private static void pre(Element pre) {
    String language = CodeLanguage.of(pre);
    boolean lines =
        pre.getAllElements().stream()
            .anyMatch(e -> e != pre && (e.nameIs("br") || Vocabulary.isBlock(e) || isFurniture(e)));
    if (lines) {
      flatten(pre);
    }
    Element code = pre.childrenSize() == 1 ? pre.child(0) : null;
    boolean whole =
        code != null && code.nameIs("code") && pre.textNodes().stream().allMatch(TextNode::isBlank);
    if (!whole) {
      code = Vocabulary.element("code");
      List<Node> nodes = List.copyOf(pre.childNodes());
      pre.empty();
      code.appendChildren(nodes);
      pre.appendChild(code);
    }
    CodeLanguage.dropLabel(pre, language);
    pre.clearAttributes();
    code.clearAttributes();
    if (!language.isEmpty()) {
      code.addClass("language-" + language);
    }
    trim(pre, code);
  }

  private static boolean isFurniture(Element e) {
    return e.nameIs("button")
        || !e.className().isEmpty()
            && NOT_CODE.matcher(e.className()).find()
            && !NOT_NUMBERS.matcher(e.className()).matches();
  }

  /** Ends lines with a character instead of with elements; links and the like stay. */
  private static void flatten(Element pre) {
    List<Element> all = pre.getAllElements();
    List<Element> blocks = new ArrayList<>();
    for (int i = all.size() - 1; i > 0; i--) {
      Element e = all.get(i);
      if (isFurniture(e)) {
        e.remove();
      } else if (e.nameIs("br")) {
        e.replaceWith(new TextNode("\n"));
      } else if (Vocabulary.isBlock(e)) {
        if (!e.nameIs("td") && !e.nameIs("th") && !e.wholeText().endsWith("\n")) {
          e.appendText("\n");
        }
        blocks.add(e);
      }
    }
    blocks.stream().filter(e -> !e.id().isEmpty()).forEach(e -> e.tagName("span"));
    blocks.removeIf(e -> e.nameIs("span"));
    Unwrapping.of(blocks);
  }

  /** Drops the empty lines before and after the code; spaces that may not break are only spaces. */
  private static void trim(Element pre, Element code) {
    pre.textNodes().forEach(TextNode::remove);
    List<TextNode> texts = Walk.texts(code);
    for (TextNode t : texts) {
      if (t.getWholeText().indexOf('\u00a0') >= 0) {
        t.text(t.getWholeText().replace('\u00a0', ' '));
      }
    }
    for (int i = texts.size() - 1; i >= 0; i--) {
      texts.get(i).text(texts.get(i).getWholeText().stripTrailing());
      if (!texts.get(i).getWholeText().isEmpty()) {
        break;
      }
    }
    Matcher empty = EMPTY_LINES.matcher(code.wholeText());
    if (empty.lookingAt()) {
      Words.cut(code, empty.end());
    }
  }
}
