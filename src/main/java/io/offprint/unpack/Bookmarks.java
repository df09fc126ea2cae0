package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Bookmarks as browsers export them, and reading lists in the same dress, as Pocket's. */
final class Bookmarks implements Container {

  @Override
  public boolean holds(Source source, String head) {
    return head.contains("netscape-bookmark-file")
        || head.contains("<title>pocket export</title>")
        || head.contains("<title>instapaper: export</title>");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "");
    List<Item> items = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    for (Element a : page.select("a[href]")) {
      Optional<URI> link = Addresses.of(null, a.attr("href"));
      if (link.isPresent() && seen.add(link.get())) {
        // What a bookmark is called was once the page's title, with the site's name and all: no
        // better than what the page says now.
        items.add(Item.linked(link.get(), Metadata.NONE, source));
      }
    }
    return items;
  }
}
