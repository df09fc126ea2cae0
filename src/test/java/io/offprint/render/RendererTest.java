package io.offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Metadata;
import io.offprint.model.Rendition;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static final Metadata KNOWN =
      Metadata.builder()
          .title("A \"quiet\" sea")
          .authors(List.of("Ada Holm"))
          .published("2024-05-01")
          .language("en")
          .build();

  private static Article article(String body) {
    List<PictureSource> pictures =
        List.of(new PictureSource("picture-1", List.of(URI.create("https://a.example/x.jpg"))));
    return new Article("a.html", KNOWN, body, pictures, true, List.of());
  }

  private static String markdown(String body) {
    String all = Renderer.render(article(body), Rendition.MARKDOWN);
    return all.substring(all.indexOf("# A"));
  }

  private static final String HEAD = "# A \"quiet\" sea\n\n";

  @Test
  void markdownHasFrontMatter() {
    String all = Renderer.render(article("<p>Yes.</p>"), Rendition.MARKDOWN);
    assertTrue(
        all.startsWith(
            "---\ntitle: \"A \\\"quiet\\\" sea\"\nauthor: [\"Ada Holm\"]\ndate: \"2024-05-01\"\n"),
        all);
  }

  @Test
  void markdownKeepsInlineMarkupAndEscapesItsOwnSigns() {
    assertEquals(
        HEAD + "An *old* **lamp**, 2 \\* 3, [here](https://a.example/b%28c%29) and `x`.\n",
        markdown(
            "<p>An <em>old</em> <strong>lamp</strong>, 2 * 3, <a href='https://a.example/b(c)'>here</a>"
                + " and <code>x</code>.</p>"));
  }

  @Test
  void markdownNestsListsAndQuotes() {
    assertEquals(
        HEAD + "- One\n\n  1. In\n\n- Two\n\n> Said\n>\n> so\n",
        markdown(
            "<ul><li><p>One</p><ol><li>In</li></ol></li><li>Two</li></ul>"
                + "<blockquote><p>Said</p><p>so</p></blockquote>"));
  }

  @Test
  void markdownFencesCodeWithItsLanguage() {
    assertEquals(
        HEAD + "```java\nint a;\n  int b;\n```\n",
        markdown("<pre><code class=\"language-java\">int a;\n  int b;\n</code></pre>"));
  }

  @Test
  void markdownHasTablesAndPictures() {
    assertEquals(
        HEAD + "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n![Sea](https://a.example/x.jpg)\n",
        markdown(
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
                + "<figure><img src=\"picture-1\" alt=\"Sea\"></figure>"));
  }

  @Test
  void textPartsBlocksAndKeepsVerse() {
    assertEquals(
        "A \"quiet\" sea\n\nOne two\n\n- a\n- b\n\nx\n  y\n",
        Renderer.render(
            article("<p>One\n two</p><ul><li>a</li><li>b</li></ul><pre>x\n  y</pre>"),
            Rendition.TEXT));
  }

  @Test
  void jsonHasWhatIsKnown() {
    JsonObject all =
        JsonParser.parseString(Renderer.render(article("<p>Yes <b>no</b></p>"), Rendition.JSON))
            .getAsJsonObject();
    assertEquals("A \"quiet\" sea", all.get("title").getAsString());
    assertEquals("Yes no", all.get("text").getAsString());
    assertEquals("<p>Yes <b>no</b></p>", all.get("html").getAsString());
    assertTrue(!all.has("site"));
  }

  @Test
  void htmlIsAWholeDocument() {
    String all = Renderer.render(article("<p>Yes</p>"), Rendition.HTML);
    assertTrue(all.startsWith("<!doctype html><html lang=\"en\">"), all);
    assertTrue(all.contains("<h1>A \"quiet\" sea</h1><p>Yes</p>"), all);
  }
}
