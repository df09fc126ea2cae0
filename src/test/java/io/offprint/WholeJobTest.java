package io.offprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.offprint.check.EpubChecks;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Format;
import io.offprint.model.Heading;
import io.offprint.pdf.TaggedText;
import io.offprint.pdf.VeraPdf;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From every fixture to both files, which the official checkers accept and other readers read. */
class WholeJobTest {

  /** A book and what was written of it, once for all the tests. */
  private record Made(Book book, byte[] epub, byte[] pdf) {
    static Made of(Book book) {
      return new Made(book, Fixtures.write(book, Format.EPUB), Fixtures.write(book, Format.PDF));
    }
  }

  private interface Check {
    void on(Made made) throws Exception;
  }

  private static final Map<Path, Made> MADE = new HashMap<>();

  private static Stream<DynamicTest> onEach(Check check) {
    return Fixtures.sources().stream()
        .map(
            source ->
                dynamicTest(
                    source.getParent().getFileName().toString(),
                    () -> check.on(MADE.computeIfAbsent(source, s -> Made.of(Fixtures.bind(s))))));
  }

  private static Book all() {
    return Fixtures.bind(Fixtures.sources().toArray(Path[]::new));
  }

  @TestFactory
  Stream<DynamicTest> epubCheckHasNothingToSay() {
    return onEach(made -> assertEquals(List.of(), EpubChecks.messages(made.epub())));
  }

  @TestFactory
  Stream<DynamicTest> veraPdfHasNothingToSay() {
    return onEach(made -> assertEquals(List.of(), VeraPdf.complaints(made.pdf())));
  }

  @TestFactory
  Stream<DynamicTest> bothFilesHaveTheSameContents() {
    return onEach(
        made -> {
          List<String> expected = new ArrayList<>();
          titles(made.book().contents(), expected);
          var epub = new EpubReader().readEpub(new ByteArrayInputStream(made.epub()));
          List<String> inEpub = new ArrayList<>();
          references(epub.getTableOfContents().getTocReferences(), inEpub);
          assertTrue(
              inEpub.containsAll(expected), () -> "EPUB has " + inEpub + ", not " + expected);
          try (PDDocument pdf = Loader.loadPDF(made.pdf())) {
            List<String> inPdf = new ArrayList<>();
            outline(pdf.getDocumentCatalog().getDocumentOutline(), inPdf);
            assertTrue(inPdf.containsAll(expected), () -> "PDF has " + inPdf + ", not " + expected);
          }
        });
  }

  /**
   * Word for word in reading order, whatever the script. Of formulas and pictures the PDF has no
   * letters; addresses of links stand in it besides.
   */
  @TestFactory
  Stream<DynamicTest> thePdfReadsLikeTheArticle() {
    return onEach(
        made -> {
          String read = TaggedText.letters(made.pdf());
          int at = 0;
          for (Chapter chapter : made.book().chapters()) {
            for (String piece : ReadingOrder.pieces(chapter)) {
              int found = read.indexOf(piece, at);
              String rest = read.substring(at, Math.min(read.length(), at + 120));
              assertTrue(found >= 0, () -> "lost: " + piece + "\nafter: " + rest);
              at = found + piece.length();
            }
          }
        });
  }

  @Test
  void allInOneBookIsValidAndTheSameBytesInAnyZoneAndLocale() throws Exception {
    Made made = Made.of(all());
    assertEquals(List.of(), EpubChecks.messages(made.epub()));
    assertEquals(List.of(), VeraPdf.complaints(made.pdf()));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Made again = Made.of(all());
      assertArrayEquals(made.epub(), again.epub());
      assertArrayEquals(made.pdf(), again.pdf());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void titles(List<Heading> headings, List<String> to) {
    for (Heading heading : headings) {
      to.add(heading.title());
      titles(heading.children(), to);
    }
  }

  private static void references(List<TOCReference> references, List<String> to) {
    for (TOCReference reference : references) {
      to.add(reference.getTitle());
      references(reference.getChildren(), to);
    }
  }

  private static void outline(PDOutlineNode node, List<String> to) {
    for (PDOutlineItem item : node.children()) {
      to.add(item.getTitle());
      outline(item, to);
    }
  }
}
