package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import io.offprint.model.Book;
import io.offprint.model.Dating;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.model.Pagination;
import io.offprint.pdf.FittingWatch.Layout;
import io.offprint.pdf.text.ChosenFamily;
import io.offprint.pdf.text.Substitutes;
import io.offprint.pdf.text.Typesetting;
import io.offprint.style.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes a book as a PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. */
public final class PdfWriter {
  private static final int MOST_FITTINGS = 3;

  private final Options options;
  private final Theme theme;
  private final Supplier<List<Path>> fontFiles;

  /** A writer that has no fonts but those of the jar. */
  public PdfWriter(Options options) {
    this(options, List::of);
  }

  /**
   * A writer that may use other fonts where those of the jar lack a character.
   *
   * @param fontFiles TrueType and OpenType files and collections in a fixed order; asked for only
   *     when a text needs them, and then read
   */
  public PdfWriter(Options options, Supplier<List<Path>> fontFiles) {
    this.options = options;
    this.fontFiles = fontFiles;
    this.theme = Theme.of(options);
  }

  /**
   * Writes the book.
   *
   * @return what could not be shown as the author meant it
   * @throws io.offprint.model.OffprintException of kind TOO_COMPLEX when it is nested too deeply
   */
  public List<Note> write(Book book, OutputStream out) throws IOException {
    return write(book, out, pages -> {});
  }

  /**
   * Writes the book.
   *
   * @param pagination is told where the pages begin
   * @return what could not be shown as the author meant it
   * @throws io.offprint.model.OffprintException of kind TOO_COMPLEX when it is nested too deeply
   */
  public List<Note> write(Book book, OutputStream out, Consumer<Pagination> pagination)
      throws IOException {
    return DeepStack.call(() -> typeset(book, out, pagination));
  }

  private List<Note> typeset(Book book, OutputStream out, Consumer<Pagination> pagination)
      throws IOException {
    List<Note> notes = new ArrayList<>(theme.notes());
    Printed printed = print(book, notes);
    try (PDDocument document = printed.document()) {
      Pixels.plain(document);
      Optional<Instant> date = Dating.of(book.metadata(), options);
      if (options.attachSource()) {
        Attachment.add(document, book, date);
      }
      new DocumentMetadata(book, printed.pages().edition(), date, Claims.of(options))
          .write(document);
      document.save(out);
    }
    pagination.accept(printed.pages());
    return notes;
  }

  private record Printed(PDDocument document, Pagination pages) {}

  /** Lays the book out until nothing in it can be fitted better, then paints it. */
  private Printed print(Book book, List<Note> notes) throws IOException {
    Composed composed = Composition.of(book, options, theme);
    Substitutes installed = new Substitutes(fontFiles, book.metadata().language(), composed.text());
    notes.addAll(Coverage.of(composed.text(), installed::has));
    PictureStore pictures = new PictureStore(book.pictures(), theme, options.dpi());
    ChosenFamily chosen =
        options
            .font()
            .map(f -> ChosenFamily.of(f, fontFiles.get()).with(theme.figures()))
            .orElse(ChosenFamily.NONE);
    Document html = composed.html();
    PDDocument document = new PDDocument();
    boolean printed = false;
    try (StyleSheets sheets = new StyleSheets();
        PdfBoxRenderer engine = Engine.of(html, sheets, document, pictures, installed, chosen)) {
      layout(engine);
      Pagination pages = PageBreaks.of(engine, book);
      PageFeet.level(engine, theme.levelsPages());
      Typesetting.finish(engine);
      Typesetting.arrange(engine, html);
      Painting.paint(engine, html, document, notes);
      WrapMarks.draw(engine, document);
      PageLabels.set(document, engine);
      composed.tags().write(engine, document);
      if (Claims.of(options).isPdf20()) {
        Pdf20.convert(document, new StructureTargets(engine));
      }
      printed = true;
      return new Printed(document, pages);
    } finally {
      if (!printed) {
        document.close();
      }
    }
  }

  /** Pictures are fitted one after the other; tables all at once, also when that is over. */
  private static void layout(PdfBoxRenderer engine) {
    FittingWatch watch = FittingWatch.over(engine);
    int fittings = 0;
    Layout layout = watch.layout(false);
    while (fittings < 2 * MOST_FITTINGS
        && (Fitting.improve(layout.root(), fittings < MOST_FITTINGS) || !layout.isWhole())) {
      fittings++;
      forget(engine, layout.root());
      layout = watch.layout(fittings >= MOST_FITTINGS);
    }
  }

  /** What was found out about the boxes of one layout is not true of the next, and takes room. */
  private static void forget(PdfBoxRenderer engine, BlockBox root) {
    engine.getSharedContext().getIdMap().clear();
    root.removeAllChildren();
    root.setLayer(null);
    root.setContainingLayer(null);
    root.setPersistentBFC(null);
  }
}
