package io.offprint.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Shows which lines of a listing go on with the one before them: a hook in front of each, drawn as
 * an artifact, so that nobody hears or copies it.
 */
final class WrapMarks {
  private static final float GREY = 0.45f;

  /** A hook: where its line stands on its page, in points from the upper left corner. */
  private record Mark(int page, float x, float y, float size) {}

  private final List<PageBox> pages;
  private final CssContext context;
  private final float points;
  private final List<Mark> marks = new ArrayList<>();

  private WrapMarks(PdfBoxRenderer engine) {
    pages = engine.getRootBox().getLayer().getPages();
    context = engine.getSharedContext().newLayoutContextInstance();
    points = 72f / 96 / engine.getSharedContext().getDotsPerPixel();
  }

  /** Draws the marks that a layout calls for on the pages that came of it. */
  static void draw(PdfBoxRenderer engine, PDDocument document) throws IOException {
    WrapMarks found = new WrapMarks(engine);
    found.look(engine.getRootBox(), false);
    for (int i = 0; i < found.marks.size(); ) {
      PDPage page = document.getPage(found.marks.get(i).page);
      int from = i;
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(GREY);
        while (i < found.marks.size() && found.marks.get(i).page == found.marks.get(from).page) {
          hook(out, found.marks.get(i++), page.getMediaBox().getHeight());
        }
        out.stroke();
        out.endMarkedContent();
      }
    }
  }

  private void look(Box box, boolean listing) {
    boolean inside =
        listing || box.getElement() != null && box.getElement().getTagName().equals("pre");
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (inside
          && child instanceof LineBox line
          && i > 0
          && box.getChild(i - 1) instanceof LineBox before
          && !before.isEndsOnNL()) {
        add(line);
      }
      look(child, inside);
    }
  }

  private void add(LineBox line) {
    for (PageBox page : pages) {
      if (line.getAbsY() >= page.getTop() && line.getAbsY() < page.getBottom()) {
        float left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        float top = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        float size = line.getHeight() * points * 0.4f;
        marks.add(
            new Mark(
                page.getPageNo(),
                (line.getAbsX() + left) * points - size * 1.15f,
                (line.getAbsY() - page.getTop() + top + line.getHeight() * 0.28f) * points,
                size));
        return;
      }
    }
  }

  /** Down, to the right, and an arrow's head. */
  private static void hook(PDPageContentStream out, Mark m, float height) throws IOException {
    float x = m.x;
    float y = height - m.y;
    float s = m.size;
    out.setLineWidth(s * 0.12f);
    out.moveTo(x, y);
    out.lineTo(x, y - s * 0.6f);
    out.lineTo(x + s * 0.75f, y - s * 0.6f);
    out.moveTo(x + s * 0.5f, y - s * 0.35f);
    out.lineTo(x + s * 0.75f, y - s * 0.6f);
    out.lineTo(x + s * 0.5f, y - s * 0.85f);
  }
}
