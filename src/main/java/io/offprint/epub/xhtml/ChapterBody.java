package io.offprint.epub.xhtml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A chapter's text as valid XHTML: the content of an element that may hold blocks. */
public final class ChapterBody {
  private final Ids ids = new Ids();
  private final Links links = new Links();
  private final List<Node> nodes;

  /**
   * Conforms any tree to what EPUB 3.3 allows.
   *
   * @param body whose children are the text
   * @param pictures from an {@code img}'s {@code src} to that picture's path in the book, or to
   *     null when there is no such picture
   */
  public ChapterBody(Element body, Function<String, String> pictures) {
    Elements elements = new Elements(ids, links, pictures, new Roles());
    nodes = new Conformer(elements).children(body, Context.BODY);
    LinkNames.settle(nodes);
    HeadingOrder.settle(nodes);
  }

  /**
   * What a chapter shows beside text.
   *
   * @param pictures how many
   * @param undescribed how many of them have no text that stands for them
   * @param headless how many tables have no head cell
   * @param formulas whether there are any, as MathML
   * @param vectors whether there are any, as SVG
   */
  public record Facts(
      int pictures, int undescribed, int headless, boolean formulas, boolean vectors) {
    /** What the manifest must say about the chapter's file (EPUB 3.3, section 5.6.2). */
    public String properties() {
      return (formulas ? "mathml " : "").concat(vectors ? "svg" : "").strip();
    }
  }

  /** The facts of a chapter that was written before. */
  public static Facts facts(Element body) {
    return Tally.of(body.childNodes());
  }

  public Facts facts() {
    return Tally.of(nodes);
  }

  /** Puts each sentence into a span, as Kobo's renderer wants it. */
  public void addKoboSpans() {
    new KoboSpans(ids).add(nodes);
  }

  /** How many links led nowhere and are plain text now; known when the text is written. */
  public int unlinked() {
    return links.unlinked();
  }

  /** The id written for each id of the source. */
  public Map<String, String> ids() {
    return ids.written();
  }

  /**
   * Settles all links and writes the text.
   *
   * @param chapters from a chapter's id and a fragment, which may be empty, to a path in the book
   */
  public String xhtml(BiFunction<String, String, Optional<String>> chapters) {
    links.settle(ids, chapters);
    StringBuilder out = new StringBuilder();
    XhtmlSerializer.append(out, nodes);
    return out.toString();
  }
}
