package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site's own list of its pages, those of news among them, or of more such lists. */
final class Sitemap implements Container {

  @Override
  public boolean holds(Source source, String head) {
    return head.contains("<urlset") || head.contains("<sitemapindex");
  }

  @Override
  public List<Item> items(Source source) {
    Document map = Xml.parse(source);
    List<Item> items = new ArrayList<>();
    for (Element entry : map.select("url, sitemap")) {
      Optional<URI> link = Addresses.of(source.base(), Xml.text(entry, "loc"));
      Element news = Xml.child(entry, "news:news");
      Metadata known =
          Metadata.builder()
              .modified(Dates.iso(Xml.text(entry, "lastmod")))
              .title(news == null ? "" : Xml.text(news, "news:title"))
              .published(news == null ? "" : Dates.iso(Xml.text(news, "news:publication_date")))
              .build();
      link.map(
              l ->
                  entry.tagName().equals("sitemap")
                      ? Item.bundle(l, source)
                      : Item.linked(l, known, source))
          .ifPresent(items::add);
    }
    return items;
  }
}
