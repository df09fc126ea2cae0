package io.offprint.pdf.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of body text in a PDF of anybody's making, as they stand on its pages. */
final class SetLines {
  /** Characters of a line may be this many points off its base line. */
  private static final float LEVEL = 1.5f;

  /** Narrower than this, in ems, nothing is a word space. */
  private static final float GAP = 0.1f;

  /**
   * A line.
   *
   * @param left left edge in points
   * @param right right edge in points
   * @param space width of its word spaces, in points, on average; 0 if there is none
   * @param text what it says
   */
  record Line(float left, float right, float space, String text) {
    boolean endsWithHyphen() {
      char last = text.charAt(text.length() - 1);
      return last == '-' || last == '\u2010' || last == '\u00AD';
    }
  }

  /** What a set text comes to. */
  record Figures(int lines, double wide, double deviation, int hyphens, int doubled, int stubs) {
    String row(String name) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.1f %% | %.4f | %d | %d | %d |",
          name,
          lines,
          wide * 100,
          deviation,
          hyphens,
          doubled,
          stubs);
    }
  }

  private SetLines() {}

  /** Reads lines, pages in order, from the top of each to its foot. */
  static List<Line> of(byte[] pdf) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        private final List<TextPosition> line = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition p) {
          if (!line.isEmpty() && Math.abs(p.getY() - line.get(0).getY()) > LEVEL) {
            close();
          }
          line.add(p);
        }

        @Override
        protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
          close();
        }

        private void close() {
          if (line.stream().anyMatch(p -> !p.getUnicode().isBlank())) {
            lines.add(measured(line));
          }
          line.clear();
        }
      }.writeText(document, new OutputStreamWriter(new ByteArrayOutputStream()));
    }
    return lines;
  }

  private static Line measured(List<TextPosition> line) {
    StringBuilder text = new StringBuilder();
    float gaps = 0;
    int count = 0;
    float right = Float.NaN;
    for (TextPosition p : line) {
      if (p.getUnicode().isBlank()) {
        continue;
      }
      if (p.getX() - right > p.getFontSizeInPt() * GAP) {
        gaps += p.getX() - right;
        count++;
        text.append(' ');
      }
      text.append(p.getUnicode());
      right = p.getX() + p.getWidth();
    }
    float left = line.stream().filter(p -> !p.getUnicode().isBlank()).findFirst().get().getX();
    return new Line(left, right, count == 0 ? 0 : gaps / count, text.toString());
  }

  /**
   * Sums lines up. A line begins a paragraph when it is indented; the one before it is a last line,
   * whose spaces are what they are.
   *
   * @param measure width of a line in points
   * @param normal width of a word space in points
   */
  static Figures figures(List<Line> lines, double measure, double normal) {
    float edge = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
    int full = 0;
    int wide = 0;
    int hyphens = 0;
    int doubled = 0;
    int stubs = 0;
    double squares = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i + 1 == lines.size() || lines.get(i + 1).left() > edge + 5;
      if (last) {
        stubs += line.right() - edge < measure / 8 ? 1 : 0;
        continue;
      }
      double ratio = line.space() / normal;
      full++;
      wide += ratio > 1.5 ? 1 : 0;
      squares += line.space() == 0 ? 0 : (ratio - 1) * (ratio - 1);
      hyphens += line.endsWithHyphen() ? 1 : 0;
      doubled += line.endsWithHyphen() && i > 0 && lines.get(i - 1).endsWithHyphen() ? 1 : 0;
    }
    return new Figures(lines.size(), wide / (double) full, squares / full, hyphens, doubled, stubs);
  }
}
