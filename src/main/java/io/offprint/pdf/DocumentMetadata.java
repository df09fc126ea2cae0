package io.offprint.pdf;

import io.offprint.model.Book;
import io.offprint.model.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What the file says about itself, the same in its information dictionary and in its XMP. */
final class DocumentMetadata {
  static final String PRODUCER = "Offprint";

  private final Book book;
  private final String identifier;
  private final Optional<Instant> date;
  private final Claims claims;

  /**
   * Says it for one book.
   *
   * @param identifier of this edition
   * @param claims which standards it follows
   */
  DocumentMetadata(Book book, String identifier, Optional<Instant> date, Claims claims) {
    this.book = book;
    this.identifier = identifier;
    this.claims = claims;
    this.date = date;
  }

  void write(PDDocument document) throws IOException {
    Metadata m = book.metadata();
    PDDocumentInformation info = new PDDocumentInformation();
    info.setTitle(Characters.clean(m.title()));
    info.setProducer(PRODUCER);
    if (!m.authors().isEmpty()) {
      info.setAuthor(Characters.clean(String.join(", ", m.authors())));
    }
    if (!m.description().isEmpty()) {
      info.setSubject(Characters.clean(m.description()));
    }
    if (!m.tags().isEmpty()) {
      info.setKeywords(Characters.clean(String.join(", ", m.tags())));
    }
    date.ifPresent(d -> info.setCreationDate(calendar(d)));
    document.setDocumentInformation(info);
    if (claims.isPdf20()) {
      // PDF/A-4 has no information dictionary (6.1.3); all of it is in the XMP.
      document.getDocument().getTrailer().removeItem(COSName.INFO);
    }
    document.setDocumentId(seed(book.identifier()));
    PDMetadata xmp = new PDMetadata(document);
    xmp.importXMPMetadata(
        new Xmp(m, identifier, date, claims).packet().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(xmp);
    describe(document.getDocumentCatalog());
    Colours.declare(document);
  }

  /** What viewers and screen readers go by. */
  private void describe(PDDocumentCatalog catalog) {
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    catalog.setMarkInfo(tagged);
    String language = book.metadata().language();
    catalog.setLanguage(language.isEmpty() ? "EN-US" : language);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    if (book.metadata().direction().equals("rtl")) {
      // Pages of a spread stand side by side from right to left.
      preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
    }
    catalog.setViewerPreferences(preferences);
  }

  static GregorianCalendar calendar(Instant instant) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }

  private static long seed(String identifier) {
    return UUID.nameUUIDFromBytes(identifier.getBytes(StandardCharsets.UTF_8))
        .getMostSignificantBits();
  }
}
