package io.offprint.clean.extract;

import io.offprint.clean.tree.Walk;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts content that a server streamed behind the page in its place, as the page's script would:
 * {@code <div hidden id="S:0">} takes the place of {@code <template id="B:0">}.
 */
final class Streamed {
  private Streamed() {}

  private static boolean begins(String id, String with) {
    return id.regionMatches(true, 0, with, 0, with.length());
  }

  static void resolve(Document page) {
    Map<String, Element> places = new HashMap<>();
    for (Element place :
        Walk.where(
            page, e -> e.nameIs("template") && (begins(e.id(), "B:") || begins(e.id(), "P:")))) {
      places.put(place.id().substring(2), place);
    }
    for (Element content :
        Walk.where(page, e -> e.nameIs("div") && e.hasAttr("hidden") && begins(e.id(), "S:"))) {
      content.removeAttr("hidden");
      Element place = places.get(content.id().substring(2));
      if (place != null && place.parent() != null && !content.equals(place.parent())) {
        place.replaceWith(content);
      }
    }
  }
}
