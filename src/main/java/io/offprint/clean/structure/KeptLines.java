package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Keeps the lines of verse, and of text whose style says that its line breaks count. */
final class KeptLines implements Rule {
  static final Pattern VERSE =
      Words.names("poem|verse|stanza|poetry|lyrics|wp-block-verse|poesie|gedicht");
  private static final Pattern PRE =
      Pattern.compile("(?i)white-space:\\s*(?:pre|pre-wrap|pre-line|break-spaces)\\s*(?:;|$)");
  private static final int LONGEST_LINE = 100;

  @Override
  public void apply(Element body, Context context) {
    for (Element e :
        Walk.marked(body, e -> e.attr("style").toLowerCase(Locale.ROOT).contains("white-space"))) {
      if (PRE.matcher(e.attr("style")).find() && !Vocabulary.isIn(e, "pre", "code", "table")) {
        e.nodeStream(TextNode.class)
            .filter(t -> t.getWholeText().strip().contains("\n"))
            .toList()
            .forEach(KeptLines::breakLines);
        e.removeAttr("style");
      }
    }
    for (Element e : Walk.named(body, "div", "p", "pre", "blockquote")) {
      if (e.attributesSize() > 0
          && !e.className().isEmpty()
          && Words.named(e, VERSE)
          && e.closest(".verse") == (e.hasClass("verse") ? e : null)) {
        verse(e);
      }
    }
  }

  private static void verse(Element e) {
    List<TextNode> lines = new ArrayList<>(e.nodeStream(TextNode.class).toList());
    long broken = e.select("br").size() + e.select("p").size();
    boolean inText = e.nameIs("pre");
    int longest = 0;
    for (TextNode t : lines) {
      for (String line : t.getWholeText().split("\n")) {
        longest = Math.max(longest, line.strip().length());
      }
    }
    if (longest > LONGEST_LINE
        || Vocabulary.holds(e, "h1", "h2", "h3", "img", "table", "ul")
        || !inText && broken < 2) {
      return;
    }
    if (inText) {
      lines.forEach(KeptLines::breakLines);
    }
    if (e.nameIs("p")) {
      e.removeAttr("class");
      e.wrap("<div class=\"verse\"></div>");
    } else {
      e.tagName("div").attr("class", "verse");
    }
  }

  private static void breakLines(TextNode t) {
    String[] lines = t.getWholeText().strip().split("\\r?\\n");
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        t.before(Vocabulary.element("br"));
      }
      t.before(new TextNode(lines[i].strip()));
    }
    t.remove();
  }
}
