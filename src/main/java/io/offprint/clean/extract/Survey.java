package io.offprint.clean.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page measured once: its boxes, its blocks in order, and sums over any run of them. */
final class Survey {
  private final List<Box> boxes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final int[] chars;
  private final int[] linkChars;
  private final int[] prose;
  private final Claims claims;

  private Survey(Document page) {
    claims = Claims.of(page);
    Set<Element> blocky = Groundwork.lay(page);
    page.body().traverse(new Builder(blocky));
    chars = sums(blocks.stream().mapToInt(Block::chars).toArray());
    linkChars = sums(blocks.stream().mapToInt(Block::linkChars).toArray());
    prose = sums(blocks.stream().mapToInt(b -> b.isProse() ? b.chars() : 0).toArray());
  }

  /** Measures a page; its tree is mended on the way. */
  static Survey of(Document page) {
    return new Survey(page);
  }

  /** Every box that holds text, parents before children. */
  List<Box> boxes() {
    return boxes;
  }

  /** The page's text, in order. */
  List<Block> blocks() {
    return blocks;
  }

  Box root() {
    return boxes.get(0);
  }

  Claims claims() {
    return claims;
  }

  /** Letters and digits in paragraphs that are long and have few links. */
  int prose(Box box) {
    return prose[box.to] - prose[box.from];
  }

  int prose(int from, int to) {
    return prose[to] - prose[from];
  }

  int chars(Box box) {
    return chars[box.to] - chars[box.from];
  }

  double linkDensity(Box box) {
    int all = chars(box);
    return all == 0 ? 0 : (double) (linkChars[box.to] - linkChars[box.from]) / all;
  }

  int linkChars(Box box) {
    return linkChars[box.to] - linkChars[box.from];
  }

  int chars(int from, int to) {
    return chars[to] - chars[from];
  }

  private static int[] sums(int[] values) {
    int[] sums = new int[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
    return sums;
  }

  private final class Builder implements NodeVisitor {
    private final Set<Element> blocky;
    private final Deque<Box> open = new ArrayDeque<>();

    Builder(Set<Element> blocky) {
      this.blocky = blocky;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element e && blocky.contains(e)) {
        Box box = new Box(e, open.peek(), blocks.size());
        boxes.add(box);
        open.push(box);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e && blocky.contains(e)) {
        Box box = open.pop();
        if (box.children.isEmpty()) {
          Leaf leaf = new Leaf();
          e.traverse(leaf);
          leaf.end(box);
        }
        box.to = blocks.size();
      }
    }
  }

  /** Collects a leaf's text. */
  private final class Leaf implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int muted;
    private int chars;
    private int linkChars;
    private int words;
    private int strong;
    private int strongChars;
    private int anchors;
    private int pictures;
    private int times;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode t && muted == 0) {
        add(t.getWholeText());
      } else if (node instanceof Element e) {
        enter(e);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e) {
        switch (e.normalName()) {
          case "a" -> links--;
          case "b", "strong", "em", "i" -> strong--;
          case "noscript", "svg", "iframe" -> muted--;
          default -> {}
        }
      }
    }

    private void enter(Element e) {
      switch (e.normalName()) {
        case "a" -> {
          links++;
          anchors++;
        }
        case "b", "strong", "em", "i" -> strong++;
        case "noscript", "svg", "iframe" -> muted++;
        case "time" -> times++;
        case "br" -> add(" ");
        case "img" -> {
          pictures++;
          add(" ");
        }
        default -> {}
      }
    }

    private void add(String s) {
      for (int i = 0; i < s.length(); i++) {
        char c = s.charAt(i);
        boolean word = Character.isLetterOrDigit(c);
        boolean space = Character.isWhitespace(c) || c == '\u00a0';
        int last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        if (space) {
          if (last != ' ') {
            text.append(' ');
          }
          continue;
        }
        if (word) {
          chars++;
          linkChars += links > 0 ? 1 : 0;
          strongChars += strong > 0 ? 1 : 0;
          words += !Character.isLetterOrDigit(last) || isIdeograph(c) ? 1 : 0;
        }
        text.append(c);
      }
    }

    private static boolean isIdeograph(char c) {
      return c >= '\u2e80' && c <= '\u9fff' || c >= '\uac00' && c <= '\ud7a3';
    }

    void end(Box box) {
      if (chars > 0) {
        blocks.add(
            new Block(
                box,
                blocks.size(),
                text.toString().strip(),
                words,
                chars,
                linkChars,
                new Block.Marks(anchors, pictures, times, strongChars)));
      }
    }
  }
}
