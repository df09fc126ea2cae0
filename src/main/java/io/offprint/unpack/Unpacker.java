package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out whether an input is an article or holds several, and takes those out. */
public final class Unpacker {
  private static final int HEAD = 2048;

  private static final List<Container> CONTAINERS =
      List.of(
          new XmlFeed(),
          new JsonFeed(),
          new Opml(),
          new Sitemap(),
          new Bookmarks(),
          new LinkTable(),
          new JsonExport(),
          new Mailbox(),
          new Mail(),
          new WebArchive(),
          new Warc(),
          new Zip(),
          new SavedPage());

  /**
   * The items of a source; the source itself as the only one when it is no container.
   *
   * @throws OffprintException of kind NOT_READABLE when it is damaged, NO_ARTICLE when it is empty
   */
  public List<Item> unpack(Source packed) {
    Source source = Gzip.opened(packed);
    return container(source)
        .map(container -> items(container, source))
        .orElseGet(() -> List.of(Item.of(source)));
  }

  /** The feed that a page names; none of what is a feed itself, or another container. */
  public Optional<URI> feedOf(Source page) {
    return isContainer(page) ? Optional.empty() : FeedLink.find(page);
  }

  /** Whether the source is no article itself. */
  public boolean isContainer(Source source) {
    return container(Gzip.opened(source)).isPresent();
  }

  private static Optional<Container> container(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head =
        new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return CONTAINERS.stream().filter(container -> container.holds(source, head)).findFirst();
  }

  private static List<Item> items(Container container, Source source) {
    try {
      List<Item> items = container.items(source);
      if (items.isEmpty()) {
        throw new OffprintException(Kind.NO_ARTICLE, source.name(), "holds no articles");
      }
      return items;
    } catch (IOException e) {
      throw new OffprintException(
          Kind.NOT_READABLE, source.name(), String.valueOf(e.getMessage()), e);
    }
  }
}
