package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page's text is about: the longer words of its prose, as hashes. */
final class Topic {
  private static final int LEAST = 4;

  private final List<Set<Integer>> words = new ArrayList<>();
  private final Map<Integer, Integer> known = new HashMap<>();
  private final BitSet core = new BitSet();
  private final Set<Integer> title;

  Topic(Survey page, BitSet chosen, int title) {
    for (Block b : page.blocks()) {
      words.add(words(b.text()));
      if (b.isProse() && (chosen.isEmpty() || chosen.get(b.index()))) {
        core.set(b.index());
        words.get(b.index()).forEach(w -> known.merge(w, 1, Integer::sum));
      }
    }
    this.title = title < 0 ? Set.of() : words.get(title);
  }

  /** The share of a block's words that other prose has too; -1 when it has no long words. */
  double share(int block) {
    Set<Integer> own = words.get(block);
    int least = core.get(block) ? 2 : 1;
    long shared = own.stream().filter(w -> known.getOrDefault(w, 0) >= least).count();
    return own.isEmpty() ? -1 : (double) shared / own.size();
  }

  /** How many different words a block has that other prose has too. */
  double shared(int block) {
    int least = core.get(block) ? 2 : 1;
    return words.get(block).stream().filter(w -> known.getOrDefault(w, 0) >= least).count();
  }

  /** How many of the title's words a block has. */
  double ofTitle(int block) {
    return words.get(block).stream().filter(title::contains).count();
  }

  /** Words of four letters and more; of scripts without spaces, pairs of signs. */
  private static Set<Integer> words(String text) {
    Set<Integer> found = new HashSet<>();
    int hash = 0;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30ff') {
        if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
          found.add(c * 65599 + text.charAt(i + 1));
        }
        length = 0;
        hash = 0;
      } else if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
        length++;
      } else {
        if (length >= LEAST) {
          found.add(hash);
        }
        length = 0;
        hash = 0;
      }
    }
    return found;
  }
}
