package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The {@code <meta>} elements of one of the {@link MetaVocabularies}.
 *
 * @param origin what the clues are labelled with
 * @param names of the elements in lower case, the most trusted first, with what they tell
 */
record MetaTags(String origin, List<Map.Entry<String, Field>> names) implements ClueSource {

  @Override
  public void read(Document document, URI base, Clues clues) {
    Map<String, List<String>> contents = new HashMap<>();
    for (Element tag : Walk.named(document, "meta")) {
      for (String name : nameOf(tag).split("\\s+")) {
        contents.computeIfAbsent(name, n -> new ArrayList<>()).add(contentOf(tag));
      }
    }
    for (Map.Entry<String, Field> name : names) {
      for (String content : contents.getOrDefault(name.getKey(), List.of())) {
        clues.add(name.getValue(), origin, content);
      }
    }
  }

  /** What it says; some put it into {@code value}, as in a form. */
  static String contentOf(Element tag) {
    return tag.hasAttr("content") ? tag.attr("content") : tag.attr("value");
  }

  /** Its name in lower case, wherever it stands, or an empty string. */
  static String nameOf(Element tag) {
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (tag.hasAttr(attribute)) {
        return tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
