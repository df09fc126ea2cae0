package io.offprint.read;

import io.offprint.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes blocks of lines: a line a paragraph, or a paragraph over several lines of equal width. */
final class Blocks {
  private static final Pattern BULLET = Pattern.compile("([ \\t]*)[-*•‣◦▪●·–][ \\t]+(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("([ \\t]*)(\\d{1,3})[.)][ \\t]+(\\S.*)");
  private static final int NARROW = 100;
  private static final int VERSE = 46;

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Cutter.Cut cut;
  private final boolean wrapped;

  /** Whether paragraphs stand apart, so that lines which do not belong together. */
  private final boolean spaced;

  private Blocks(Cutter.Cut cut) {
    this.cut = cut;
    this.wrapped = isWrapped(cut.lines());
    this.spaced = cut.lines().stream().anyMatch(String::isBlank);
  }

  static List<Block> of(Cutter.Cut cut) {
    Blocks blocks = new Blocks(cut);
    cut.lines().forEach(blocks::line);
    blocks.flush();
    return blocks.blocks;
  }

  /** Whether lines were broken to fit a width: none is long and they come in groups. */
  private static boolean isWrapped(List<String> lines) {
    int grouped = 0;
    int full = 0;
    String before = "";
    for (String line : lines) {
      if (line.length() > NARROW) {
        return false;
      }
      grouped += !line.isBlank() && !before.isBlank() && !isItem(line) ? 1 : 0;
      full += line.length() > 45 ? 1 : 0;
      before = line;
    }
    return grouped > 1 && full * 3 > grouped;
  }

  private static boolean isItem(String line) {
    return BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
  }

  private void line(String line) {
    if (line.isBlank()) {
      flush();
    } else if (line.charAt(0) == Cutter.MARKUP) {
      add(Block.of(Kind.MARKUP, cut.markup().get(Integer.parseInt(line.substring(1)))));
    } else if (line.charAt(0) == Cutter.HEADING) {
      int level = Math.max(2, line.charAt(1) - '0');
      add(new Block(Kind.HEADING, line.substring(2), level));
    } else if (line.equals(Cutter.TABLE)) {
      add(Block.of(Kind.TABLE_REMAINS, ""));
    } else if (!marked(line)) {
      lines.add(line);
    }
  }

  private void add(Block block) {
    flush();
    if (block.is(Kind.MARKUP) || block.is(Kind.TABLE_REMAINS) || !block.text().isBlank()) {
      blocks.add(block);
    }
  }

  private boolean marked(String line) {
    Matcher bullet = BULLET.matcher(line);
    Matcher number = NUMBER.matcher(line);
    if (bullet.matches()) {
      add(new Block(Kind.BULLET, bullet.group(2), indent(bullet.group(1))));
    } else if (number.matches()) {
      add(new Block(Kind.NUMBER, number.group(2) + " " + number.group(3), indent(number.group(1))));
    } else if (line.startsWith("> ")) {
      add(Block.of(Kind.QUOTE, line.substring(2)));
    } else {
      return continues(line);
    }
    return true;
  }

  /** A line set in under an item goes on with it. */
  private boolean continues(String line) {
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (wrapped && lines.isEmpty() && last != null && last.isItem() && line.startsWith("  ")) {
      String whole = joined(List.of(last.text(), line));
      blocks.set(blocks.size() - 1, new Block(last.kind(), whole, last.level()));
      return true;
    }
    return false;
  }

  private static int indent(String space) {
    return space.replace("\t", "    ").length() / 2;
  }

  private void flush() {
    if (lines.isEmpty()) {
      return;
    }
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    if (spaced && lines.size() > 2 && longest < VERSE) {
      blocks.add(Block.of(Kind.VERSE, String.join("\n", lines)));
    } else if (wrapped) {
      blocks.add(Block.of(Kind.PARAGRAPH, joined(lines)));
    } else {
      lines.forEach(line -> blocks.add(Block.of(Kind.PARAGRAPH, line)));
    }
    lines.clear();
  }

  /** Joins broken lines; a word that was divided at the end of one is made whole. */
  private static String joined(List<String> lines) {
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      String next = line.strip();
      int end = out.length() - 1;
      boolean divided =
          end > 0
              && out.charAt(end) == '-'
              && Character.isLowerCase(out.charAt(end - 1))
              && Character.isLowerCase(next.charAt(0));
      if (divided) {
        out.setLength(end);
      } else if (end >= 0) {
        out.append(' ');
      }
      out.append(next);
    }
    return out.toString();
  }
}
