package io.offprint.pdf.text;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shapes of a font with CFF outlines, which TrueType cannot carry, as quadratic curves: each cubic
 * is cut until it is within a thousandth of an em.
 */
final class ConvertedOutlines implements Outlines {
  private static final int ON_CURVE = 1;

  private final Font font;
  private final double tolerance;

  ConvertedOutlines(Typeface face) {
    font = face.shaper().font();
    tolerance = face.unitsPerEm() / 1000.0;
  }

  /** Points of one glyph; contours end where noted. */
  private static final class Points {
    final List<int[]> points = new ArrayList<>();
    final List<Integer> ends = new ArrayList<>();

    void add(double x, double y, int flag) {
      points.add(new int[] {(int) Math.round(x), (int) Math.round(-y), flag});
    }

    void close() {
      int last = points.size() - 1;
      int first = ends.isEmpty() ? 0 : ends.get(ends.size() - 1) + 1;
      if (last > first
          && points.get(last)[0] == points.get(first)[0]
          && points.get(last)[1] == points.get(first)[1]) {
        points.remove(last--);
      }
      if (last >= first) {
        ends.add(last);
      }
    }
  }

  @Override
  public int[] parts(int glyph) {
    return new int[0];
  }

  @Override
  public byte[] glyph(int glyph, Map<Integer, Integer> numbers) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    Shape shape = font.createGlyphVector(context, new int[] {glyph}).getGlyphOutline(0);
    Points points = new Points();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int end = 0;
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> points.add(c[0], c[1], ON_CURVE);
        case PathIterator.SEG_QUADTO -> {
          points.add(c[0], c[1], 0);
          points.add(c[2], c[3], ON_CURVE);
          end = 2;
        }
        case PathIterator.SEG_CUBICTO -> {
          cubic(points, x, y, c, 0);
          end = 4;
        }
        default -> {
          points.close();
          continue;
        }
      }
      x = c[end];
      y = c[end + 1];
    }
    return entry(points);
  }

  private void cubic(Points out, double x, double y, double[] c, int depth) {
    double dx = c[4] - 3 * c[2] + 3 * c[0] - x;
    double dy = c[5] - 3 * c[3] + 3 * c[1] - y;
    // The greatest distance of a cubic from its quadratic is sqrt(3)/36 times this length.
    if (depth > 6 || Math.hypot(dx, dy) * 0.0481 < tolerance) {
      out.add((3 * (c[0] + c[2]) - x - c[4]) / 4, (3 * (c[1] + c[3]) - y - c[5]) / 4, 0);
      out.add(c[4], c[5], ON_CURVE);
      return;
    }
    double[] p = {x, y, c[0], c[1], c[2], c[3], c[4], c[5]};
    double[] left = new double[6];
    double[] right = new double[6];
    for (int k = 0; k < 2; k++) {
      double ab = (p[k] + p[k + 2]) / 2;
      double bc = (p[k + 2] + p[k + 4]) / 2;
      double cd = (p[k + 4] + p[k + 6]) / 2;
      left[k] = ab;
      left[k + 2] = (ab + bc) / 2;
      right[k + 2] = cd;
      right[k] = (bc + cd) / 2;
      left[k + 4] = (left[k + 2] + right[k]) / 2;
      right[k + 4] = p[k + 6];
    }
    cubic(out, x, y, left, depth + 1);
    cubic(out, left[4], left[5], right, depth + 1);
  }

  private static byte[] entry(Points p) {
    if (p.ends.isEmpty()) {
      return new byte[0];
    }
    int n = p.ends.get(p.ends.size() - 1) + 1;
    int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
    ByteArrayOutputStream flags = new ByteArrayOutputStream();
    int[] deltas = new int[2 * n];
    for (int i = 0; i < n; i++) {
      int[] at = p.points.get(i);
      flags.write(at[2]);
      for (int k = 0; k < 2; k++) {
        deltas[k * n + i] = at[k] - (i == 0 ? 0 : p.points.get(i - 1)[k]);
        box[k] = Math.min(box[k], at[k]);
        box[k + 2] = Math.max(box[k + 2], at[k]);
      }
    }
    ByteBuffer entry = ByteBuffer.allocate(12 + 2 * p.ends.size() + n + 4 * n);
    entry.putShort((short) p.ends.size());
    for (int edge : box) {
      entry.putShort((short) edge);
    }
    p.ends.forEach(end -> entry.putShort(end.shortValue()));
    entry.putShort((short) 0).put(flags.toByteArray()).put(FontDictionaries.shorts(deltas));
    return entry.array();
  }

  @Override
  public byte[] maximums() {
    ByteBuffer maxp = ByteBuffer.allocate(32).putInt(0, 0x00010000);
    maxp.putShort(6, (short) 4000).putShort(8, (short) 400).putShort(14, (short) 2);
    return maxp.array();
  }
}
