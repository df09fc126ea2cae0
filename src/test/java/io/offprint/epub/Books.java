package io.offprint.epub;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.Metadata;
import io.offprint.model.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Books as binding makes them. */
final class Books {
  private static final Metadata TIDES =
      Metadata.builder()
          .title("Milling by the Moon & the Sea")
          .subtitle("How a tide mill grinds twice a day")
          .authors(List.of("Ada van der Meer", "The Estuary Staff"))
          .site("Estuary Quarterly")
          .published("2024-05-06T12:00:00+02:00")
          .language("en-GB")
          .description("A short history of mills that the sea drives.")
          .tags(List.of("mills", "tides"))
          .canonical("https://example.org/milling?a=1&b=2")
          .licence("https://creativecommons.org/licenses/by/4.0/")
          .build();

  private static final String ARTICLE =
      """
      <header class="title-block"><h1>Milling by the Moon &amp; the Sea</h1>
      <p class="subtitle">How a tide mill grinds twice a day</p>
      <p class="source"><a href="https://example.org/milling?a=1&amp;b=2">Estuary Quarterly</a> ·
      <time datetime="2024-05-06T12:00:00+02:00">6 May 2024</time></p></header>
      <p>The pond fills with the flood<a class="noteref" href="#note-1" id="noteref-1">1</a>.</p>
      <h2 id="first-part">The first part</h2>
      <figure><img src="pond.png" alt="A pond" width="4" height="3"><figcaption>The pond
      <span class="credit">Photo: the author</span></figcaption></figure>
      <table><caption>Hours</caption><thead><tr><th scope="col">Day</th><th>Flood</th></tr></thead>
      <tbody><tr><td>One</td><td colspan="2">06:12</td></tr></tbody></table>
      <ul><li>sluice</li><li>wheel<ol start="3" type="a"><li>rim</li></ol></li></ul>
      <pre><code class="language-java">int flood = 2; // &lt;a day&gt;</code></pre>
      <blockquote cite="https://example.org/q"><p>Time and tide.</p></blockquote>
      <p>See <a class="xref" href="chapter-2#second-part">the other essay</a>,
      <a class="xref" href="chapter-2#nowhere">a place that is not there</a>,
      <a href="https://example.org/a b?q=[1]|2">odd</a> and <a href="#none">none</a>.</p>
      <section class="notes"><ol><li id="note-1"><p>Mostly. <a class="backref"
      href="#noteref-1">↩</a></p></li></ol></section>
      """;

  private static final String SECOND =
      """
      <header class="title-block"><h1>Zweiter Teil</h1></header>
      <h2 id="second-part">Noch ein Teil</h2><p>Text mit <em>Betonung</em>.</p>
      <h3 id="deep">Tiefer</h3><p>Ende.</p>
      """;

  private Books() {}

  static Book article() {
    return book(TIDES, List.of(new Chapter("chapter-1", TIDES, ARTICLE)), List.of(first()));
  }

  static Book bundle() {
    Metadata all = Metadata.builder().title("Two essays").language("en").build();
    Metadata german = Metadata.builder().title("Zweiter Teil").language("de").build();
    Heading second =
        new Heading(
            "chapter-2",
            "",
            "Zweiter Teil",
            List.of(
                new Heading(
                    "chapter-2",
                    "second-part",
                    "Noch ein Teil",
                    List.of(new Heading("chapter-2", "deep", "Tiefer", List.of())))));
    return book(
        all,
        List.of(new Chapter("chapter-1", TIDES, ARTICLE), new Chapter("chapter-2", german, SECOND)),
        List.of(first(), second));
  }

  /** Nothing is known but the text. */
  static Book nameless() {
    return new Book(
        Metadata.NONE,
        "urn:uuid:5f0c7b8e-3a3d-3d68-8c12-0d7b9f8f3c11",
        List.of(new Chapter("chapter-1", Metadata.NONE, "<p>Text</p>")),
        List.of(new Heading("chapter-1", "", "", List.of())),
        Map.of(),
        Optional.empty(),
        List.of());
  }

  private static Heading first() {
    return new Heading(
        "chapter-1",
        "",
        TIDES.title(),
        List.of(new Heading("chapter-1", "first-part", "The first part", List.of())));
  }

  private static Book book(Metadata metadata, List<Chapter> chapters, List<Heading> contents) {
    return new Book(
        metadata,
        "urn:uuid:0b0f3c5e-7c41-3b5e-9c55-0f4a3f6c2d10",
        chapters,
        contents,
        Map.of("pond.png", new Picture("pond.png", "image/png", 4, 3, png())),
        Optional.empty(),
        List.of());
  }

  /** A small black picture. */
  static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
