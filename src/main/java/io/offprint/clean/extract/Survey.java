package io.offprint.clean.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** A page measured once: its boxes, its blocks in order, and sums over any run of them. */
final class Survey {
  private final List<Box> boxes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final int[] chars;
  private final int[] linkChars;
  private final int[] prose;
  private final Claims claims;

  /** The site's name without what tells its parts apart; empty when the page has no address. */
  private final String host;

  private Survey(Document page) {
    claims = Claims.of(page);
    host = host(page.location());
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

  private static String host(String address) {
    String[] parts = address.split("/", 4);
    String host = parts.length > 2 ? parts[2] : "";
    return host.startsWith("www.") ? host.substring(4) : host;
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
          Block block = Leaf.read(box, blocks.size(), host);
          if (block != null) {
            blocks.add(block);
          }
        }
        box.to = blocks.size();
      }
    }
  }
}
