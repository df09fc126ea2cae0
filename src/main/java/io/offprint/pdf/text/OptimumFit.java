package io.offprint.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Chooses the line breaks of a whole paragraph at once, after D. E. Knuth and M. F. Plass,
 * "Breaking Paragraphs into Lines" (1981). Widths are in any one unit.
 */
final class OptimumFit {
  /** How much of its width a word space may gain, or lose, at a badness of 100. */
  private static final double STRETCH = 0.5;

  private static final double SHRINK = 1 / 3.0;

  /** What a line that is looser than {@link #STRETCH} allows costs beside its badness. */
  private static final double GAPPY = 100;

  private static final double SECOND_HYPHEN = 20_000;
  private static final double CONTRAST = 6_000;
  private static final double STUB = 4_000_000;
  private static final double TOO_WIDE = 1e12;

  /**
   * A place where a line may end.
   *
   * @param end length of the text up to here, without white space at the end
   * @param endSpace width of all word spaces up to {@code end}
   * @param start length of the text up to where the next line would begin
   * @param startSpace width of all word spaces up to {@code start}
   * @param hyphen width of the hyphen that is added here, or 0
   * @param penalty what speaks against this place; 0 for a space
   */
  record Place(
      double end,
      double endSpace,
      double start,
      double startSpace,
      double hyphen,
      double penalty) {}

  /** How lines are filled. */
  enum Shape {
    JUSTIFIED,
    /** Even right edge as far as it comes. */
    RAGGED,
    /** As few lines as possible, all of about the same length. */
    BALANCED
  }

  private static final class Node {
    final int place;
    final int line;
    final int hyphens;
    final double ratio;
    final double total;
    final Node before;

    Node(int place, int line, int hyphens, double ratio, double total, Node before) {
      this.place = place;
      this.line = line;
      this.hyphens = hyphens;
      this.ratio = ratio;
      this.total = total;
      this.before = before;
    }
  }

  private final Place[] places;
  private final IntToDoubleFunction measure;
  private final Shape shape;
  private final double stub;
  private final boolean uniform;

  /** Chosen places, and how far the loosest line is stretched. */
  record Result(int[] ends, double loosest) {}

  /**
   * Prepares.
   *
   * @param places the start of the paragraph first, its end last
   * @param measure the width of each line, from 0
   * @param uniform whether all lines after the first are of one width
   * @param stub a last line shorter than this is avoided
   */
  OptimumFit(
      List<Place> places, IntToDoubleFunction measure, boolean uniform, Shape shape, double stub) {
    this.places = places.toArray(Place[]::new);
    this.measure = measure;
    this.uniform = uniform;
    this.shape = shape;
    this.stub = stub;
  }

  Result solve() {
    List<Node> active = new ArrayList<>();
    active.add(new Node(0, 0, 0, 0, 0, null));
    List<Node> fresh = new ArrayList<>();
    for (int q = 1; q < places.length; q++) {
      fresh.clear();
      Node last = null;
      for (int k = 0; k < active.size(); k++) {
        Node p = active.get(k);
        if (!reaches(p, q, fresh)) {
          last = p;
          active.remove(k--);
        }
      }
      if (active.isEmpty() && fresh.isEmpty()) {
        fresh.add(new Node(q, last.line + 1, 0, 0, last.total + TOO_WIDE, last));
      }
      active.addAll(fresh);
    }
    int end = places.length - 1;
    Node best = null;
    for (Node node : active) {
      if (node.place == end && (best == null || node.total < best.total)) {
        best = node;
      }
    }
    return result(best);
  }

  private Result result(Node best) {
    int[] ends = new int[best.line];
    double loosest = 0;
    for (Node node = best; node.before != null; node = node.before) {
      ends[node.line - 1] = node.place;
      loosest = Math.max(loosest, node.total - node.before.total >= TOO_WIDE ? 99 : node.ratio);
    }
    return new Result(ends, loosest);
  }

  /**
   * Offers the line from p to q, if it is one.
   *
   * @return whether lines from p can end at q or later
   */
  private boolean reaches(Node p, int q, List<Node> fresh) {
    Place from = places[p.place];
    Place to = places[q];
    double width = to.end - from.start;
    double space = to.endSpace - from.startSpace;
    double line = measure.applyAsDouble(p.line);
    double least = width - (shape == Shape.JUSTIFIED ? space * SHRINK : 0);
    boolean hyphen = to.hyphen > 0;
    if (least <= line && !(hyphen && p.hyphens == 2)) {
      double slack = line - width - to.hyphen;
      double ratio = shape == Shape.JUSTIFIED ? ratio(slack, space, line) : raggedness(slack, line);
      if (ratio >= -1) {
        offer(p, q, slack, width, ratio, fresh);
      }
    }
    return least <= line;
  }

  private void offer(Node p, int q, double slack, double width, double natural, List<Node> fresh) {
    Place to = places[q];
    boolean hyphen = to.hyphen > 0;
    boolean last = q == places.length - 1;
    double ratio = last && slack > 0 && shape != Shape.BALANCED ? 0 : natural;
    double cost = cost(ratio, to.penalty);
    cost += hyphen && p.hyphens > 0 ? SECOND_HYPHEN : 0;
    cost += Math.abs(ratio - p.ratio) > 1 ? CONTRAST : 0;
    if (last) {
      cost += width < stub && p.line > 0 ? STUB : 0;
      cost += p.hyphens > 0 ? SECOND_HYPHEN : 0;
    }
    cost += shape == Shape.BALANCED ? TOO_WIDE / 1000 : 0;
    keep(fresh, q, p, hyphen ? p.hyphens + 1 : 0, ratio, p.total + cost);
  }

  private double cost(double ratio, double penalty) {
    double size = Math.abs(ratio);
    double badness = 100 * size * size;
    badness += shape == Shape.JUSTIFIED && size > 1 ? GAPPY : 0;
    double sum = 1 + Math.min(badness, 1e5) + penalty;
    return sum * sum;
  }

  private static double ratio(double slack, double space, double line) {
    if (slack < 0) {
      return space > 0 ? slack / (space * SHRINK) : -2;
    }
    return space > 0 ? slack / (space * STRETCH) : 2 + 20 * slack / line;
  }

  private static double raggedness(double slack, double line) {
    return slack < 0 ? -2 : slack / line * 5;
  }

  /** Keeps the best node for each number of hyphens and, where it matters, of lines. */
  private void keep(List<Node> fresh, int q, Node p, int hyphens, double ratio, double total) {
    int line = p.line + 1;
    for (int i = 0; i < fresh.size(); i++) {
      Node other = fresh.get(i);
      if (other.hyphens == hyphens && (uniform || other.line == line)) {
        if (total < other.total) {
          fresh.set(i, new Node(q, line, hyphens, ratio, total, p));
        }
        return;
      }
    }
    fresh.add(new Node(q, line, hyphens, ratio, total, p));
  }
}
