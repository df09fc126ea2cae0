package io.offprint.pdf;

import io.offprint.style.FontFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.sourceforge.jeuclid.context.Display;
import net.sourceforge.jeuclid.context.LayoutContextImpl;
import net.sourceforge.jeuclid.context.Parameter;
import net.sourceforge.jeuclid.font.DefaultFontFactory;
import net.sourceforge.jeuclid.font.FontFactory;
import net.sourceforge.jeuclid.layout.JEuclidView;
import org.w3c.dom.Element;

/** One formula in MathML, laid out. */
final class Formula {
  private static final List<String> FAMILIES = List.of("Liberation Serif", "DejaVu Sans");

  /** Their small letters are smaller than those of the text. */
  private static final double EVEN = 1.1;

  /** What italics and roots reach out of their boxes, in em. */
  private static final double OVERHANG = 0.075;

  private final JEuclidView view;
  private final double size;

  /**
   * Lays a formula out.
   *
   * @param size of its text, in any unit; its measures are in the same
   */
  Formula(Element math, double size) {
    this.size = size;
    FontFactory.setThreadFontFactory(Faces.FACTORY);
    try {
      LayoutContextImpl context =
          new LayoutContextImpl(LayoutContextImpl.getDefaultLayoutContext());
      for (Parameter family :
          List.of(
              Parameter.FONTS_SERIF,
              Parameter.FONTS_SANSSERIF,
              Parameter.FONTS_MONOSPACED,
              Parameter.FONTS_SCRIPT,
              Parameter.FONTS_FRAKTUR,
              Parameter.FONTS_DOUBLESTRUCK)) {
        context.setParameter(family, FAMILIES);
      }
      context.setParameter(
          Parameter.DISPLAY,
          math.getAttribute("display").equals("block") ? Display.BLOCK : Display.INLINE);
      context.setParameter(Parameter.MATHSIZE, (float) (size * EVEN));
      view = view(math, context);
    } finally {
      FontFactory.clearThreadFontFactory();
    }
  }

  private static JEuclidView view(Element math, LayoutContextImpl context) {
    try {
      JEuclidView view = new JEuclidView(FormulaTree.of(math), context, null);
      view.getWidth();
      return view;
    } catch (RuntimeException e) {
      // A damaged formula; its characters are better than no book.
      return new JEuclidView(FormulaTree.plain(math), context, null);
    }
  }

  double width() {
    return view.getWidth() + OVERHANG * size;
  }

  double height() {
    return view.getAscentHeight() + view.getDescentHeight() + OVERHANG * size;
  }

  /** How far it hangs below the line of writing, in em. */
  double depth() {
    return view.getDescentHeight() / size;
  }

  void draw(Graphics2D graphics) {
    view.draw(graphics, 0, view.getAscentHeight());
  }

  /** The faces for formulas, read once and only when there is one. */
  private static final class Faces {
    static final FontFactory FACTORY = read();

    private static FontFactory read() {
      FontFactory factory = new DefaultFontFactory();
      for (FontFile font : FontFile.ALL) {
        if (FAMILIES.contains(font.families().get(0))) {
          try {
            factory.registerFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.bytes()));
          } catch (IOException e) {
            // The JDK finds no room for its temporary file; its own fonts have to do.
            continue;
          } catch (FontFormatException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      return factory;
    }
  }
}
