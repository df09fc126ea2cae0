package io.offprint.bind.punctuation;

import java.util.Locale;
import java.util.Set;

/** Puts a language's quotation marks and the apostrophe where typewriter marks stand. */
final class Quotes {
  private static final String APOSTROPHE = "’";
  private static final String OPENERS = "([{<«‹“‘„‚¿¡—–-/\u00A0\u202F";

  /** A quotation inside another is not longer, in characters. */
  private static final int LONGEST = 2000;

  /** English words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("tis", "twas", "twere", "em", "til", "till", "cause", "n", "round", "bout", "cept");

  private final Passage p;
  private final QuoteStyle style;
  private final String text;
  private boolean outer;
  private boolean inner;

  private Quotes(Passage p, QuoteStyle style) {
    this.p = p;
    this.style = style;
    text = p.text();
  }

  static void set(Passage p, QuoteStyle style) {
    new Quotes(p, style).run();
  }

  private void run() {
    for (int i = 0; i < text.length(); i++) {
      switch (p.at(i)) {
        case '"' -> outer(i);
        case '\'' -> inner(i);
        default -> {
          // No mark.
        }
      }
    }
  }

  private void outer(int i) {
    if (!outer && Character.isDigit(p.at(i - 1)) && !Character.isLetter(p.at(i + 1))) {
      return; // Inches.
    }
    if (opens(i)) {
      p.replace(i, style.opening());
      outer = true;
    } else if (!isSpace(p.at(i - 1))) {
      p.replace(i, style.closing());
      outer = false;
    }
  }

  private void inner(int i) {
    if (opens(i) && !isClipped(i) && closesLater(i)) {
      p.replace(i, style.innerOpen());
      inner = true;
    } else if (Character.isDigit(p.at(i - 1)) && !inner && !Character.isLetter(p.at(i + 1))) {
      return; // Feet.
    } else if (inner && closes(i)) {
      p.replace(i, style.innerClose());
      inner = false;
    } else if (Character.isLetterOrDigit(p.at(i - 1)) || Character.isLetterOrDigit(p.at(i + 1))) {
      p.replace(i, APOSTROPHE);
    }
  }

  private boolean opens(int i) {
    char before = p.at(i - 1);
    char after = p.at(i + 1);
    boolean outside = isSpace(before) || OPENERS.indexOf(before) >= 0 || opened(i - 1);
    return outside && !isSpace(after);
  }

  /** Whether the mark before opens a quotation too, as when one begins with another. */
  private boolean opened(int i) {
    return (p.at(i) == '"' || p.at(i) == '\'') && isSpace(p.at(i - 1));
  }

  private boolean closes(int i) {
    return !isSpace(p.at(i - 1)) && !Character.isLetterOrDigit(p.at(i + 1));
  }

  private boolean closesLater(int from) {
    int last = Math.min(text.length(), from + LONGEST);
    for (int i = from + 2; i < last; i++) {
      if (p.at(i) == '\'' && closes(i)) {
        return true;
      }
    }
    return false;
  }

  /** The 90s without their century, and words without their first syllable. */
  private boolean isClipped(int i) {
    if (Character.isDigit(p.at(i + 1)) && Character.isDigit(p.at(i + 2))) {
      return true;
    }
    int end = i + 1;
    while (Character.isLetter(p.at(end))) {
      end++;
    }
    String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
    return CLIPPED.contains(word) && (p.at(end) != '\'' || word.equals("n"));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
