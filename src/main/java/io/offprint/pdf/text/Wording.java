package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import io.offprint.pdf.text.Breaks.Kind;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the words of one document are: in which language, and whether they may be divided. */
final class Wording {
  private static final Set<String> TITLES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");

  /** Classes of lines on the title page and under a title. */
  private static final Set<String> LEADS = Set.of("title", "subtitle");

  private static final Set<String> VERBATIM =
      Set.of("code", "kbd", "samp", "pre", "var", "tt", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Every part is bounded: unbounded ones take minutes over a word of 100,000 letters. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\w{1,20}://|www\\.)\\S{4,}|[\\w./-]{1,64}@\\w{1,64}\\.\\S+|(?:[\\w.-]{1,64}/){2,}\\S*");

  private final Map<Node, String> languages = new IdentityHashMap<>();
  private final Map<Node, Boolean> verbatim = new IdentityHashMap<>();

  /** Whether the element is one whose lines should be of one length. */
  boolean isTitle(Element element) {
    return element != null
        && (TITLES.contains(element.getNodeName())
            || LEADS.contains(element.getAttribute("class")));
  }

  private String language(Node node) {
    if (!(node instanceof Element element)) {
      return "";
    }
    String known = languages.get(node);
    if (known == null) {
      known = element.hasAttribute("lang") ? element.getAttribute("lang") : language(parent(node));
      languages.put(node, known);
    }
    return known;
  }

  private boolean isVerbatim(Node node) {
    if (!(node instanceof Element)) {
      return false;
    }
    Boolean known = verbatim.get(node);
    if (known == null) {
      known = VERBATIM.contains(node.getNodeName()) || isVerbatim(parent(node));
      verbatim.put(node, known);
    }
    return known;
  }

  private static Node parent(Node node) {
    return node.getParentNode();
  }

  /** Notes a penalty wherever a hyphen may stand inside a word of the paragraph. */
  void hyphenate(Paragraph p, int from, int to, double[] penalties, double penalty) {
    String text = p.text();
    boolean[] address = addresses(text, from, to);
    for (Paragraph.Item item : p.items()) {
      int last = Math.min(to, item.end());
      Hyphenation hyphenation = item.start() < from || !item.isText() ? null : patterns(p, item);
      for (int i = item.start(); hyphenation != null && i < last; ) {
        int end = i;
        while (end < last && Breaks.isWordPart(text.charAt(end))) {
          end++;
        }
        if (end - i > 5 && isOrdinary(text, i, end) && !address[i - from]) {
          mark(hyphenation.places(text.substring(i, end)), i - from, penalties, penalty);
        }
        i = Math.max(end, i + 1);
      }
    }
  }

  private static void mark(boolean[] places, int at, double[] penalties, double penalty) {
    for (int k = 0; k < places.length; k++) {
      if (places[k]) {
        penalties[at + k] = penalty;
      }
    }
  }

  private Hyphenation patterns(Paragraph p, Paragraph.Item item) {
    boolean none = item.node().getStyle().getIdent(CSSName.HYPHENS) == IdentValue.NONE;
    Node element = p.element(item);
    return none || item.isNoWrap() || isVerbatim(element)
        ? null
        : Hyphenation.of(language(element));
  }

  /** Neither all capitals nor a part of a compound, nor joined to figures or signs. */
  private static boolean isOrdinary(String text, int from, int to) {
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    char after = to < text.length() ? text.charAt(to) : ' ';
    boolean shout = Character.isUpperCase(text.charAt(from + 1));
    return !shout && !isJoint(before) && !isJoint(after);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == Spaces.SOFT_HYPHEN || c == '_' || c == '@' || c >= '0' && c <= '9';
  }

  private static boolean mayHoldAddress(String text) {
    return text.indexOf('/') >= 0 || text.indexOf('@') >= 0 || text.contains("www.");
  }

  private static boolean[] addresses(String text, int from, int to) {
    boolean[] inside = new boolean[to - from + 1];
    if (!mayHoldAddress(text)) {
      return inside;
    }
    Matcher m = ADDRESS.matcher(text).region(from, to);
    while (m.find()) {
      java.util.Arrays.fill(inside, m.start() - from, m.end() - from, true);
    }
    return inside;
  }

  /** Lets addresses be divided, without a hyphen, at their own signs. */
  void openAddresses(String text, Kind[] kinds, double[] penalties, double penalty) {
    if (!mayHoldAddress(text)) {
      return;
    }
    Matcher m = ADDRESS.matcher(text);
    while (m.find()) {
      for (int i = m.start() + 3; i < m.end() - 1; i++) {
        char before = text.charAt(i - 1);
        boolean slashes = before == '/' && text.charAt(i) == '/';
        if ("/?&=#".indexOf(before) >= 0 && !slashes || "._-%".indexOf(text.charAt(i)) >= 0) {
          kinds[i] = Kind.ALLOWED;
          penalties[i] = penalty;
        }
      }
    }
  }
}
