package io.offprint.pdf.text;

import io.offprint.pdf.text.OptimumFit.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Node;

/**
 * What paragraphs looked like when they were last set. A document is laid out several times until
 * its pictures and tables fit, a paragraph at the foot of a page several times in each layout, and
 * most come out the same each time. For one document and one thread; holds nothing of a layout.
 */
final class SetParagraphs {
  /** What the setting depends on, as far as it may change from one layout to the next. */
  private record Terms(long print, double first, double second, Shape shape) {
    boolean equal(Terms t) {
      return print == t.print && first == t.first && second == t.second && shape == t.shape;
    }
  }

  private record Known(Terms terms, String[] texts) {}

  private final Map<Node, List<Known>> known = new IdentityHashMap<>();

  /** Takes a paragraph, which may have been set before; null if it cannot be told again. */
  Place at(Paragraph p, Measure measure, Shape shape) {
    if (!measure.isUniform() || p.owner() == null) {
      return null;
    }
    return new Place(p.owner(), new Terms(p.print(), measure.of(0), measure.of(1), shape));
  }

  /** A paragraph that is about to be set. */
  final class Place {
    private final Node owner;
    private final Terms terms;

    private Place(Node owner, Terms terms) {
      this.owner = owner;
      this.terms = terms;
    }

    /** The texts that its items had when it was set in the same way; null if it was not. */
    String[] texts() {
      for (Known k : known.getOrDefault(owner, List.of())) {
        if (k.terms.equal(terms)) {
          return k.texts;
        }
      }
      return null;
    }

    void keep(String[] texts) {
      known.computeIfAbsent(owner, n -> new ArrayList<>(1)).add(new Known(terms, texts));
    }
  }
}
