package io.offprint.tough;

import io.offprint.Offprint;
import io.offprint.check.EpubChecks;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import io.offprint.pdf.VeraPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes books of damaged pages and says what is wrong with how that went. */
final class Fuzzing {
  private static final URI BASE = URI.create("https://example.org/news/story.html");

  /** What Offprint says when one of its rules failed, which it survives but should not have to. */
  private static final List<String> CONFESSIONS =
      List.of("could not be told", "structure may be lost", "structure could not be kept");

  private final Offprint offprint =
      new Offprint(Options.builder().timeout(Duration.ofMinutes(5)).build());
  private final SAXParserFactory parsers = SAXParserFactory.newInstance();
  private byte[] epub = {};
  private byte[] pdf = {};

  Fuzzing() {
    parsers.setNamespaceAware(true);
  }

  /** The last EPUB that came of it; empty when none did. */
  byte[] epub() {
    return epub;
  }

  /** The last PDF that came of it; empty when none did. */
  byte[] pdf() {
    return pdf;
  }

  /** What EPUBCheck and veraPDF have against what came of it. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    if (epub.length > 0) {
      complaints.addAll(EpubChecks.messages(epub));
    }
    if (pdf.length > 0) {
      try {
        complaints.addAll(VeraPdf.complaints(pdf));
      } catch (Exception e) {
        complaints.add("veraPDF: " + e);
      }
    }
    return complaints;
  }

  /**
   * Tries a page.
   *
   * @param both whether to make the PDF too
   * @return what is wrong; empty when a book came of it, or a clear refusal
   */
  Optional<String> defect(byte[] page, boolean both) {
    epub = new byte[0];
    pdf = new byte[0];
    try {
      Article article =
          offprint.clean(new Source("page.html", BASE, "text/html", "", page, true).withBase(BASE));
      for (Note note : article.notes()) {
        if (CONFESSIONS.stream().anyMatch(note.message()::contains)) {
          return Optional.of(note.toString());
        }
      }
      Article alone =
          new Article(
              article.name(), article.metadata(), article.body(), List.of(), true, List.of());
      Book book = offprint.bind(List.of(alone));
      epub = written(book, Format.EPUB);
      checkXml(epub);
      if (both) {
        pdf = written(book, Format.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
          return document.getNumberOfPages() > 0 ? Optional.empty() : Optional.of("no pages");
        }
      }
      return Optional.empty();
    } catch (OffprintException e) {
      boolean clear =
          switch (e.kind()) {
            case NO_ARTICLE, NOT_READABLE -> true;
            default -> false;
          };
      return clear ? Optional.empty() : Optional.of(e.kind() + " " + e.line());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      return Optional.of("not valid: " + e);
    } catch (RuntimeException | Error e) {
      return Optional.of(told(e));
    }
  }

  private static String told(Throwable e) {
    StringBuilder told = new StringBuilder(e.toString());
    for (StackTraceElement at : e.getStackTrace()) {
      if (at.getClassName().startsWith("io.offprint.") && told.length() < 600) {
        told.append("\n    at ").append(at);
      }
    }
    return told.toString();
  }

  private byte[] written(Book book, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    offprint.write(book, format, out);
    return out.toByteArray();
  }

  private void checkXml(byte[] archive)
      throws IOException, SAXException, ParserConfigurationException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().matches(".*\\.(xhtml|opf|ncx|xml)")) {
          InputStream bytes = new ByteArrayInputStream(zip.readAllBytes());
          parsers.newSAXParser().parse(bytes, new Handler());
        }
      }
    }
  }

  /** Ends at the first error and reads nothing from elsewhere. */
  private static final class Handler extends DefaultHandler {
    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }
  }
}
