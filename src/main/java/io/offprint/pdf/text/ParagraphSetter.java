package io.offprint.pdf.text;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import io.offprint.pdf.text.OptimumFit.Place;
import io.offprint.pdf.text.OptimumFit.Result;
import io.offprint.pdf.text.OptimumFit.Shape;
import java.util.List;

/** Sets paragraphs: finds where their lines may end, has the best ends chosen, spaces the words. */
final class ParagraphSetter {
  /** A paragraph this loose without hyphenation is tried again with it. */
  private static final double LOOSE = 0.8;

  /** A last line shorter than this part of the measure is a stub. */
  private static final double STUB = 0.14;

  private final Typesetter typesetter;
  private final SetParagraphs before = new SetParagraphs();
  private final Wording wording = new Wording();

  ParagraphSetter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** The block's content with its line breaks chosen; as it is if the engine has to choose. */
  List<Styleable> set(BlockBox block, List<Styleable> content, LayoutContext c) {
    Paragraph p = Paragraph.of(block, content, c, typesetter);
    if (p == null || p.text().isBlank()) {
      return content;
    }
    Measure measure = Measure.of(block, c);
    Shape shape = shape(block, p.text());
    SetParagraphs.Place place = before.at(p, measure, shape);
    String[] texts = place == null ? null : place.texts();
    if (texts == null) {
      texts = texts(p, measure, shape);
      if (place != null) {
        place.keep(texts);
      }
    }
    return LineComposer.content(p, texts, typesetter);
  }

  private String[] texts(Paragraph p, Measure measure, Shape shape) {
    p.measure();
    LineComposer composer = new LineComposer(p, measure, typesetter, shape == Shape.JUSTIFIED);
    int from = 0;
    for (Paragraph.Item item : p.items()) {
      if (item.isText() && item.isForcedBreak()) {
        composer.add(choose(p, from, item.start(), measure, shape, composer.lines()));
        from = item.end();
      }
    }
    composer.add(choose(p, from, p.text().length(), measure, shape, composer.lines()));
    return composer.texts();
  }

  private Shape shape(BlockBox block, String text) {
    IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
    if (wording.isTitle(block.getElement()) || align == IdentValue.CENTER) {
      return Shape.BALANCED;
    }
    return align == IdentValue.JUSTIFY && !Breaks.isUnspaced(text) ? Shape.JUSTIFIED : Shape.RAGGED;
  }

  private Lines choose(Paragraph p, int from, int to, Measure measure, Shape shape, int first) {
    Breakpoints plain = new Breakpoints(p, from, to, measure.narrowest(), wording);
    Result result = fit(plain, measure, first, shape);
    Breakpoints chosen = plain;
    if (result.loosest() > LOOSE && shape != Shape.BALANCED) {
      Breakpoints hyphenated = plain.hyphenated();
      if (hyphenated.places().size() > plain.places().size()) {
        chosen = hyphenated;
        result = fit(hyphenated, measure, first, shape);
      }
    }
    return Lines.of(chosen, result.ends());
  }

  private static Result fit(Breakpoints breakpoints, Measure measure, int first, Shape shape) {
    double stub = measure.narrowest() * STUB;
    List<Place> places = breakpoints.places();
    return new OptimumFit(places, k -> measure.of(first + k), measure.isUniform(), shape, stub)
        .solve();
  }
}
