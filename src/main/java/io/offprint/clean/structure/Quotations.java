package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells the attribution of a quotation from its words, and pull quotes, which repeat words of the
 * text for the eye, from quotations; a pull quote that does repeat them goes.
 */
final class Quotations implements Rule {
  private static final Pattern PULLED =
      Words.names("pull-?_?quotes?|pq|pullout|quote-pull|wp-block-pullquote|blockquote--pull");
  private static final Pattern DASH =
      Pattern.compile("^\\s*(?:[—–―~]\\s*\\S|--?\\s*\\p{Lu}[^.!?]*$).*", Pattern.DOTALL);
  private static final Pattern SIGNATURE = Pattern.compile("[—–―]\\s*\\p{Lu}[^.!?…:;]{2,80}");
  private static final Pattern ENDED = Pattern.compile("(?s).{20,}|.*\\S[.!?…。！？][\"”’»)]?\\s*");
  private static final int LONGEST_ATTRIBUTION = 160;
  private static final int MOST = 60;

  @Override
  public void apply(Element body, Context context) {
    for (Element quote : Walk.named(body, "blockquote")) {
      attribute(quote);
    }
    List<Element> pulled =
        Walk.marked(body, e -> Walk.isNamed(e, "blockquote", "aside", "figure", "div")).stream()
            .filter(e -> Words.named(e, PULLED))
            .limit(MOST)
            .toList();
    String text = pulled.isEmpty() ? "" : Words.key(body.wholeText());
    for (Element quote : pulled) {
      if (quote.parent() != null && quote.parent().closest(".pullquote") == null) {
        pull(quote, text, context);
      }
    }
  }

  private static void pull(Element quote, String text, Context context) {
    Element copy = quote.clone();
    copy.select("cite, footer, figcaption, .attribution").remove();
    String words = Words.key(copy.wholeText());
    int first = text.indexOf(words);
    if (words.isEmpty() || words.length() > 1000) {
      return;
    }
    if (first >= 0 && text.indexOf(words, first + 1) >= 0) {
      context.lost("pull quote", "left out, it repeats the text");
      quote.remove();
      return;
    }
    Element inner = quote.nameIs("blockquote") ? quote : quote.selectFirst("blockquote");
    if (inner != null && inner != quote) {
      Element caption = quote.selectFirst("figcaption");
      if (caption != null) {
        inner.appendChild(caption.tagName("p").attr("class", "attribution"));
      }
      quote.tagName("div").clearAttributes();
    }
    (inner == null ? quote.tagName("blockquote") : inner).attr("class", "pullquote");
  }

  private static void attribute(Element quote) {
    Element figure = quote.parent();
    if (figure != null
        && figure.nameIs("figure")
        && !Vocabulary.holds(figure, "img", "table", "pre")) {
      Element caption = figure.selectFirst("> figcaption");
      if (caption != null) {
        quote.appendChild(caption.tagName("p").attr("class", "attribution"));
      }
      figure.tagName("div").clearAttributes();
    }
    takeSignature(quote);
    enclose(quote);
    Element end = quote.lastElementChild();
    boolean words = end != null && end.nameIs("p") && isLast(end);
    Element last = words ? SignedLine.split(end) : end;
    if (last == null || last.hasClass("attribution") || !isLast(last)) {
      return;
    }
    boolean named =
        last.normalName().matches("footer|cite")
            || last.className().matches("(?i).*(?:attribution|author|source|byline|cite).*");
    boolean whole =
        last.nameIs("p")
            && last.childrenSize() == 1
            && last.child(0).nameIs("cite")
            && last.ownText().isBlank();
    String text = Words.brief(last, LONGEST_ATTRIBUTION);
    boolean dashed =
        last.nameIs("p")
            && quote.childrenSize() > 1
            && text != null
            && DASH.matcher(text).matches();
    if (text != null
        && !text.isEmpty()
        && (named && quote.childrenSize() > 1
            || whole && quote.childrenSize() > 1
            || dashed
            || named && hasText(quote))) {
      last.select("p, div, cite")
          .forEach(
              e -> {
                if (e != last) {
                  e.unwrap();
                }
              });
      last.tagName("p").attr("class", "attribution");
    }
  }

  /** A paragraph behind the quotation that is but a dash and a name belongs to it. */
  private static void takeSignature(Element quote) {
    Element next = quote.nextElementSibling();
    String text = next != null && next.nameIs("p") ? Words.brief(next, LONGEST_ATTRIBUTION) : null;
    if (text != null
        && SIGNATURE.matcher(text).matches()
        && quote.selectFirst("footer, cite, .attribution") == null) {
      quote.appendChild(next.attr("class", "attribution"));
    }
  }

  /** Gives a loose last line that names who said it a paragraph. */
  private static void enclose(Element quote) {
    List<Node> line = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Node n = quote.lastChild();
        n != null && !(n instanceof Element e && (Vocabulary.isBlock(e) || e.nameIs("br")));
        n = n.previousSibling()) {
      line.add(0, n);
      text.insert(
          0,
          n instanceof TextNode t ? t.getWholeText() : n instanceof Element e ? e.wholeText() : "");
      if (text.length() > LONGEST_ATTRIBUTION) {
        return;
      }
    }
    if (line.size() < quote.childNodeSize() && DASH.matcher(text).matches()) {
      quote.appendChild(Vocabulary.element("p").appendChildren(line));
    }
  }

  private static boolean isLast(Element e) {
    for (Node n = e.nextSibling(); n != null; n = n.nextSibling()) {
      if (!(n instanceof TextNode t) || !t.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasText(Element quote) {
    return quote.textNodes().stream().anyMatch(t -> ENDED.matcher(t.text()).matches());
  }
}
