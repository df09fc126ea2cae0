package io.offprint.bind.punctuation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Sets what typewriters could not: the quotation marks of the text's language, apostrophes, dashes,
 * ellipses, ranges, French spaces, and no line's end between a number and its unit. Leaves code,
 * formulas, addresses and languages that it does not know as they are.
 */
public final class Punctuation {
  private static final Set<String> VERBATIM =
      Set.of("code", "pre", "kbd", "samp", "tt", "var", "math", "svg", "script", "style");
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(?:https?://|www\\.|[\\w.+-]{1,64}@)\\S*\\s*");

  private Punctuation() {}

  /**
   * Sets a whole text.
   *
   * @param language BCP 47, where elements do not say otherwise
   */
  public static void set(Element body, String language) {
    new Walk(language).over(body);
  }

  /** Sets a line of plain text, such as a title. */
  public static String of(String text, String language) {
    TextNode node = new TextNode(text);
    Passage passage = new Passage();
    passage.add(node);
    set(passage, language);
    return node.getWholeText();
  }

  private static void set(Passage passage, String language) {
    QuoteStyle style = QuoteStyle.of(language);
    if (style != null && !passage.isEmpty()) {
      Quotes.set(passage, style);
      Signs.set(passage, language.toLowerCase(Locale.ROOT));
      passage.write();
    }
  }

  /** Goes through a text, passage by passage. */
  private static final class Walk implements NodeFilter {
    private final String standard;
    private Passage passage = new Passage();
    private String language;

    Walk(String language) {
      standard = language;
    }

    void over(Element body) {
      body.filter(this);
      end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text);
      } else if (node instanceof Element e && depth > 0) {
        if (VERBATIM.contains(e.normalName()) || e.nameIs("img")) {
          passage.add(Passage.OBJECT);
          return FilterResult.SKIP_ENTIRELY;
        }
        if (e.isBlock() || e.nameIs("br")) {
          end();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element e && e.isBlock()) {
        end();
      }
      return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
      String spoken = language(text);
      if (!spoken.equals(language)) {
        end();
        language = spoken;
      }
      if (ADDRESS.matcher(text.getWholeText()).matches()) {
        passage.add(Passage.OBJECT);
      } else {
        passage.add(text);
      }
    }

    private String language(Node node) {
      for (Node n = node.parent(); n != null; n = n.parent()) {
        if (!n.attr("lang").isEmpty()) {
          return n.attr("lang");
        }
      }
      return standard;
    }

    private void end() {
      if (!passage.isEmpty()) {
        set(passage, language);
        passage = new Passage();
      }
    }
  }
}
