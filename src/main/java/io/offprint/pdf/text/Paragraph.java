package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineBox;
import io.offprint.pdf.text.FontChain.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Node;

/**
 * The inline content of a block as one text, with its widths. Lengths are in the engine's units of
 * 1/20 CSS pixel.
 */
final class Paragraph {
  /** Stands in the text for a picture, another box, or what is known only when pages are. */
  static final char BOX = '\uFFFC';

  /**
   * What stands side by side in the paragraph.
   *
   * @param node the engine's own
   * @param start where its text begins in the paragraph's
   * @param end where its text ends
   * @param font of its text, or null for a box and for text that is not known yet
   * @param left margin, border and padding before it
   * @param right margin, border and padding after it
   * @param level its embedding level, see {@link Levels}
   */
  record Item(Styleable node, int start, int end, FSFont font, int left, int right, int level) {
    boolean isText() {
      return font != null;
    }

    Item at(int newLevel) {
      return newLevel == level ? this : new Item(node, start, end, font, left, right, newLevel);
    }

    boolean isLeftwards() {
      return (level & 1) == 1;
    }

    boolean isForcedBreak() {
      return isText() && node.getStyle().getWhitespace() == IdentValue.PRE;
    }

    boolean isNoWrap() {
      return node.getStyle().getWhitespace() == IdentValue.NOWRAP;
    }
  }

  private final Typesetter typesetter;
  private final StringBuilder building = new StringBuilder();
  private String text = "";
  private final List<Item> items = new ArrayList<>();
  private final Node owner;
  private float[] position = {};
  private float[] space = {};

  private Paragraph(Typesetter typesetter, Node owner) {
    this.owner = owner;
    this.typesetter = typesetter;
  }

  /** Takes the content together; null if there is something in it that only the engine can set. */
  static Paragraph of(
      BlockBox block, List<Styleable> content, LayoutContext c, Typesetter typesetter) {
    if (c.getFirstLettersTracker().hasStyles() || c.getFirstLinesTracker().hasStyles()) {
      return null;
    }
    Paragraph p = new Paragraph(typesetter, owner(block));
    for (Styleable node : content) {
      if (!p.add(node, block, c)) {
        return null;
      }
    }
    p.text = p.building.toString();
    p.direct(block.getStyle());
    return p;
  }

  private void direct(CalculatedStyle style) {
    Levels levels = Levels.of(text, style);
    items.replaceAll(i -> i.node instanceof InlineBox b ? i.at(levels.of(b, i.start)) : i);
  }

  private static boolean isRtl(BlockBox block) {
    return block.getStyle().getDirection() == IdentValue.RTL;
  }

  private static Node owner(Box block) {
    Box box = block;
    while (box != null && box.getElement() == null) {
      box = box.getParent();
    }
    return box == null ? null : box.getElement();
  }

  private boolean add(Styleable node, BlockBox block, LayoutContext c) {
    int start = building.length();
    CalculatedStyle style = node.getStyle();
    if (node instanceof InlineBox inline) {
      IdentValue white = style.getWhitespace();
      boolean breaks = white == IdentValue.PRE && inline.getText().equals("\n");
      boolean flows = white == IdentValue.NORMAL || white == IdentValue.NOWRAP;
      boolean later = inline.isDynamicFunction() && isRtl(block);
      if (later || style.hasLetterSpacing() || !flows && !breaks) {
        return false;
      }
      int width = block.getContentWidth();
      int left =
          inline.isStartsHere() ? style.getMarginBorderPadding(c, width, CalculatedStyle.LEFT) : 0;
      int right =
          inline.isEndsHere() ? style.getMarginBorderPadding(c, width, CalculatedStyle.RIGHT) : 0;
      FSFont font = style.getFSFont(c);
      if (inline.isDynamicFunction()) {
        building.append(BOX);
        int room = (int) Math.ceil(typesetter.measure(font, inline.getText()));
        items.add(new Item(node, start, start + 1, null, left + room, right, 0));
      } else {
        building.append(inline.getText());
        items.add(new Item(node, start, building.length(), font, left, right, 0));
      }
      return true;
    }
    if (style.isFloated()) {
      return false;
    }
    if (style.isNonFlowContent()) {
      items.add(new Item(node, start, start, null, 0, 0, 0));
      return true;
    }
    BlockBox box = (BlockBox) node;
    box.calcMinMaxWidth(c);
    building.append(BOX);
    items.add(new Item(node, start, start + 1, null, box.getMaxWidth(), 0, 0));
    return true;
  }

  /** Measures the text, which has to be done before any width is asked for. */
  void measure() {
    position = new float[text.length() + 1];
    space = new float[text.length() + 1];
    float x = 0;
    float blank = 0;
    for (Item item : items) {
      x += item.left;
      if (item.start < item.end) {
        position[item.start] = x;
      }
      if (item.isText()) {
        measure(item, x, blank);
        x = position[item.end];
        blank = space[item.end];
      }
      x += item.right;
      position[item.end] = x;
      space[item.end] = blank;
    }
  }

  private void measure(Item item, float x, float blank) {
    FontChain fonts = typesetter.chain(item.font);
    float size = item.font.getSize2D();
    float spaceWidth = fonts.space(' ') * size;
    int at = item.start;
    position[at] = x;
    space[at] = blank;
    while (at < item.end) {
      int next = at;
      while (next < item.end && !Spaces.isSpace(text.charAt(next))) {
        next++;
      }
      if (next > at) {
        word(fonts, item, at, next);
        at = next;
      } else {
        char c = text.charAt(at);
        position[at + 1] = position[at] + fonts.space(c) * size;
        space[at + 1] = space[at] + (Spaces.stretches(c) ? spaceWidth : 0);
        at++;
      }
    }
  }

  /** Spreads the advances of a word's glyphs over its characters. */
  private void word(FontChain fonts, Item item, int from, int to) {
    boolean rtl = item.isLeftwards();
    float size = item.font.getSize2D();
    String word = Run.visible(text.substring(from, to));
    float[] advances = new float[word.length()];
    int at = 0;
    List<Part> parts = fonts.shape(word, rtl);
    for (int k = 0; k < parts.size(); k++) {
      Glyphs glyphs = parts.get(rtl ? parts.size() - 1 - k : k).glyphs();
      int count = glyphs.ids().length;
      int first = Math.min(at, word.length() - 1);
      for (int i = 0; i < count; i++) {
        int g = rtl ? count - 1 - i : i;
        int length = glyphs.text()[g].length();
        float advance = glyphs.advance()[g] * size;
        if (length == 0 && at > 0) {
          advances[at - 1] += advance;
        }
        Arrays.fill(advances, at, Math.min(word.length(), at + length), advance / length);
        at = Math.min(word.length(), at + length);
      }
      advances[first] += glyphs.lead() * size;
    }
    for (int i = from, k = 0; i < to; i++) {
      char c = text.charAt(i);
      boolean shown = !Spaces.isInvisible(c);
      position[i + 1] = position[i] + (shown ? advances[k++] : 0);
      space[i + 1] = space[i] + (Breaks.isSpreading(c) ? size * Run.IDEOGRAPH_GIVES : 0);
    }
  }

  String text() {
    return text;
  }

  /** The element whose text this is, or null. */
  Node owner() {
    return owner;
  }

  /**
   * A number that two paragraphs of one element share only if they are set in the same way: the
   * same words in the same fonts and inline elements.
   */
  long print() {
    long print = text.length();
    for (int i = 0; i < text.length(); i++) {
      print = print * 31 + text.charAt(i);
    }
    for (Item item : items) {
      print = print * 1_000_003 + item.end;
      print = print * 1_000_003 + item.left;
      print = print * 1_000_003 + item.right;
      print = print * 31 + item.level;
      print = print * 1_000_003 + System.identityHashCode(item.node.getElement());
      print = print * 1_000_003 + System.identityHashCode(item.node.getStyle().getWhitespace());
      if (item.isText()) {
        print = print * 1_000_003 + Float.floatToIntBits(item.font.getSize2D());
        print = print * 1_000_003 + typesetter.chain(item.font).print();
      }
    }
    return print;
  }

  List<Item> items() {
    return items;
  }

  /** Width of everything before a character. */
  float position(int at) {
    return position[at];
  }

  /** Half of a wide mark that a line which ends here ends with; 0 after others. */
  float blankBefore(int at) {
    if (at == 0 || !FullWidth.isClosing(text.charAt(at - 1))) {
      return 0;
    }
    Item item = itemAt(at - 1);
    float size = item.isText() ? item.font.getSize2D() : 0;
    boolean wide = position[at] - position[at - 1] > 0.9f * size;
    return wide ? FullWidth.BLANK * size : 0;
  }

  /** Width of the word spaces before a character. */
  float space(int at) {
    return space[at];
  }

  /** How wide a hyphen in the item's font is. */
  float hyphenWidth(Item item) {
    return item.isText() ? typesetter.measure(item.font, "-") : 0;
  }

  /** The element that an item's text stands in. */
  Node element(Item item) {
    Node element = item.node.getElement();
    return element == null ? owner : element;
  }

  /** The item that a character belongs to. */
  Item itemAt(int at) {
    int low = 0;
    int high = items.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).end <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return items.get(low);
  }
}
