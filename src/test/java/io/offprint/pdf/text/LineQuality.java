package io.offprint.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.offprint.GeneratedProse;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.LinkStyle;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sets 5,000 words at three measures by Offprint, by the plain engine and by the peers that the
 * machine has, in the same font and size, and prints how even the lines are: {@code
 * src/bench/lines.sh}.
 */
final class LineQuality {
  private static final double SIZE = 10;
  private static final double MARGIN = 40;
  private static final Path FONT =
      Path.of("target/classes/fonts/notoserif-regular-subset.ttf").toAbsolutePath();

  private final List<String> paragraphs;
  private final double measure;
  private final Path folder;

  private LineQuality(List<String> paragraphs, int characters, Path folder) {
    this.paragraphs = paragraphs;
    this.measure = characters * 0.51 * SIZE;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    XRLog.setLoggingEnabled(false);
    List<String> paragraphs = new GeneratedProse(2026).paragraphs(5000);
    int words = paragraphs.stream().mapToInt(p -> p.split(" ").length).sum();
    System.out.printf("%d words in %d paragraphs%n", words, paragraphs.size());
    Path folder = Files.createTempDirectory("lines");
    boolean alone = args.length > 0 && args[0].equals("alone");
    for (int characters : new int[] {40, 55, 70}) {
      new LineQuality(paragraphs, characters, folder).compare(characters, alone);
    }
  }

  private void compare(int characters, boolean alone) throws Exception {
    System.out.printf(Locale.ROOT, "%n**%d characters, %.0f points**%n%n", characters, measure);
    System.out.println("| set by | lines | spaces > 1.5 | deviation | hyphens | two | stubs |");
    System.out.println("|---|---|---|---|---|---|---|");
    print("Offprint", ours(""));
    print("Offprint, `hyphens: none`", ours("p { hyphens: none; }"));
    if (alone) {
      return;
    }
    print("plain engine, soft hyphens", plain(true));
    print("plain engine", plain(false));
    if (has("chromium")) {
      print("Chromium, soft hyphens", chromium(true, "auto"));
      print("Chromium, soft hyphens, `text-wrap: pretty`", chromium(true, "pretty"));
      print("Chromium", chromium(false, "auto"));
      print("Chromium, `text-wrap: pretty`", chromium(false, "pretty"));
    }
    if (has("weasyprint")) {
      print("WeasyPrint, `hyphens: auto`", weasyPrint("auto"));
      print("WeasyPrint", weasyPrint("manual"));
    }
  }

  private void print(String name, byte[] pdf) throws IOException {
    double normal = Fixtures.serif().advance(Fixtures.serif().glyph(' ')) * SIZE;
    System.out.println(SetLines.figures(SetLines.of(pdf), measure, normal).row(name));
  }

  private byte[] ours(String css) throws IOException {
    Metadata metadata = Metadata.builder().title("T").language("en").build();
    StringBuilder body = new StringBuilder();
    paragraphs.forEach(p -> body.append("<p>").append(p).append("</p>"));
    Book book =
        new Book(
            metadata,
            "urn:uuid:1",
            List.of(new Chapter("chapter-1", metadata, body.toString())),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of());
    String page =
        format(
            "@page :left { margin: %1$.1fpt; @bottom-center { content: none } @top-center { content:"
                + " none } } @page :right { margin: %1$.1fpt; @bottom-center { content: none }"
                + " @top-center { content: none } } html { font-size: %2$.1fpt } .running-head {"
                + " display: none } .chapter > p:first-child { text-indent: 1.3em }",
            MARGIN, SIZE);
    Options options =
        Options.builder()
            .cover(false)
            .contents(false)
            .links(LinkStyle.NONE)
            .pageSize(format("%.1fx800pt", measure + 2 * MARGIN))
            .css(List.of(page + css))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(options).write(book, out);
    return out.toByteArray();
  }

  private byte[] plain(boolean softHyphens) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFont(FONT.toFile(), "Text")
        .withHtmlContent(html(softHyphens, ""), null)
        .toStream(out)
        .run();
    return out.toByteArray();
  }

  private byte[] chromium(boolean softHyphens, String wrap) throws Exception {
    Path pdf = folder.resolve("chromium.pdf");
    Path page = page(html(softHyphens, "p { text-wrap: " + wrap + " }"));
    run(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        "--print-to-pdf=" + pdf,
        page.toUri().toString());
    return Files.readAllBytes(pdf);
  }

  private byte[] weasyPrint(String hyphens) throws Exception {
    Path pdf = folder.resolve("weasyprint.pdf");
    Path page = page(html(false, "p { hyphens: " + hyphens + " }"));
    run("weasyprint", page.toString(), pdf.toString());
    return Files.readAllBytes(pdf);
  }

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("page.html"), html);
  }

  private String html(boolean softHyphens, String css) {
    StringBuilder html =
        new StringBuilder(
            "<!DOCTYPE html><html lang='en-US'><head><meta charset='utf-8'/><title>T</title><style>"
                + "@font-face { font-family: Text; src: url('"
                + FONT.toUri()
                + "') }"
                + format(
                    "@page { size: %.2fpt 800pt; margin: %.1fpt } ", measure + 2 * MARGIN, MARGIN)
                + format("html { font: %.1fpt/15pt Text } ", SIZE)
                + "body { margin: 0 } p { margin: 0; text-indent: 1.3em; text-align: justify } "
                + css
                + "</style></head><body>");
    for (String p : paragraphs) {
      html.append("<p>").append(softHyphens ? divided(p) : p).append("</p>");
    }
    return html.append("</body></html>").toString();
  }

  /** The text with a soft hyphen wherever Offprint may set one. */
  private static String divided(String text) {
    StringBuilder divided = new StringBuilder();
    for (String word : text.split("(?<=\\P{L})|(?=\\P{L})")) {
      boolean[] places = Hyphenation.of("en").places(word);
      for (int i = 0; i < word.length(); i++) {
        divided.append(i < places.length && places[i] ? "\u00AD" : "").append(word.charAt(i));
      }
    }
    return divided.toString();
  }

  private static boolean has(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(command[0] + " ended with " + process.exitValue());
    }
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
