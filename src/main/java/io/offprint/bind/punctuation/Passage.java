package io.offprint.bind.punctuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * The running text of a block, across the elements in it, with what is to stand for each of its
 * characters. Rules read the text as it was and never see what others put for it.
 */
final class Passage {
  /** Stands for what is not text. */
  static final char OBJECT = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private String whole = "";
  private String[] replaced = {};

  private record Piece(TextNode node, int start) {}

  /** Adds text that rules may change. */
  void add(TextNode node) {
    pieces.add(new Piece(node, text.length()));
    text.append(node.getWholeText());
  }

  /** Adds something that only its neighbours take notice of. */
  void add(char c) {
    text.append(c);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  String text() {
    if (whole.length() != text.length()) {
      whole = text.toString();
    }
    return whole;
  }

  /** The character at a place; a space before the beginning and after the end. */
  char at(int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  /** Has something else stand for a character; the first rule to say so prevails. */
  void replace(int at, String by) {
    if (replaced.length < text.length()) {
      replaced = Arrays.copyOf(replaced, text.length());
    }
    if (replaced[at] == null) {
      replaced[at] = by;
    }
  }

  /** Has a string stand for several characters, unless one of them is replaced already. */
  void replace(int from, int to, String by) {
    for (int i = from; i < to && i < replaced.length; i++) {
      if (replaced[i] != null) {
        return;
      }
    }
    replace(from, by);
    for (int i = from + 1; i < to; i++) {
      replace(i, "");
    }
  }

  /** Writes what has changed into the text nodes. */
  void write() {
    if (replaced.length == 0) {
      return;
    }
    for (Piece piece : pieces) {
      int length = piece.node.getWholeText().length();
      StringBuilder now = new StringBuilder(length + 8);
      for (int i = piece.start; i < piece.start + length; i++) {
        now.append(replaced[i] == null ? String.valueOf(text.charAt(i)) : replaced[i]);
      }
      if (!now.toString().contentEquals(piece.node.getWholeText())) {
        piece.node.text(now.toString());
      }
    }
  }
}
