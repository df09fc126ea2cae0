package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells what is shown from its caption and its credit: figures that are boxes with a picture and a
 * caption become figures, those of a gallery stand together, a caption said again goes.
 */
final class Figures implements Rule {
  private static final Pattern CAPTION =
      Words.names(
          "captions?|wp-caption-text|caption-text|legend|image-caption|photo-caption|bildunterschrift|thumbcaption|gallerytext");
  private static final Pattern CREDIT =
      Words.names(
          "credits?|photo-credit|copyright|photographer|image-source|rights|agency|bildquelle|byline|attribution");
  private static final Pattern GALLERY =
      Words.names(
          "gallery|galleries|wp-block-gallery|slideshow|tiled-gallery|kg-gallery-container|image-grid"
              + "|swiper|carousel|splide|glide|flickity\\w*|slick-\\w+|photo-grid|lightgallery|masonry");
  private static final int LONGEST_CAPTION = 700;

  @Override
  public void apply(Element body, Context context) {
    if (!Vocabulary.holds(body, "img", "figure", "figcaption")) {
      return;
    }
    Walk.named(body, "p").forEach(Figures::underPicture);
    for (Element e :
        Walk.marked(body, e -> Walk.isNamed(e, "div", "span", "p", "dd", "small", "em"))) {
      if (!e.className().isEmpty()
          && Words.named(e, CAPTION)
          && !Vocabulary.holds(e, "img")
          && !Vocabulary.isIn(e, "figure", "table", "pre")) {
        box(e);
      }
    }
    for (Element figure : Walk.named(body, "figure")) {
      caption(figure);
    }
    for (Element e : Walk.marked(body, e -> Walk.isNamed(e, "div", "ul", "section", "figure"))) {
      if (e.parent() != null && isGallery(e)) {
        gallery(e);
      }
    }
    repeated(body, context);
  }

  /** A paragraph that is a picture and a line in italics under it. */
  private static void underPicture(Element p) {
    if (p.childNodeSize() < 2 || !Vocabulary.holds(p, "img")) {
      return;
    }
    List<Element> parts = p.children().stream().filter(e -> !e.nameIs("br")).toList();
    if (parts.size() == 2
        && p.textNodes().stream().allMatch(TextNode::isBlank)
        && parts.get(1).normalName().matches("em|i|small")
        && Whitespace.isBlank(parts.get(0).wholeText())
        && Vocabulary.holds(parts.get(0), "img")
        && !Vocabulary.holds(parts.get(1), "img", "br")
        && !Vocabulary.isIn(p, "figure", "table", "li", "blockquote")
        && Words.brief(parts.get(1), LONGEST_CAPTION) != null) {
      p.children().stream().filter(e -> e.nameIs("br")).forEach(Element::remove);
      parts.get(1).tagName("figcaption");
      p.tagName("figure");
    }
  }

  /** Makes a figure of the smallest box around a caption that has a picture and no more text. */
  private static void box(Element caption) {
    Element box = caption.parent();
    for (int i = 0; i < 3 && box != null && !box.nameIs("body"); i++, box = box.parent()) {
      int pictures = box.select("img").size();
      if (pictures > 1
          || Vocabulary.holds(box, "h1", "h2", "h3", "h4", "ul", "ol", "blockquote", "table")) {
        return;
      }
      if (pictures == 1) {
        String text = Words.brief(box, LONGEST_CAPTION);
        String own = Words.brief(caption, LONGEST_CAPTION);
        boolean all =
            text != null && own != null && !own.isEmpty() && text.length() - own.length() < 120;
        if (all && Vocabulary.isBlock(box) && !Vocabulary.isIn(box, "p", "figure", "a")) {
          box.tagName("figure");
          caption.tagName("figcaption");
        }
        return;
      }
    }
  }

  private static void caption(Element figure) {
    Element caption = figure.selectFirst("figcaption");
    if (caption == null) {
      for (Element e : figure.select("div, span, p, small, cite")) {
        if (!e.className().isEmpty() && Words.named(e, CAPTION) && !Vocabulary.holds(e, "img")) {
          caption = e.tagName("figcaption");
          break;
        }
      }
    }
    if (caption == null) {
      return;
    }
    for (Element e : caption.select("div, span, p, small, cite, em, i")) {
      if (!e.className().isEmpty()
          && !e.hasClass("credit")
          && Words.named(e, CREDIT)
          && e.closest(".credit") == null) {
        e.tagName(Vocabulary.isBlock(e) ? "p" : "span").attr("class", "credit");
      }
    }
    for (Element e : figure.select("div, span, p, small, cite")) {
      if (!e.className().isEmpty()
          && !Vocabulary.isIn(e, "figcaption")
          && Words.named(e, CREDIT)
          && !Vocabulary.holds(e, "img")
          && !Vocabulary.holds(e, "figcaption")) {
        e.remove();
        caption.appendText(" ");
        caption.appendChild(e.tagName("span").attr("class", "credit"));
      }
    }
  }

  private static boolean isGallery(Element e) {
    return !e.className().isEmpty()
        && !e.hasClass("gallery-item")
        && GALLERY.matcher(e.className()).find()
        && e.select("img").size() > 1
        && e.parent().closest(".gallery") == null
        && !Vocabulary.holds(e, "h1", "h2", "h3", "table", "blockquote", "pre");
  }

  private static void gallery(Element e) {
    List<Element> shown = new ArrayList<>();
    for (Element img : e.select("img")) {
      Element figure = img.closest("figure");
      if (figure == null || figure == e) {
        Element link = img.closest("a");
        Element holder = link != null && link != e ? link : img;
        holder.wrap("<figure></figure>");
        figure = holder.parent();
      }
      if (figure != null && !shown.contains(figure)) {
        shown.add(figure);
      }
    }
    String text = Words.brief(e, 4 * LONGEST_CAPTION);
    int inFigures = shown.stream().mapToInt(f -> f.wholeText().strip().length()).sum();
    if (text == null || text.length() - inFigures > LONGEST_CAPTION) {
      return;
    }
    e.select("li, ul, ol").forEach(x -> x.tagName("div").clearAttributes());
    e.tagName("div").attr("class", "gallery");
  }

  private static void repeated(Element body, Context context) {
    Set<String> seen = new HashSet<>();
    for (Element caption : Walk.named(body, "figcaption")) {
      String key = Words.key(caption.wholeText());
      if (key.length() > 20 && !seen.add(key)) {
        context.lost("caption", "left out, it had been said before");
        caption.remove();
      }
    }
  }
}
