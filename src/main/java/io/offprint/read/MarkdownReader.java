package io.offprint.read;

import io.offprint.model.Metadata;
import io.offprint.model.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads Markdown: CommonMark with GitHub's tables, strikethrough, task lists and footnotes. */
final class MarkdownReader implements KindReader {
  /** Apart, so that no run pays for it that has no Markdown. */
  private static final class Markdown {
    static final List<Extension> EXTENSIONS =
        List.of(
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            HeadingAnchorExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListItemsExtension.create(),
            YamlFrontMatterExtension.create());
    static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();
    static final TextContentRenderer TEXT =
        TextContentRenderer.builder().extensions(EXTENSIONS).build();
  }

  /** What is all but never written in text that is not Markdown, each a sign of its own. */
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("(?m)^#{1,6} \\S"),
          Pattern.compile("(?m)^(?:```|~~~)"),
          Pattern.compile("\\[[^\\]\\n]+\\]\\((?:https?://|/|#)[^)\\s]*\\)"),
          Pattern.compile("\\*\\*[^*\\s][^*\\n]*\\*\\*"),
          Pattern.compile("(?m)^\\[[^\\]\\n]+\\]: \\S"),
          Pattern.compile("(?m)^\\S.*\\n(?:={3,}|-{3,})$"),
          Pattern.compile("(?m)^\\|?(?: *:?-{3,}:? *\\|)+"));

  @Override
  public boolean reads(Input input) {
    return switch (input.claim()) {
      case MARKDOWN -> true;
      case HTML, XHTML -> false;
      default -> SIGNS.stream().filter(s -> s.matcher(input.text()).find()).limit(2).count() == 2;
    };
  }

  @Override
  public Page read(Input input) {
    Node document = Markdown.PARSER.parse(input.text());
    Metadata.Builder known = FrontMatter.read(document);
    Heading title = title(document);
    if (title != null) {
      known.title(Markdown.TEXT.render(title));
      title.unlink();
    }
    return input.page(Page.Kind.ARTICLE, Markdown.HTML.render(document), known.build());
  }

  /** The heading that names the whole text: the first block, and alone at its level. */
  private static Heading title(Node document) {
    Heading title = null;
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Heading h && h.getLevel() == 1) {
        if (title != null) {
          return null;
        }
        title = h;
      } else if (title == null && !FrontMatter.is(n)) {
        return null;
      }
    }
    return title;
  }
}
