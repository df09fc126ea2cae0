package io.offprint.epub.xhtml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of presentation MathML 3 that a formula may use, as data. */
final class FormulaModel {
  /** What an element may hold. */
  enum Holds {
    TEXT,
    NOTHING,
    ROW,
    /** A fixed number of expressions. */
    EXACTLY,
    SCRIPTS,
    ROWS,
    CELLS
  }

  /**
   * One element's rule.
   *
   * @param count of expressions, where it is fixed
   */
  record Rule(String name, Holds holds, int count, Set<String> attributes) {}

  private static final String LENGTH =
      "-?(\\d+\\.?\\d*|\\.\\d+)(em|ex|in|cm|mm|pt|px|pc|%)?|((negative)?((very){0,2}thi(n|ck)|medium)mathspace)";

  private static final Map<String, Pattern> VALUES = new HashMap<>();
  private static final Map<String, Rule> RULES = new HashMap<>();

  static {
    values("true|false", "fence separator stretchy symmetric largeop movablelimits accent");
    values("true|false", "accentunder displaystyle bevelled equalrows equalcolumns");
    values(LENGTH, "lspace rspace minsize depth height width voffset");
    values(LENGTH + "|infinity", "maxsize");
    values(LENGTH + "|thin|medium|thick", "linethickness");
    values("prefix|infix|postfix", "form");
    values("ltr|rtl", "dir");
    values("-?\\d{1,4}", "scriptlevel");
    values("[1-9]\\d{0,3}", "rowspan columnspan");
    values("block|inline", "display");
    values("(left|center|right)( (left|center|right))*", "columnalign");
    values("left|center|right", "numalign denomalign");
    values("(top|bottom|center|baseline|axis)( (top|bottom|center|baseline|axis))*", "rowalign");
    values("(none|solid|dashed)( (none|solid|dashed))*", "columnlines rowlines");
    values("none|solid|dashed", "frame");
    values("(" + LENGTH + ")( (" + LENGTH + "))*", "columnspacing rowspacing");
    values("[^\\p{Cntrl}]*", "open close separators notation");
    values(
        "normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur"
            + "|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace",
        "mathvariant");

    rules(Holds.TEXT, 0, "mi mn mtext ms", "mathvariant", "dir");
    rules(
        Holds.TEXT,
        0,
        "mo",
        "mathvariant dir form fence separator lspace rspace stretchy symmetric maxsize minsize"
            .concat(" largeop movablelimits accent")
            .split(" "));
    rules(Holds.NOTHING, 0, "mspace", "width", "height", "depth");
    rules(Holds.NOTHING, 0, "none mprescripts");
    rules(Holds.ROW, 0, "math", "display", "dir", "displaystyle");
    rules(Holds.ROW, 0, "mrow", "dir");
    rules(Holds.ROW, 0, "msqrt merror mphantom");
    rules(Holds.ROW, 0, "mstyle", "displaystyle", "scriptlevel", "mathvariant", "dir");
    rules(Holds.ROW, 0, "mpadded", "width", "height", "depth", "lspace", "voffset");
    rules(Holds.ROW, 0, "mfenced", "open", "close", "separators");
    rules(Holds.ROW, 0, "menclose", "notation");
    rules(Holds.ROW, 0, "mtd", "rowspan", "columnspan");
    rules(Holds.EXACTLY, 2, "mfrac", "linethickness", "numalign", "denomalign", "bevelled");
    rules(Holds.EXACTLY, 2, "mroot msub msup");
    rules(Holds.EXACTLY, 2, "munder", "accentunder");
    rules(Holds.EXACTLY, 2, "mover", "accent");
    rules(Holds.EXACTLY, 3, "msubsup");
    rules(Holds.EXACTLY, 3, "munderover", "accent", "accentunder");
    rules(Holds.SCRIPTS, 0, "mmultiscripts");
    rules(
        Holds.ROWS,
        0,
        "mtable",
        "columnalign rowalign columnspacing rowspacing columnlines rowlines frame displaystyle"
            .concat(" equalrows equalcolumns")
            .split(" "));
    rules(Holds.CELLS, 0, "mtr", "columnalign");
  }

  private FormulaModel() {}

  /** The rule of an element; one that the model does not have is a row. */
  static Rule rule(String name) {
    return RULES.getOrDefault(name, RULES.get("mrow"));
  }

  static boolean has(String name) {
    return RULES.containsKey(name);
  }

  static boolean isValid(String attribute, String value) {
    Pattern values = VALUES.get(attribute);
    return values != null && value.length() < 200 && values.matcher(value).matches();
  }

  private static void values(String pattern, String attributes) {
    for (String attribute : attributes.split(" ")) {
      VALUES.put(attribute, Pattern.compile(pattern));
    }
  }

  private static void rules(Holds holds, int count, String names, String... attributes) {
    for (String name : names.split(" ")) {
      RULES.put(name, new Rule(name, holds, count, new HashSet<>(Set.of(attributes))));
    }
  }
}
