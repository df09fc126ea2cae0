package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Joins words that were divided at the end of a line, as recognised text has them. Where the word
 * stands elsewhere in the text, that tells whether it has a hyphen; else many such divisions do.
 */
final class Hyphenation implements Rule {
  private static final Pattern DIVIDED =
      Pattern.compile("(\\p{L}*\\p{Ll})-[ \\t]*\\r?\\n\\s*(\\p{Ll}\\p{L}*)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern HEAD = Pattern.compile("(\\p{L}*\\p{Ll})-\\s*$");
  private static final Pattern TAIL = Pattern.compile("^\\s*(\\p{Ll}\\p{L}*)");
  private static final int MANY = 3;

  @Override
  public void apply(Element body, Context context) {
    List<Element> breaks = Walk.named(body, "br").stream().filter(Hyphenation::divides).toList();
    int divided =
        breaks.size()
            + Walk.texts(body).stream().mapToInt(t -> (int) count(t.getWholeText())).sum();
    if (divided == 0) {
      return;
    }
    Set<String> words = new HashSet<>();
    Matcher all = WORD.matcher(body.wholeText());
    while (all.find()) {
      words.add(all.group().toLowerCase(Locale.ROOT));
    }
    Walk.texts(body).stream()
        .filter(t -> count(t.getWholeText()) > 0 && !Vocabulary.isIn(t.parent(), "pre", "code"))
        .toList()
        .forEach(t -> t.text(joined(t.getWholeText(), words, divided >= MANY)));
    breaks.forEach(br -> join(br, words, divided >= MANY));
  }

  /** Whether a line that ends so divides a word. */
  private static boolean divides(Element br) {
    return br.previousSibling() instanceof TextNode before
        && br.nextSibling() instanceof TextNode after
        && HEAD.matcher(before.getWholeText()).find()
        && TAIL.matcher(after.getWholeText()).find()
        && !Vocabulary.isIn(br, "pre", "code");
  }

  /** Joins what stands before and behind the end of a line; the hyphen stays where it is one. */
  private static void join(Element br, Set<String> words, boolean many) {
    TextNode before = (TextNode) br.previousSibling();
    TextNode after = (TextNode) br.nextSibling();
    String head = before.getWholeText().stripTrailing();
    String tail = after.getWholeText().stripLeading();
    before.text(joined(head + "\n" + tail, words, many));
    br.remove();
    after.remove();
  }

  private static long count(String text) {
    return text.indexOf('-') < 0 || text.indexOf('\n') < 0
        ? 0
        : DIVIDED.matcher(text).results().count();
  }

  private static String joined(String text, Set<String> words, boolean many) {
    return DIVIDED
        .matcher(text)
        .replaceAll(
            m -> {
              String whole = (m.group(1) + m.group(2)).toLowerCase(Locale.ROOT);
              String hyphened = (m.group(1) + "-" + m.group(2)).toLowerCase(Locale.ROOT);
              boolean one = words.contains(whole) || many && !words.contains(hyphened);
              return m.group(1) + (one ? "" : "-") + m.group(2);
            });
  }
}
