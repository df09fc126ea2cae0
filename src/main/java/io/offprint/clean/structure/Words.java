package io.offprint.clean.structure;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Text as it is compared: letters and digits alone. */
final class Words {
  private Words() {}

  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The letters and digits of a text, lower case, without anything between them. */
  static String key(String text) {
    return REST.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The text of an element, in which white space counts once; null when it is longer. */
  static String brief(Element e, int longest) {
    StringBuilder text = new StringBuilder();
    Iterator<TextNode> nodes = e.nodeStream(TextNode.class).iterator();
    while (nodes.hasNext()) {
      StringUtil.appendNormalisedWhitespace(text, nodes.next().getWholeText(), endsBlank(text));
      if (text.length() > longest + 1) {
        return null;
      }
    }
    return text.toString().strip();
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  /** Whether one of the class names, or the id, matches. */
  static boolean named(Element e, Pattern names) {
    return names.matcher(e.className()).find() || names.matcher(e.id()).find();
  }

  /**
   * A pattern for a whole part of a class name, as in {@code wp-caption-text} or {@code Credit__x}.
   */
  static Pattern names(String alternatives) {
    return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + alternatives + ")(?=$|[\\s_-])");
  }
}
