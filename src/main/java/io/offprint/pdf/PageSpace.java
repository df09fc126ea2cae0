package io.offprint.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The space on a page that may grow, and by how much. */
final class PageSpace {
  private static final int TURNS = 3;

  private static final Set<String> TEXT = Set.of("p", "li", "dd", "dt", "summary");

  private PageSpace() {}

  /** Whether lines and blocks in a box may move apart. */
  static boolean isLoose(Box box) {
    String name = name(box);
    return !name.equals("pre")
        && !name.equals("figure")
        && !name.equals("header")
        && !name.matches("h\\d");
  }

  private static String name(Box box) {
    return box.getElement() == null ? "" : box.getElement().getTagName();
  }

  /** Of what kind the space between two things is. */
  private static Kind kind(Box before, Box after) {
    if (after instanceof LineBox) {
      return Kind.LINES;
    }
    if (name(after).matches("h\\d")) {
      return Kind.SECTIONS;
    }
    if (name(before).matches("h\\d")) {
      return Kind.TITLE;
    }
    boolean words = TEXT.contains(name(before)) && TEXT.contains(name(after));
    boolean inItem = name(after.getParent()).matches("li|dd");
    return inItem ? Kind.LINES : words ? Kind.PARAGRAPHS : Kind.GROUPS;
  }

  /** What is apart, how much further it may go, in lines, and in which turn. */
  private enum Kind {
    SECTIONS(1.3, 0),
    GROUPS(0.7, 0),
    TITLE(0.13, 0),
    LINES(0.04, 1),
    PARAGRAPHS(0.2, 2);

    private final double most;
    private final int turn;

    Kind(double most, int turn) {
      this.most = most;
      this.turn = turn;
    }
  }

  /**
   * What one page holds.
   *
   * <p>Lengths are in the engine's units of 1/20 CSS pixel.
   */
  static final class Content {
    private final int line;
    private final SortedMap<Integer, Kind> gaps = new TreeMap<>();
    private int top = Integer.MAX_VALUE;
    private int bottom = Integer.MIN_VALUE;
    private boolean looseAbove = true;
    private boolean looseBelow = true;

    Content(int line) {
      this.line = line;
    }

    void hold(int from, int to) {
      top = Math.min(top, from);
      bottom = Math.max(bottom, to);
    }

    /** Holds what begins or ends the page where it is. */
    void pin(boolean begin, boolean end) {
      looseAbove &= !begin;
      looseBelow &= !end;
    }

    boolean isLooseAbove() {
      return looseAbove;
    }

    boolean isLooseBelow() {
      return looseBelow;
    }

    boolean isEmpty() {
      return top > bottom;
    }

    int top() {
      return top;
    }

    int bottom() {
      return bottom;
    }

    /** Notes the space between two things, the second of which begins on this page. */
    void between(Box before, Box after) {
      gaps.putIfAbsent(after.getAbsY(), kind(before, after));
    }

    /** How much each space grows to make up what is missing; nothing if that cannot be done. */
    SortedMap<Integer, Integer> spread(int missing) {
      SortedMap<Integer, Integer> grown = new TreeMap<>();
      double[] most = new double[TURNS];
      gaps.values().forEach(gap -> most[gap.turn] += gap.most * line);
      if (missing <= 0 || missing > most[0] + most[1] + most[2]) {
        return grown;
      }
      double[] share = new double[TURNS];
      double rest = missing;
      for (int turn = 0; turn < TURNS; turn++) {
        share[turn] = most[turn] == 0 ? 0 : Math.min(1, rest / most[turn]);
        rest -= share[turn] * most[turn];
      }
      double exact = 0;
      int given = 0;
      for (Map.Entry<Integer, Kind> gap : gaps.entrySet()) {
        exact += gap.getValue().most * line * share[gap.getValue().turn];
        int grow = (int) Math.round(exact) - given;
        given += grow;
        grown.put(gap.getKey(), grow);
      }
      return grown;
    }
  }
}
