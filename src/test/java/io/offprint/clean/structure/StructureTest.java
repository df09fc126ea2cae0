package io.offprint.clean.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of fixtures holds what one rule is for: the source and what becomes of it. */
class StructureTest {
  private static final Path FIXTURES = Path.of("src/test/resources/structure");
  private static final URI BASE = URI.create("https://example.org/news/story.html");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.sorted().toList();
    }
  }

  static String tidy(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return Structure.tidy(document.body(), BASE, new ArrayList<>()).html();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void becomesWhatIsExpected(Path fixture) throws IOException {
    String expected = Files.readString(fixture.resolve("expected.html"));
    assertEquals(expected, lines(tidy(Files.readString(fixture.resolve("source.html")))));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aSecondTimeChangesNothing(Path fixture) throws IOException {
    String once = tidy(Files.readString(fixture.resolve("source.html")));
    assertEquals(once, tidy(once));
  }

  @Test
  void isNotBroughtDownByDepth() {
    assertEquals("<p>x</p>", tidy("<div>".repeat(10_000) + "x" + "</div>".repeat(10_000)));
    assertTrue(tidy("<ul><li>a".repeat(5_000)).contains("<li>"));
    assertTrue(tidy("<b><i>".repeat(5_000) + "deep").contains("deep"));
  }

  @Test
  void codeKeepsItsEmptyLinesUpToAHundred() {
    String code = "<pre><code>low" + "\n".repeat(101) + "high</code></pre>";
    assertEquals(code, tidy(code));
    assertEquals(code, tidy("<pre>low" + "\n".repeat(101) + " \n".repeat(9_000) + "high</pre>"));
  }

  /** One block a line, to be read and compared. */
  private static String lines(String html) {
    return html.replaceAll(
        "(</(?:p|h[2-6]|li|[uod]l|dt|dd|tr|table|caption|thead|tbody|tfoot|pre|figure|figcaption"
            + "|blockquote|aside|address|details|summary|div|section)>|<hr>)",
        "$1\n");
  }
}
