package io.offprint.clean.pictures;

import io.offprint.clean.tree.Walk;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Gives a lazily loaded picture the address that its {@code noscript} twin has, and brings pictures
 * out that stand in a {@code noscript} alone. Other {@code noscript} elements are removed.
 */
final class NoscriptTwins {
  /** How far up from a noscript its picture is looked for. */
  private static final int REACH = 2;

  private NoscriptTwins() {}

  static void resolve(Element root) {
    for (Element noscript : Walk.named(root, "noscript")) {
      List<Element> images = imagesIn(noscript);
      Element twin = images.size() == 1 ? twin(noscript) : null;
      if (twin != null) {
        Element full = images.get(0);
        // kept beside its own: an attribute that Candidates reads like a lazy loader's
        twin.attr("data-noscript-src", full.attr("src"));
        if (full.hasAttr("srcset")) {
          twin.attr("data-noscript-srcset", full.attr("srcset"));
        }
        if (twin.attr("alt").isBlank()) {
          twin.attr("alt", full.attr("alt"));
        }
      } else {
        images.stream().filter(i -> !Decoration.isNothing(i)).forEach(noscript::before);
      }
      noscript.remove();
    }
  }

  private static List<Element> imagesIn(Element noscript) {
    List<Element> images = noscript.select("img");
    if (images.isEmpty() && noscript.text().contains("<img")) {
      return Jsoup.parseBodyFragment(noscript.text()).select("img");
    }
    return images;
  }

  /** The picture nearby that has none but placeholders, or the very one before or after. */
  private static Element twin(Element noscript) {
    for (Element sibling :
        new Element[] {noscript.previousElementSibling(), noscript.nextElementSibling()}) {
      if (sibling != null) {
        Element img = sibling.normalName().equals("img") ? sibling : sibling.selectFirst("img");
        if (img != null && sibling.select("img").size() == 1) {
          return img;
        }
      }
    }
    Element around = noscript.parent();
    for (int up = 0; around != null && up < REACH; up++, around = around.parent()) {
      List<Element> images =
          around.select("img").stream().filter(i -> i.closest("noscript") == null).toList();
      if (images.size() == 1 && around.text().length() < 400) {
        return images.get(0);
      }
      if (around.normalName().equals("figure")) {
        return null;
      }
    }
    return null;
  }
}
