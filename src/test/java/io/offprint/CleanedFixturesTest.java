package io.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offprint.model.Article;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each fixture comes out of the cleaner as its {@code expected.xhtml} and {@code
 * expected.properties} say. Run with {@code -Dfixtures.write=true} to write them anew, then read
 * the difference before you keep it.
 */
class CleanedFixturesTest {
  private static final boolean WRITE = Boolean.getBoolean("fixtures.write");

  @TestFactory
  Stream<DynamicTest> cleansToWhatIsExpected() {
    return Fixtures.folders().stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  @TestFactory
  Stream<DynamicTest> cleaningTwiceChangesNothing() {
    return Fixtures.sources().stream()
        .map(
            source ->
                dynamicTest(source.getParent().getFileName().toString(), () -> twice(source)));
  }

  private static void check(Path folder) throws IOException {
    Article article = Fixtures.clean(Fixtures.source(folder));
    compare(folder.resolve("expected.xhtml"), pretty(article.body()));
    compare(folder.resolve("expected.properties"), shown(article.metadata()));
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (WRITE) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }

  private static void twice(Path source) {
    Article once = Fixtures.clean(source);
    String page =
        "<html><head><title>%s</title></head><body><article><h1>%s</h1>%s</article></body></html>"
            .formatted(once.metadata().title(), once.metadata().title(), once.body());
    Article again =
        new Offprint(Options.DEFAULTS)
            .clean(
                new Source(
                    "again.html",
                    URI.create("https://articles.example/"),
                    "text/html",
                    "UTF-8",
                    page.getBytes(StandardCharsets.UTF_8),
                    true));
    assertEquals(pretty(once.body()), pretty(again.body()));
  }

  /** One block a line, so that differences can be read. */
  private static String pretty(String body) {
    Document document = Jsoup.parseBodyFragment(body);
    document.outputSettings().prettyPrint(false);
    return document
            .body()
            .html()
            .replaceAll(
                "\\s*(</?(?:p|h[2-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|caption|figure"
                    + "|figcaption|blockquote|section|aside|div|hr|pre)\\b)",
                "\n$1")
            .replaceAll("\n(</(?:p|h[2-6]|li|dt|dd|td|th|caption|figcaption|pre)>)", "$1")
            .strip()
        + "\n";
  }

  private static String shown(Metadata m) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("title=" + m.title());
    lines.add("subtitle=" + m.subtitle());
    lines.add("authors=" + String.join("; ", m.authors()));
    lines.add("site=" + m.site());
    lines.add("published=" + m.published());
    lines.add("language=" + m.language());
    lines.add("description=" + m.description());
    return lines.toString();
  }
}
