package io.offprint.clean.pictures;

import io.offprint.clean.tree.Walk;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes pictures of boxes that a script would fill: a figure whose picture is no {@code img}. */
final class LazyBoxes {
  private static final Pattern BACKGROUND =
      Pattern.compile("(?i)background(?:-image)?\\s*:[^;]*url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");

  private LazyBoxes() {}

  static void resolve(Element root) {
    for (Element figure : Walk.named(root, "figure")) {
      if (figure.selectFirst("img, svg, video, iframe, table, pre, blockquote, math, audio")
          == null) {
        fill(figure);
      }
    }
  }

  private static void fill(Element figure) {
    for (Element box : figure.select("[data-src],[data-srcset],[data-bg],[style*=background]")) {
      Matcher background = BACKGROUND.matcher(box.attr("style"));
      String address = box.attr("data-src").isBlank() ? box.attr("data-bg") : box.attr("data-src");
      if (address.isBlank() && background.find()) {
        address = background.group(1);
      }
      if (!address.isBlank() || box.hasAttr("data-srcset")) {
        Element img = new Element("img").attr("src", address).attr("alt", box.attr("aria-label"));
        if (box.hasAttr("data-srcset")) {
          img.attr("srcset", box.attr("data-srcset"));
        }
        if (box == figure) {
          figure.prependChild(img);
        } else {
          box.replaceWith(img);
        }
        return;
      }
    }
  }
}
