package io.offprint.pdf.text;

import io.offprint.model.Limit;
import io.offprint.pdf.text.Breaks.Kind;
import io.offprint.pdf.text.OptimumFit.Place;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a paragraph, or of a part between forced breaks, may end. */
final class Breakpoints {
  private static final double DASH = 40;
  private static final double HYPHEN = 180;
  private static final double ADDRESS = 150;
  private static final double EMERGENCY = 5000;

  /** A column as wide as its widest word is that in whole units of the engine. */
  private static final double ROUNDING = 1;

  private final Paragraph p;
  private final int from;
  private final int to;
  private final double narrow;
  private final Wording wording;
  private final Kind[] kinds;

  /** Penalties of the places in addresses, 0 elsewhere. */
  private final double[] open;

  private final List<Place> places = new ArrayList<>();
  private final List<int[]> ranges = new ArrayList<>();

  /**
   * Finds those between words.
   *
   * @param narrow a word wider than this may be cut anywhere
   */
  Breakpoints(Paragraph p, int from, int to, double narrow, Wording wording) {
    this.p = p;
    this.from = from;
    this.to = to;
    this.narrow = narrow;
    this.wording = wording;
    String text = p.text().substring(from, to);
    kinds = Breaks.in(text);
    open = new double[text.length() + 1];
    wording.openAddresses(text, kinds, open, ADDRESS);
    find(text, open.clone());
  }

  private Breakpoints(Breakpoints plain) {
    p = plain.p;
    from = plain.from;
    to = plain.to;
    narrow = plain.narrow;
    wording = plain.wording;
    kinds = plain.kinds;
    open = plain.open;
    double[] penalties = new double[open.length];
    wording.hyphenate(p, from, to, penalties, HYPHEN);
    for (int i = 0; i < open.length; i++) {
      penalties[i] = open[i] > 0 ? open[i] : penalties[i];
    }
    find(p.text().substring(from, to), penalties);
  }

  /** The same, and those inside words. */
  Breakpoints hyphenated() {
    return new Breakpoints(this);
  }

  private void find(String text, double[] penalties) {
    cutTooWide(text, penalties);
    add(from, 0, false);
    for (int i = 1; i < text.length(); i++) {
      boolean soft = kinds[i] == Kind.SOFT_HYPHEN;
      boolean hyphen = soft || kinds[i] == Kind.NONE && penalties[i] == HYPHEN;
      if ((kinds[i] != Kind.NONE || penalties[i] > 0) && mayWrap(from + i)) {
        boolean dash = kinds[i] == Kind.ALLOWED && penalties[i] == 0 && isDash(text.charAt(i - 1));
        add(from + i, dash ? DASH : soft ? HYPHEN : penalties[i], hyphen);
      }
    }
    add(to, 0, false);
  }

  private static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2014';
  }

  /** No break inside a stretch that must not wrap. */
  private boolean mayWrap(int at) {
    Paragraph.Item before = p.itemAt(at - 1);
    return !(before.isText() && before.isNoWrap() && before == p.itemAt(at));
  }

  private void cutTooWide(String text, double[] penalties) {
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || kinds[i] != Kind.NONE || penalties[i] > 0) {
        if (Limit.WORD_LETTERS.isPast(i - start)) {
          fill(text, start, i, penalties);
        } else if (p.position(from + i) - p.position(from + start) > narrow + ROUNDING) {
          for (int k = start + 1; k < i; k++) {
            boolean base = Breaks.isBase(text, k);
            penalties[k] = base ? EMERGENCY : penalties[k];
          }
        }
        start = i;
      }
    }
  }

  /** What is far too long to choose its breaks has them where each line is full. */
  private void fill(String text, int start, int end, double[] penalties) {
    float line = p.position(from + start);
    int last = start;
    for (int k = start + 1; k < end; k++) {
      if (p.position(from + k + 1) - line > narrow && last > start && penalties[last] == 0) {
        penalties[last] = EMERGENCY;
        line = p.position(from + last);
      }
      if (Breaks.isBase(text, k)) {
        last = k;
      }
    }
  }

  private void add(int at, double penalty, boolean hyphen) {
    String text = p.text();
    int first = ranges.isEmpty() ? at : ranges.get(ranges.size() - 1)[1];
    int end = at;
    while (end > first && isTrimmed(text.charAt(end - 1))) {
      end--;
    }
    int start = at;
    while (start < to && isTrimmed(text.charAt(start))) {
      start++;
    }
    float width = hyphen ? hyphenWidth(end) : 0;
    places.add(
        new Place(
            p.position(end) - p.blankBefore(end),
            p.space(end),
            p.position(start),
            p.space(start),
            width,
            penalty));
    ranges.add(new int[] {end, start, hyphen ? 1 : 0});
  }

  private static boolean isTrimmed(char c) {
    return c == ' ' || c == '\u3000' || c == Spaces.ZERO_WIDTH;
  }

  private float hyphenWidth(int at) {
    return p.hyphenWidth(p.itemAt(at - 1));
  }

  List<Place> places() {
    return places;
  }

  /** The text of a line ends before this character if it ends at the place. */
  int end(int place) {
    return ranges.get(place)[0];
  }

  /** The text of a line begins with this character if the one before it ends at the place. */
  int start(int place) {
    return ranges.get(place)[1];
  }

  boolean isHyphen(int place) {
    return ranges.get(place)[2] == 1;
  }
}
