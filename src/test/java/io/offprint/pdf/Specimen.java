package io.offprint.pdf;

import io.offprint.fetch.InstalledFonts;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.Metadata;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Books to try the writer with. */
public final class Specimen {
  private Specimen() {}

  /** A chapter with every element that an article may hold. */
  static Book book() {
    return book(List.of(read("specimen/chapter.html")));
  }

  /** A book of every element, in fourteen languages and eight scripts, one chapter leftwards. */
  public static Book volume() {
    List<String> files = List.of("chapter", "elements", "languages", "leftwards");
    return book(files.stream().map(f -> read("specimen/" + f + ".html")).toList());
  }

  /** A book of chapters in the vocabulary of an article's body. */
  static Book book(List<String> bodies) {
    List<Chapter> chapters = new ArrayList<>();
    List<Heading> contents = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      String id = "chapter-" + (i + 1);
      Element body = Jsoup.parseBodyFragment(bodies.get(i)).body();
      Element h1 = body.selectFirst("h1");
      String title = h1 == null ? "Untitled" : h1.text();
      List<Heading> sections =
          body.select("h2[id]").stream()
              .map(h -> new Heading(id, h.id(), h.text(), List.of()))
              .toList();
      chapters.add(new Chapter(id, metadata(title), bodies.get(i)));
      contents.add(new Heading(id, "", title, sections));
    }
    Picture lead = picture();
    return new Book(
        metadata(chapters.get(0).metadata().title()),
        "urn:uuid:0b2c5a4e-7d1f-3e52-9c1c-4f8a3b6d2e10",
        chapters,
        contents,
        Map.of("lead.png", lead),
        Optional.of(lead),
        List.of());
  }

  private static Metadata metadata(String title) {
    boolean leftwards = !new Bidi(title, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return Metadata.builder()
        .title(title)
        .direction(leftwards ? "rtl" : "")
        .subtitle("A specimen of everything that an article may hold")
        .authors(List.of("Mirela Santos", "Theo Brandt"))
        .site("The Quay Review")
        .published("2026-02-17")
        .language(leftwards ? "ar" : "en")
        .tags(List.of("bells", "harbours"))
        .description("Why people keep a promise that no one remembers making.")
        .canonical("https://example.org/harbour-bell")
        .build();
  }

  static String read(String file) {
    try (InputStream in = Specimen.class.getResourceAsStream("/pdf/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Picture picture() {
    BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    for (int y = 0; y < 800; y++) {
      g.setColor(new Color(150 + y / 12, 170 + y / 16, 190 + y / 20));
      g.drawLine(0, y, 1200, y);
    }
    g.setColor(new Color(60, 55, 50));
    g.fillRect(560, 0, 80, 240);
    g.setColor(new Color(150, 110, 50));
    g.fillArc(400, 200, 400, 700, 0, 180);
    g.fillOval(560, 520, 80, 80);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture("lead.png", "image/png", 1200, 800, out.toByteArray());
  }

  /**
   * Writes the specimen where it can be looked at, with the machine's fonts.
   *
   * @param args a folder, then any number of themes and papers as {@code book:A5}
   */
  public static void main(String[] args) throws IOException {
    for (String look : List.of(args).subList(1, args.length)) {
      String[] parts = look.split(":");
      Options options = Options.builder().theme(parts[0]).pageSize(parts[1]).build();
      Path file = Path.of(args[0], parts[0] + "-" + parts[1] + ".pdf");
      try (OutputStream out = Files.newOutputStream(file)) {
        new PdfWriter(options, InstalledFonts::files)
            .write(volume(), out)
            .forEach(System.err::println);
      }
    }
  }
}
