package io.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Sets the pictures of a figure side by side, those of a row at one height. */
final class Galleries {
  /** The share of the measure between two pictures. */
  private static final double GUTTER = 0.02;

  /** A row has no picture more once these are as wide, together, as so many times their height. */
  private static final double WIDE = 2.4;

  private Galleries() {}

  /**
   * Arranges all galleries of a chapter.
   *
   * @param measure the width of a line, in points
   */
  static void arrange(Element body, double measure) {
    for (Element gallery : body.select("figure")) {
      List<Element> pictures = gallery.select("> img, > a > img");
      if (pictures.size() > 1 && pictures.stream().allMatch(p -> ratio(p) > 0)) {
        rows(pictures, measure);
      }
    }
  }

  private static void rows(List<Element> pictures, double measure) {
    List<Element> row = new ArrayList<>();
    double ratios = 0;
    int left = pictures.size();
    for (Element picture : pictures) {
      row.add(picture);
      ratios += ratio(picture);
      left--;
      if (left == 0 || ratios >= WIDE && left > 1) {
        row(row, ratios, measure);
        row = new ArrayList<>();
        ratios = 0;
      }
    }
  }

  private static void row(List<Element> pictures, double ratios, double measure) {
    Element row = new Element("div").addClass("row");
    outer(pictures.get(0)).before(row);
    double room = measure * (1 - GUTTER * (pictures.size() - 1)) - 1;
    for (Element picture : pictures) {
      double share = room * ratio(picture) / Math.max(ratios, WIDE / 2);
      double left = picture == pictures.get(0) ? 0 : measure * GUTTER;
      picture.removeClass("tall").removeAttr("width").removeAttr("height");
      picture.attr(
          "style",
          String.format(
              Locale.ROOT,
              "width: %1$.2fpt; max-width: %1$.2fpt; margin-left: %2$.2fpt",
              share,
              left));
      row.appendChild(outer(picture));
    }
  }

  private static Element outer(Element picture) {
    return picture.parent().nameIs("a") ? picture.parent() : picture;
  }

  private static double ratio(Element picture) {
    return number(picture, "width") / Math.max(1, number(picture, "height"));
  }

  private static double number(Element picture, String attribute) {
    String value = picture.attr(attribute);
    return value.matches("\\d{1,6}") ? Double.parseDouble(value) : 0;
  }
}
