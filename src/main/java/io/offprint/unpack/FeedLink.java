package io.offprint.unpack;

import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feed that a site's page names. */
final class FeedLink {
  private FeedLink() {}

  /** The first one, which is the main one by custom; that of the comments comes after it. */
  static Optional<URI> find(Source page) {
    try {
      String base = page.base() == null ? "" : page.base().toString();
      Document document = Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, base);
      for (Element link : document.select("link[rel~=(?i)alternate][href]")) {
        String type = link.attr("type").strip();
        if (type.matches("(?i)application/(rss\\+xml|atom\\+xml|feed\\+json|json)(;.*)?")) {
          return Addresses.of(page.base(), link.attr("href"));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
