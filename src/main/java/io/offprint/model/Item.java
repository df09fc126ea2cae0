package io.offprint.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the articles that an input holds or names: the input itself, an entry of a feed, a mail, a
 * bookmark.
 *
 * @param name what to call it in messages, and what tells it from others at the next run
 * @param link where it is to be had, if not here
 * @param content what there is of it here; with a link, only what to fall back on
 * @param bundle whether the link leads to several more, as that of a feed in a list of feeds
 * @param whole whether the content is the article and nothing else
 * @param known what the carrier says about it
 * @param asker name of the input that named the link
 * @param remote whether that input came from the network
 */
public record Item(
    String name,
    Optional<URI> link,
    Optional<Source> content,
    boolean bundle,
    boolean whole,
    Metadata known,
    String asker,
    boolean remote) {

  public Item {
    Objects.requireNonNull(name);
    Objects.requireNonNull(known);
    Objects.requireNonNull(asker);
  }

  /** An input that is an article itself. */
  public static Item of(Source source) {
    return here(source, false, Metadata.NONE);
  }

  /** An article that the input holds; {@code whole} if the content is nothing else. */
  public static Item here(Source source, boolean whole, Metadata known) {
    return new Item(
        source.name(),
        Optional.empty(),
        Optional.of(source),
        false,
        whole,
        known,
        source.name(),
        source.remote());
  }

  /** An article that the input names. */
  public static Item linked(URI link, Metadata known, Source asker) {
    return new Item(
        link.toString(),
        Optional.of(link),
        Optional.empty(),
        false,
        false,
        known,
        asker.name(),
        asker.remote());
  }

  /** Another input with items of its own. */
  public static Item bundle(URI link, Source asker) {
    return new Item(
        link.toString(),
        Optional.of(link),
        Optional.empty(),
        true,
        false,
        Metadata.NONE,
        asker.name(),
        asker.remote());
  }

  /** The same with other content here. */
  public Item withContent(Source other) {
    return new Item(name, link, Optional.of(other), bundle, whole, known, asker, remote);
  }

  /** The same, with what to fall back on when the link cannot be had. */
  public Item orElse(Source teaser) {
    return new Item(name, link, Optional.of(teaser), bundle, true, known, asker, remote);
  }
}
