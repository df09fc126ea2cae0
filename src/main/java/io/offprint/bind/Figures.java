package io.offprint.bind;

import io.offprint.model.Picture;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts pictures where the text names them, and words where a picture could not be had. */
final class Figures {
  private static final int LEAD_WIDTH = 300;
  private static final int LEAD_HEIGHT = 200;
  private static final int LONGEST_ALT = 250;

  private Figures() {}

  /**
   * Gives every {@code img} its picture's name, size and alternative text.
   *
   * @param had what could be had, by the names that the body uses
   * @param bound collects the pictures that the book now needs
   */
  static void place(Element body, Map<String, Picture> had, Map<String, Picture> bound) {
    for (Element img : body.select("img")) {
      Picture picture = had.get(img.attr("src"));
      if (picture == null) {
        speakFor(img);
      } else {
        img.attr("src", picture.name());
        img.attr("width", Integer.toString(picture.width()));
        img.attr("height", Integer.toString(picture.height()));
        img.attr("alt", alternative(img));
        bound.put(picture.name(), picture);
      }
    }
    for (Element figure : body.select("figure")) {
      if (isSpent(figure)) {
        Element caption = figure.selectFirst("figcaption");
        figure.tagName(caption == null ? "div" : "aside").addClass("missing-picture");
        if (caption == null) {
          figure.remove();
        } else {
          caption.tagName("p");
        }
      }
    }
  }

  /** Whether a picture is large enough to stand for the whole book. */
  static boolean canLead(Picture picture) {
    return picture.width() >= LEAD_WIDTH
        && picture.height() >= LEAD_HEIGHT
        && !picture.mediaType().equals("image/svg+xml");
  }

  private static boolean isSpent(Element figure) {
    boolean shows = figure.selectFirst("img, svg, table, pre, math, blockquote, video, p") != null;
    return !shows;
  }

  /** Its own alternative text, else its caption; never anything made up. */
  private static String alternative(Element img) {
    String alt = img.attr("alt").strip();
    Element figure = img.closest("figure");
    if (!alt.isEmpty() || figure == null) {
      return alt;
    }
    Element caption = figure.selectFirst("figcaption");
    String text = caption == null ? "" : caption.text().strip();
    return text.length() <= LONGEST_ALT
        ? text
        : text.substring(0, text.lastIndexOf(' ', LONGEST_ALT) + 1).strip() + "…";
  }

  private static void speakFor(Element img) {
    Element figure = img.closest("figure");
    String alt = img.attr("alt").strip();
    Element link = img.parent() != null && img.parent().nameIs("a") ? img.parent() : null;
    boolean captioned = figure != null && figure.selectFirst("figcaption") != null;
    if (alt.isEmpty() || captioned) {
      img.remove();
    } else if (figure != null) {
      img.replaceWith(new Element("figcaption").text(alt));
    } else {
      img.replaceWith(
          new Element("span").addClass("missing-picture").appendChild(new TextNode(alt)));
    }
    if (link != null && !link.hasText() && link.childrenSize() == 0) {
      link.remove();
    }
  }
}
