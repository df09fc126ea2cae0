package io.offprint.clean.extract;

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

  static void resolve(Document page) {
    Map<String, Element> places = new HashMap<>();
    for (Element place : page.select("template[id^=B:],template[id^=P:]")) {
      places.put(place.id().substring(2), place);
    }
    for (Element content : page.select("div[hidden][id^=S:]")) {
      content.removeAttr("hidden");
      Element place = places.get(content.id().substring(2));
      if (place != null && place.parent() != null && !content.equals(place.parent())) {
        place.replaceWith(content);
      }
    }
  }
}
