package io.offprint.pdf.text;

import io.offprint.pdf.text.OptimumFit.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Node;

/**
 * Where the lines of paragraphs ended when they were last set. A document is laid out several times
 * until its pictures and tables fit, and most paragraphs come out the same each time. For one
 * document and one thread; holds nothing of a layout, so that a layout can be forgotten.
 */
public final class ChosenBreaks {
  /**
   * Lines of a paragraph, by the characters with which they begin and before which they end.
   *
   * @param hyphen whether a line ends in a hyphen that is not in the text
   */
  record Lines(int[] start, int[] end, boolean[] hyphen) {
    static Lines of(Breakpoints places, int[] ends) {
      Lines lines = new Lines(new int[ends.length], new int[ends.length], new boolean[ends.length]);
      int place = 0;
      for (int k = 0; k < ends.length; k++) {
        lines.start[k] = places.start(place);
        lines.end[k] = places.end(ends[k]);
        lines.hyphen[k] = places.isHyphen(ends[k]);
        place = ends[k];
      }
      return lines;
    }
  }

  /** What a choice depends on, as far as it may change from one layout to the next. */
  private record Terms(
      long words, int from, int to, int line, double first, double second, Shape shape) {
    boolean equal(Terms t) {
      return words == t.words
          && from == t.from
          && to == t.to
          && line == t.line
          && first == t.first
          && second == t.second
          && shape == t.shape;
    }
  }

  private record Known(Terms terms, Lines lines) {}

  private final Map<Node, List<Known>> known = new IdentityHashMap<>();

  /** Takes part of a paragraph, which may have been set before; null if it cannot be told again. */
  Place at(Paragraph p, int from, int to, int line, Measure measure, Shape shape) {
    if (!measure.isUniform() || p.owner() == null) {
      return null;
    }
    double first = measure.of(line);
    double second = measure.of(line + 1);
    return new Place(p.owner(), new Terms(p.print(), from, to, line, first, second, shape));
  }

  /** Part of a paragraph that is about to be set. */
  final class Place {
    private final Node owner;
    private final Terms terms;

    private Place(Node owner, Terms terms) {
      this.owner = owner;
      this.terms = terms;
    }

    /** The lines that it had when it was set in the same way; null if it was not. */
    Lines lines() {
      for (Known k : known.getOrDefault(owner, List.of())) {
        if (k.terms.equal(terms)) {
          return k.lines;
        }
      }
      return null;
    }

    void keep(Lines lines) {
      known.computeIfAbsent(owner, n -> new ArrayList<>(1)).add(new Known(terms, lines));
    }
  }
}
