package io.offprint.clean.structure;

import io.offprint.model.Limit;
import io.offprint.model.Note;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Gives chosen content the structure that its author meant, in the vocabulary of an article. */
public final class Structure {
  private Structure() {}

  /** In this order: a rule may count on what those before it have done. */
  private static final List<Rule> RULES =
      List.of(
          new Depth(Limit.MARKUP_DEPTH),
          new Bounds(),
          new Characters(),
          new Formulas(),
          new CodeBlocks(),
          new Embeds(),
          new Furniture(),
          new RawTex(),
          new WordLists(),
          new StyledSpans(),
          new LayoutTables(),
          new KeptLines(),
          new Footnotes(),
          new Hyphenation(),
          new DropCaps(),
          new BreakParagraphs(),
          new BlocksInInline(),
          new FoundHeadings(),
          new Quotations(),
          new Figures(),
          new Doubled(),
          new Links(),
          new HeadingLevels(),
          new Composition(),
          new ThematicBreaks(),
          new Depth(Limit.TEXT_DEPTH));

  /**
   * Tidies content in place. Pictures must have been named before: {@code src} of an {@code img} is
   * left as it is.
   *
   * @param content the chosen content, of which the children are the article's text; changed
   * @param base the address that relative links are resolved against, or null
   * @param notes gets what was mended or lost
   * @return {@code content}, whose children are in the vocabulary of {@link
   *     io.offprint.model.Article}
   */
  public static Element tidy(Element content, URI base, List<Note> notes) {
    Context context = new Context(base, notes);
    for (Rule rule : RULES) {
      apply(rule, content, context);
    }
    return content;
  }

  /** A rule that a page confuses must not cost the page, only what the rule is for. */
  private static void apply(Rule rule, Element content, Context context) {
    try {
      rule.apply(content, context);
    } catch (RuntimeException | StackOverflowError e) {
      String name = rule.getClass().getSimpleName();
      context.notes().add(Note.warning("", "structure may be lost, " + name + " failed: " + e));
      if (rule instanceof Composition) {
        content.html(Jsoup.clean(content.html(), content.baseUri(), Safelist.basic()));
      }
    }
  }
}
