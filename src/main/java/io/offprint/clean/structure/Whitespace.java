package io.offprint.clean.structure;

import io.offprint.clean.tree.Removal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** White space as it is seen: one space between words, none at the ends of a block. */
final class Whitespace implements NodeVisitor {
  private final List<Node> superfluous = new ArrayList<>();
  private TextNode last;
  private final List<Element> breaks = new ArrayList<>();
  private boolean atStart = true;
  private int verbatim;

  private Whitespace() {}

  static void tidy(Element body) {
    Whitespace visitor = new Whitespace();
    body.traverse(visitor);
    visitor.edge();
    Removal.of(visitor.superfluous);
  }

  static boolean isBlank(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (!isBlank(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) {
      text(t);
    } else if (node instanceof Element e) {
      if (e.nameIs("pre") || e.nameIs("math") || e.nameIs("svg")) {
        if (e.nameIs("pre")) {
          edge();
        } else {
          inText();
        }
        verbatim++;
      } else if (verbatim == 0 && e.nameIs("br")) {
        lineBreak(e);
      } else if (verbatim == 0 && e.nameIs("img")) {
        inText();
      } else if (verbatim == 0 && Vocabulary.isBlock(e)) {
        edge();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      if (e.nameIs("pre") || e.nameIs("math") || e.nameIs("svg")) {
        verbatim--;
      } else if (verbatim == 0 && Vocabulary.isBlock(e)) {
        edge();
      }
    }
  }

  private void text(TextNode t) {
    if (verbatim > 0) {
      return;
    }
    String s = t.getWholeText();
    StringBuilder out = new StringBuilder(s.length());
    boolean space = atStart;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!blank) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = blank;
    }
    if (out.length() == 0) {
      superfluous.add(t);
      return;
    }
    if (!out.toString().equals(s)) {
      t.text(out.toString());
    }
    atStart = space;
    if (!isBlank(out.toString())) {
      breaks.clear();
    }
    last = t;
  }

  private void inText() {
    atStart = false;
    last = null;
    breaks.clear();
  }

  private void lineBreak(Element e) {
    boolean superfluousHere = atStart && last == null;
    trim();
    if (superfluousHere) {
      superfluous.add(e);
    } else {
      breaks.add(e);
    }
    atStart = true;
  }

  /** A block begins or ends here. */
  private void edge() {
    trim();
    superfluous.addAll(breaks);
    breaks.clear();
    last = null;
    atStart = true;
  }

  private void trim() {
    if (last != null && atStart && last.getWholeText().endsWith(" ")) {
      String s = last.getWholeText();
      String kept = s.substring(0, s.length() - 1);
      if (kept.isEmpty()) {
        superfluous.add(last);
      } else {
        last.text(kept);
      }
    }
  }
}
