package io.offprint.clean.pictures;

import io.offprint.clean.tree.Walk;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sets the picture that a player shows before it plays in front of it, as one of the text. */
final class Posters {
  private static final Pattern BACKGROUND =
      Pattern.compile("background(?:-image)?:[^;]*url\\(\\s*['\"]?([^'\")]+)");

  private Posters() {}

  static void resolve(Element root) {
    for (Element player : Walk.named(root, "video", "amp-video", "amp-youtube", "lite-youtube")) {
      String address = player.attr("poster");
      Matcher background = BACKGROUND.matcher(player.attr("style"));
      if (address.isBlank() && background.find()) {
        address = background.group(1);
      }
      Element fallback = player.selectFirst("> img[src], > amp-img[src]");
      if (address.isBlank() && fallback != null) {
        address = fallback.attr("src");
        fallback.remove();
      }
      if (!address.isBlank() && player.parent() != null) {
        player.before(new Element("img").addClass("poster").attr("src", address).attr("alt", ""));
      }
    }
  }
}
