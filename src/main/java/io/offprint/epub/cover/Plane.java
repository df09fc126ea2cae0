package io.offprint.epub.cover;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * A plane of ink, 0 to 255 a pixel. It fills shapes by their exact area in each pixel, in plain
 * arithmetic: the same on every machine and Java version, and no font or window system is started.
 */
final class Plane {
  private static final double FLATNESS = 0.1;

  final int width;
  final int height;
  final byte[] ink;

  Plane(int width, int height) {
    this.width = width;
    this.height = height;
    this.ink = new byte[width * height];
  }

  void rectangle(int x, int y, int w, int h) {
    for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
      int from = row * width + Math.max(0, x);
      java.util.Arrays.fill(ink, from, row * width + Math.min(width, x + w), (byte) 255);
    }
  }

  /** Fills a shape whose contours do not overlap, placed by {@code at}. */
  void fill(Shape shape, AffineTransform at) {
    java.awt.Rectangle box = at.createTransformedShape(shape).getBounds();
    box.grow(1, 1);
    box = box.intersection(new java.awt.Rectangle(0, 0, width, height));
    if (!box.isEmpty()) {
      Areas areas = new Areas(box);
      areas.add(shape.getPathIterator(at, FLATNESS));
      areas.pour();
    }
  }

  /** The signed areas that lines cut off to their right, pixel by pixel. */
  private final class Areas {
    private final java.awt.Rectangle box;
    private final int stride;
    private final double[] area;

    Areas(java.awt.Rectangle box) {
      this.box = box;
      this.stride = box.width + 2;
      this.area = new double[stride * box.height];
    }

    void add(PathIterator path) {
      double[] p = new double[6];
      double x = 0;
      double y = 0;
      double startX = 0;
      double startY = 0;
      for (; !path.isDone(); path.next()) {
        int kind = path.currentSegment(p);
        if (kind == PathIterator.SEG_CLOSE || kind == PathIterator.SEG_MOVETO) {
          line(x, y, startX, startY);
          startX = kind == PathIterator.SEG_MOVETO ? p[0] : startX;
          startY = kind == PathIterator.SEG_MOVETO ? p[1] : startY;
          x = startX;
          y = startY;
        } else {
          line(x, y, p[0], p[1]);
          x = p[0];
          y = p[1];
        }
      }
      line(x, y, startX, startY);
    }

    private void line(double x0, double y0, double x1, double y1) {
      if (y0 == y1) {
        return;
      }
      double sign = y0 < y1 ? 1 : -1;
      double topX = (y0 < y1 ? x0 : x1) - box.x;
      double top = Math.min(y0, y1) - box.y;
      double bottom = Math.max(y0, y1) - box.y;
      double slope = (x1 - x0) / (y1 - y0);
      for (int row = Math.max(0, (int) top); row < Math.min(box.height, Math.ceil(bottom)); row++) {
        double from = Math.max(top, row);
        double to = Math.min(bottom, row + 1.0);
        double xa = topX + (from - top) * slope;
        double xb = topX + (to - top) * slope;
        span(row, sign * (to - from), Math.min(xa, xb), Math.max(xa, xb));
      }
    }

    /** A piece of a line inside one row, spread over the pixels that it crosses. */
    private void span(int row, double high, double left, double right) {
      double from = Math.min(Math.max(left, 0), box.width);
      double to = Math.min(Math.max(right, 0), box.width);
      int first = (int) from;
      int last = (int) to;
      int at = row * stride;
      if (first == last) {
        double rest = first + 1 - (from + to) / 2;
        area[at + first] += high * rest;
        area[at + first + 1] += high * (1 - rest);
        return;
      }
      double perPixel = high / (to - from);
      for (int x = first; x <= last; x++) {
        double a = Math.max(from, x);
        double b = Math.min(to, x + 1.0);
        double part = perPixel * (b - a);
        double rest = x + 1 - (a + b) / 2;
        area[at + x] += part * rest;
        area[at + x + 1] += part * (1 - rest);
      }
    }

    void pour() {
      for (int row = 0; row < box.height; row++) {
        double sum = 0;
        int to = (box.y + row) * width + box.x;
        for (int x = 0; x < box.width; x++) {
          sum += area[row * stride + x];
          int cover = (int) Math.round(Math.min(1, Math.abs(sum)) * 255);
          ink[to + x] = (byte) Math.max(ink[to + x] & 0xFF, cover);
        }
      }
    }
  }
}
