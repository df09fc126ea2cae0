package io.offprint.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Paints formulas in the size of the text around them. */
final class FormulaDrawer implements SVGDrawer {

  @Override
  public SVGImage buildSVGImage(
      Element math, Box box, CssContext context, double width, double height, double dots) {
    double size = box.getStyle().getFSFont(context).getSize2D() / dots;
    return new Drawing(new Formula(math, size), box, dots);
  }

  private record Drawing(Formula formula, Box box, double dots) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.ceil(formula.width() * dots);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.ceil(formula.height() * dots);
    }

    /** Made smaller where it would be wider than the column. */
    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      Rectangle content = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
      float width = (float) (content.width / dots);
      float height = (float) (content.height / dots);
      double scale = Math.min(1, width / Math.max(1e-6, formula.width()));
      device.drawWithGraphics(
          (float) x,
          (float) y,
          width,
          height,
          graphics -> {
            graphics.scale(scale, scale);
            formula.draw(graphics);
          });
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
    // Formulas have faces of their own.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Formulas have faces of their own.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
