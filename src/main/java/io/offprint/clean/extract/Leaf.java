package io.offprint.clean.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects a leaf's text, and counts what it is made of. */
final class Leaf implements NodeVisitor {
  /** The site's name; links to elsewhere leave it. */
  private final String host;

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
  private int outward;
  private int named;
  private int linked;

  private Leaf(String host) {
    this.host = host;
  }

  /** Reads the text of a box without boxes; null when it says nothing. */
  static Block read(Box box, int index, String host) {
    Leaf leaf = new Leaf(host);
    box.element.traverse(leaf);
    return leaf.chars == 0 ? null : leaf.block(box, index);
  }

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
    named |= Hints.of(e).bits();
    switch (e.normalName()) {
      case "a" -> {
        links++;
        anchors++;
        String address = e.attr("href");
        linked |= Hints.ofAddress(address);
        outward += leaves(address) ? 1 : 0;
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

  private boolean leaves(String address) {
    return address.startsWith("http") && !host.isEmpty() && !address.contains(host);
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

  private Block block(Box box, int index) {
    return new Block(
        box,
        index,
        text.toString().strip(),
        words,
        chars,
        linkChars,
        new Block.Marks(anchors, pictures, times, strongChars, outward, named, linked));
  }
}
