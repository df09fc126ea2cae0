package io.offprint.pdf;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.RenderingContext;
import io.offprint.model.Note;
import java.util.List;
import org.apache.batik.parser.ParseException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.DOMException;

/**
 * What pages are painted on. The engine's own marks every box as having a background, an object of
 * its own in the file, since it takes a list with {@code none} in it for a list of pictures; that
 * is more than half of all objects of a document.
 */
final class PageDevice extends PdfBoxFastOutputDevice {
  private final RenderingContext context;
  private final List<Note> notes;

  /**
   * A device for the pages of a tagged document; to be closed when all are painted.
   *
   * @param notes gets what could not be painted
   */
  PageDevice(
      PdfBoxRenderer engine, PDDocument document, RenderingContext context, List<Note> notes) {
    super(engine.getDotsPerPoint(), false, true, PdfAConformance.PDFA_2_A);
    this.context = context;
    this.notes = notes;
    setWriter(document);
    setSharedContext(engine.getSharedContext());
    setRoot(engine.getRootBox());
    setRenderingContext(context);
  }

  @Override
  public Object startStructure(StructureType type, Box box) {
    return type == StructureType.BACKGROUND && isBare(box) ? null : super.startStructure(type, box);
  }

  /** Paints a picture; a drawing that cannot be understood costs itself, not the document. */
  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    try {
      super.paintReplacedElement(c, box);
    } catch (ParseException | DOMException e) {
      // Thrown before the first stroke, by a number in the drawing that is none.
      notes.add(Note.warning("drawing", "left empty, it has numbers that are none"));
    }
  }

  /** Whether nothing is painted behind or around a box. */
  private boolean isBare(Box box) {
    boolean simple =
        box instanceof InlineLayoutBox inline
            ? inline.getTextDecorations().isEmpty()
            // The root shows the background of another; tables and cells share their borders.
            : box instanceof BlockBox && box.getParent() != null && !isOfTable(box);
    return simple && !box.getStyle().isHasBackground() && box.getBorder(context).isAllZeros();
  }

  private static boolean isOfTable(Box box) {
    return box instanceof TableBox || box instanceof TableCellBox;
  }
}
