package io.offprint;

import io.offprint.model.InnerLink;
import io.offprint.model.Item;
import io.offprint.model.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Aims links between the items of one job that have no place on the web, as files of one folder and
 * pages of one archive, at each other. What else such links lead to stays on this machine.
 */
final class Neighbours {
  private final Map<String, String> nameByPlace = new HashMap<>();

  Neighbours(List<Item> items) {
    if (items.size() > 1) {
      for (Item item : items) {
        item.content()
            .flatMap(c -> place(c.base()).map(p -> Map.entry(p, c.name())))
            .or(() -> place(item.link().orElse(null)).map(p -> Map.entry(p, item.name())))
            .ifPresent(e -> nameByPlace.putIfAbsent(e.getKey(), e.getValue()));
      }
    }
  }

  /** The page with its links to the others so changed. */
  Page aimed(Page page) {
    if (nameByPlace.isEmpty() || place(page.base()).isEmpty()) {
      return page;
    }
    Document document = Jsoup.parse(page.html());
    document.outputSettings().prettyPrint(false);
    boolean changed = false;
    for (Element link : document.select("a[href]")) {
      Optional<String> there = there(page.base(), link.attr("href").strip());
      there.ifPresent(address -> link.attr("href", address));
      changed |= there.isPresent();
    }
    return changed ? page.withHtml(document.outerHtml(), page.kind()) : page;
  }

  private Optional<String> there(URI base, String href) {
    int hash = href.indexOf('#');
    String address = (hash < 0 ? href : href.substring(0, hash)).replace(" ", "%20");
    if (address.isEmpty()) {
      return Optional.empty();
    }
    try {
      return place(base.resolve(address))
          .map(nameByPlace::get)
          .map(name -> InnerLink.to(name) + (hash < 0 ? "" : href.substring(hash)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> place(URI uri) {
    boolean local = uri != null && "file".equalsIgnoreCase(uri.getScheme());
    return local ? Optional.ofNullable(uri.getPath()) : Optional.empty();
  }
}
