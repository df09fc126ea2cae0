package io.offprint.render;

import io.offprint.model.Metadata;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An article as CommonMark; what Markdown has no sign for stays HTML, which CommonMark allows. */
final class Markdown {
  private final StringBuilder out = new StringBuilder();

  private Markdown() {}

  static String of(Metadata metadata, Element body) {
    Markdown text = new Markdown();
    text.blocks(body);
    String title =
        metadata.title().isEmpty() ? "" : "# " + MarkdownLine.plain(metadata.title()) + "\n\n";
    return frontMatter(metadata) + title + text.out.toString().strip() + "\n";
  }

  private static String frontMatter(Metadata m) {
    StringJoiner lines = new StringJoiner("\n", "---\n", "\n---\n\n").setEmptyValue("");
    put(lines, "title", m.title());
    if (!m.authors().isEmpty()) {
      lines.add(
          "author: ["
              + String.join(", ", m.authors().stream().map(Markdown::quoted).toList())
              + "]");
    }
    put(lines, "date", m.published());
    put(lines, "lang", m.language());
    put(lines, "site", m.site());
    put(lines, "url", m.canonical());
    put(lines, "description", m.description());
    return lines.toString();
  }

  private static void put(StringJoiner lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add(name + ": " + quoted(value));
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
  }

  private void blocks(Element parent) {
    StringBuilder loose = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element e && e.isBlock() && !e.nameIs("br")) {
        line(loose);
        block(e);
      } else {
        loose.append(
            node instanceof TextNode t
                ? MarkdownLine.plain(t.text())
                : MarkdownLine.of((Element) node));
      }
    }
    line(loose);
  }

  private void line(StringBuilder words) {
    if (!words.toString().isBlank()) {
      paragraph(words.toString());
    }
    words.setLength(0);
  }

  private void block(Element e) {
    switch (e.normalName()) {
      case "p", "dt", "summary", "figcaption", "address" -> paragraph(MarkdownLine.inside(e));
      case "h2", "h3", "h4", "h5", "h6" ->
          paragraph("#".repeat(e.normalName().charAt(1) - '0') + " " + MarkdownLine.inside(e));
      case "ul" -> items(e.children(), null);
      case "ol" -> items(e.children(), e.hasAttr("start") ? number(e.attr("start")) : 1);
      case "blockquote", "aside" -> paragraph(prefixed(e, "> ", "> "));
      case "dd" -> blocks(e);
      case "pre" -> code(e);
      case "hr" -> paragraph("---");
      case "table" -> table(e);
      default -> blocks(e);
    }
  }

  private static int number(String start) {
    return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
  }

  private void paragraph(String words) {
    out.append(words.strip()).append("\n");
    out.append("\n");
  }

  private void items(List<Element> items, Integer number) {
    int n = number == null ? 0 : number;
    for (Element item : items) {
      String mark = number == null ? "- " : n++ + ". ";
      paragraph(prefixed(item, mark, " ".repeat(mark.length())));
    }
  }

  /** What is inside, its first line behind one mark, the others behind another. */
  private static String prefixed(Element e, String first, String others) {
    Markdown inside = new Markdown();
    inside.blocks(e);
    StringBuilder lines = new StringBuilder();
    for (String line : inside.out.toString().strip().split("\n")) {
      String mark = lines.isEmpty() ? first : others;
      lines.append((mark + line).stripTrailing()).append('\n');
    }
    return lines.toString();
  }

  private void code(Element pre) {
    Element code = pre.selectFirst("code[class*=language-]");
    String language =
        code == null ? "" : code.className().replaceFirst(".*language-(\\S+).*", "$1");
    String text = pre.wholeText().replaceAll("\\n+$", "");
    String fence = text.contains("```") ? "~~~~" : "```";
    out.append(fence).append(language).append('\n');
    text.lines().forEach(l -> out.append(l).append('\n'));
    out.append(fence).append('\n').append('\n');
  }

  /** A plain table as Markdown's; one with spans or blocks in its cells as HTML. */
  private void table(Element table) {
    if (table.selectFirst("[colspan],[rowspan],td p,td ul,td ol,td pre,td table,caption") != null) {
      paragraph(table.outerHtml().replaceAll("\\n\\s*\\n", "\n"));
      return;
    }
    int row = 0;
    for (Element tr : table.select("tr")) {
      StringJoiner cells = new StringJoiner(" | ", "| ", " |");
      tr.children()
          .forEach(
              cell ->
                  cells.add(
                      MarkdownLine.inside(cell).replace("|", "\\|").replace("\n", " ").strip()));
      out.append(cells).append('\n');
      if (row++ == 0) {
        out.append("|").append(" --- |".repeat(tr.childrenSize())).append('\n');
      }
    }
    out.append('\n');
  }
}
