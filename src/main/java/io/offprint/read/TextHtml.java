package io.offprint.read;

import io.offprint.read.Block.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes blocks as HTML. */
final class TextHtml {
  private TextHtml() {}

  /** The words before the colon with which an item begins. */
  private static final Pattern LABEL =
      Pattern.compile("([^:.!?：]{2,80}?)(:|：)(?:\\s+|(?<=：))(?=\\S)(.*)", Pattern.DOTALL);

  static String write(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isItem()) {
        int end = i;
        while (end < blocks.size() && blocks.get(end).isItem()) {
          end++;
        }
        list(blocks.subList(i, end), out);
        i = end - 1;
      } else if (block.is(Kind.QUOTE)) {
        boolean first = i == 0 || !blocks.get(i - 1).is(Kind.QUOTE);
        boolean last = i + 1 == blocks.size() || !blocks.get(i + 1).is(Kind.QUOTE);
        out.append(first ? "<blockquote>" : "");
        element("p", block.text(), out);
        out.append(last ? "</blockquote>\n" : "");
      } else {
        block(block, out);
      }
    }
    return out.toString();
  }

  private static void block(Block block, StringBuilder out) {
    switch (block.kind()) {
      case HEADING -> element("h" + block.level(), block.text(), out);
      case MARKUP -> out.append(block.text()).append('\n');
      case VERSE ->
          out.append("<div class=\"verse\"><p>")
              .append(Inline.html(block.text()).replace("\n", "<br>\n"))
              .append("</p></div>\n");
      default -> element("p", block.text(), out);
    }
  }

  private static void element(String name, String text, StringBuilder out) {
    out.append('<').append(name).append('>').append(Inline.html(text.strip()));
    out.append("</").append(name).append(">\n");
  }

  /** One list; items that are set in further than those before them make lists within it. */
  private static void list(List<Block> items, StringBuilder out) {
    Block first = items.get(0);
    boolean labelled = isLabelled(items);
    open(first, out);
    for (int i = 0; i < items.size(); i++) {
      Block item = items.get(i);
      if (item.level() == first.level() && item.kind() != first.kind()) {
        close(first, out);
        list(items.subList(i, items.size()), out);
        return;
      }
      out.append("<li>").append(text(item, labelled));
      int end = i + 1;
      while (end < items.size() && items.get(end).level() > first.level()) {
        end++;
      }
      if (end > i + 1) {
        list(items.subList(i + 1, end), out);
        i = end - 1;
      }
      out.append("</li>\n");
    }
    close(first, out);
  }

  private static void open(Block first, StringBuilder out) {
    String start = first.is(Kind.NUMBER) ? number(first) : "1";
    out.append(
        first.is(Kind.BULLET)
            ? "<ul>"
            : start.equals("1") ? "<ol>" : "<ol start=\"" + start + "\">");
  }

  private static void close(Block first, StringBuilder out) {
    out.append(first.is(Kind.BULLET) ? "</ul>\n" : "</ol>\n");
  }

  private static String number(Block item) {
    return item.text().substring(0, item.text().indexOf(' '));
  }

  private static String words(Block item) {
    return item.is(Kind.NUMBER) ? item.text().substring(item.text().indexOf(' ') + 1) : item.text();
  }

  /** Whether most items of a list begin with a label, so that it is the list's way. */
  private static boolean isLabelled(List<Block> items) {
    long labels = items.stream().filter(i -> LABEL.matcher(words(i)).matches()).count();
    return labels > 1 && labels * 2 > items.size();
  }

  private static String text(Block item, boolean labelled) {
    Matcher m = LABEL.matcher(words(item));
    return labelled && m.matches() && m.group(1).indexOf('<') < 0
        ? "<strong>"
            + Inline.html(m.group(1).strip())
            + m.group(2)
            + "</strong> "
            + Inline.html(m.group(3).strip())
        : Inline.html(words(item));
  }
}
