package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Writes chosen lines down as content for the engine: boxes of {@code white-space: pre-line}, whose
 * text has a line feed where a line ends and a {@link SetLine} mark where one begins.
 */
final class LineComposer {
  private static final Set<String> PLAIN =
      Set.of("em", "i", "strong", "b", "cite", "small", "span", "abbr", "dfn", "time", "q");

  private final Paragraph p;
  private final Measure measure;
  private final Typesetter typesetter;
  private final boolean justified;
  private final StringBuilder[] texts;
  private boolean owesBreak;
  private int lines;

  /** The first item that ends on the line under way or later. */
  private int first;

  LineComposer(Paragraph p, Measure measure, Typesetter typesetter, boolean justified) {
    this.p = p;
    this.measure = measure;
    this.typesetter = typesetter;
    this.justified = justified;
    texts = new StringBuilder[p.items().size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new StringBuilder();
    }
  }

  /** How many lines have been written. */
  int lines() {
    return lines;
  }

  /** Writes lines. */
  void add(Lines chosen) {
    for (int k = 0; k < chosen.end().length; k++) {
      int from = chosen.start()[k];
      int to = Math.max(from, chosen.end()[k]);
      line(from, to, chosen.hyphen()[k], k == chosen.end().length - 1);
    }
  }

  /** A stretch of a line that lies in one box. */
  private record Stretch(int item, String text, float spaces, float width) {}

  private void line(int from, int to, boolean hyphen, boolean last) {
    List<Stretch> stretches = new ArrayList<>();
    double fixed = 0;
    while (first < texts.length - 1 && p.items().get(first).end() < from) {
      first++;
    }
    for (int i = first; i < texts.length && p.items().get(i).start() <= to; i++) {
      Paragraph.Item item = p.items().get(i);
      boolean here = item.start() < to && item.end() > from;
      boolean empty = item.start() == item.end() && item.start() >= from && item.start() <= to;
      fixed += here && !item.isText() || empty ? item.left() + item.right() : 0;
      if (here && item.isText()) {
        // The engine keeps room for the right edge of a box on the line where the box begins.
        fixed += item.start() >= from ? item.left() + item.right() : item.right();
        int end = Math.min(to, item.end());
        boolean hyphenHere = hyphen && end == to;
        String part = p.text().substring(Math.max(from, item.start()), end);
        String hyphenated =
            visible(part) + (hyphenHere ? Spaces.SOFT_HYPHEN : end(part, end == to));
        String shown = Direction.marks(item.level()) + hyphenated;
        Run run = Run.of(SetLine.mark(0, shown), typesetter.chain(item.font()));
        stretches.add(
            new Stretch(i, shown, run.stretching(), run.width() * item.font().getSize2D()));
      }
    }
    write(stretches, slack(stretches, fixed, last), last);
    lines++;
  }

  private static String end(String part, boolean ofLine) {
    boolean trims =
        ofLine && !part.isEmpty() && FullWidth.isClosing(part.charAt(part.length() - 1));
    return trims ? String.valueOf(FullWidth.LINE_END) : "";
  }

  private static String visible(String part) {
    return Run.visible(part.replace('\n', ' '));
  }

  /** What each word space gains, in the engine's units. */
  private double slack(List<Stretch> stretches, double fixed, boolean last) {
    float spaces = 0;
    double natural = fixed;
    for (Stretch s : stretches) {
      spaces += s.spaces;
      natural += s.width;
    }
    double line = measure.of(lines);
    if (spaces == 0 || natural < line && (last || !justified)) {
      return 0;
    }
    double slack = (line - natural) / spaces;
    for (int tries = 0; tries < 4; tries++) {
      double wide = fixed;
      for (Stretch s : stretches) {
        wide += typesetter.getWidth(null, font(s), marked(s, slack));
      }
      if (wide <= line) {
        break;
      }
      slack -= (wide - line) / spaces;
    }
    return slack;
  }

  private com.openhtmltopdf.render.FSFont font(Stretch s) {
    return p.items().get(s.item).font();
  }

  private String marked(Stretch s, double slack) {
    return SetLine.mark((float) (slack / font(s).getSize2D()), s.text);
  }

  private void write(List<Stretch> stretches, double slack, boolean last) {
    for (Stretch s : stretches) {
      if (owesBreak) {
        texts[s.item].append('\n');
        owesBreak = false;
      }
      texts[s.item].append(marked(s, slack));
    }
    if (!last) {
      if (stretches.isEmpty()) {
        owesBreak = true;
      } else {
        texts[stretches.get(stretches.size() - 1).item].append('\n');
      }
    }
  }

  /** The texts of the paragraph's items with what was written down. */
  String[] texts() {
    return Arrays.stream(texts).map(StringBuilder::toString).toArray(String[]::new);
  }

  /** The content for the engine, in which the paragraph's items have these texts. */
  static List<Styleable> content(Paragraph p, String[] texts, Typesetter typesetter) {
    List<Styleable> content = new ArrayList<>(texts.length);
    for (int i = 0; i < texts.length; i++) {
      Paragraph.Item item = p.items().get(i);
      boolean own = item.isText() && !item.isForcedBreak();
      content.add(own ? copy((InlineBox) item.node(), texts[i], typesetter) : item.node());
    }
    return content;
  }

  private static InlineBox copy(InlineBox box, String text, Typesetter typesetter) {
    InlineBox copy = new InlineBox(text);
    copy.setElement(box.getElement());
    copy.setPseudoElementOrClass(box.getPseudoElementOrClass());
    copy.setStyle(typesetter.preLine(box.getStyle()));
    boolean apart = isPlain(box);
    copy.setStartsHere(apart || box.isStartsHere());
    copy.setEndsHere(apart || box.isEndsHere());
    copy.setTextDirection(box.getTextDirection());
    copy.setFootnote(box.getFootnoteBody());
    return copy;
  }

  /**
   * Whether a box shows nothing but its text. Each of its parts then becomes a box of its own,
   * since the engine paints all text of a box before what is nested in it: text comes out of the
   * document in the order in which it was painted.
   */
  private static boolean isPlain(InlineBox box) {
    return box.getElement() == null
        || box.getPseudoElementOrClass() == null && PLAIN.contains(box.getElement().getNodeName());
  }

  /** A copy of a style that breaks lines at line feeds. */
  static CalculatedStyle preLine(CalculatedStyle style) {
    CalculatedStyle copy = style.overrideStyle(style.getIdent(CSSName.DISPLAY));
    copy.getderivedValuesById()[CSSName.WHITE_SPACE.FS_ID] = IdentValue.PRE_LINE;
    return copy;
  }
}
