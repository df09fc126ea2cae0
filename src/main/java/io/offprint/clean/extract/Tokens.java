package io.offprint.clean.extract;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The words that a block is made of, and those that its boxes are named with, as numbers: a {@link
 * Vocabulary} knows which of them article blocks have.
 */
final class Tokens {
  private static final int LONGEST = 400;
  private static final int NAMES_LENGTH = 300;

  private int[] found = new int[16];
  private int size;

  private Tokens() {}

  /** The words of a box's tag, classes and id. */
  static int[] ofBox(Element e) {
    Tokens tokens = new Tokens();
    tokens.add(mix('<', e.normalName().hashCode()));
    tokens.names('n', e.className());
    tokens.names('n', e.id());
    return tokens.all();
  }

  /** The words and pairs of words of a block, unless it is long, its links' and inline names'. */
  static int[] ofBlock(Block block) {
    Tokens tokens = new Tokens();
    if (block.chars() <= LONGEST) {
      tokens.words(block.text());
      tokens.inline(block.element());
    }
    return tokens.all();
  }

  static int mix(int kind, int token) {
    int h = (token ^ kind * 0x9E3779B9) * 0x85EBCA6B;
    return h ^ h >>> 15;
  }

  private void words(String text) {
    int before = 0;
    int count = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      } else if (hash != 0) {
        add(mix('w', hash));
        add(count == 0 ? mix('^', hash) : mix(Math.min(count, 4), before * 961 + hash));
        before = hash;
        hash = 0;
        count++;
      }
    }
    add(mix('$', before));
  }

  private void inline(Element parent) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node node = parent.childNode(i);
      if (node instanceof Element e) {
        names('i', e.className());
        if (e.nameIs("a")) {
          String address = e.attr("href");
          int query = address.indexOf('?');
          names('h', query < 0 ? address : address.substring(0, query));
        }
        inline(e);
      }
    }
  }

  /** Splits names like {@code post-body}, {@code postBody}, {@code post_body2} into words. */
  private void names(int kind, String names) {
    int length = Math.min(names.length(), NAMES_LENGTH);
    int hash = 0;
    int letters = 0;
    boolean small = false;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      if (letters > 0 && (!letter || small && Character.isUpperCase(c))) {
        if (letters > 1) {
          add(mix(kind, hash));
        }
        hash = 0;
        letters = 0;
      }
      if (letter) {
        hash = hash * 31 + Character.toLowerCase(c);
        letters++;
        small = Character.isLowerCase(c);
      }
    }
  }

  private void add(int token) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = token;
  }

  private int[] all() {
    return Arrays.copyOf(found, size);
  }
}
