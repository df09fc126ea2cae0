package io.offprint.model;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * One input as readable HTML: decoded, mended where its markup was damaged, not yet cleaned.
 *
 * @param name what to call it in messages
 * @param base the address that relative links are resolved against, or null
 * @param kind how much of the page is the article
 * @param html the markup, as HTML that a forgiving parser reads
 * @param known metadata that the carrier gave (front matter, a feed entry); wins over what the
 *     markup says
 * @param remote whether it came from the network, so that it may not ask for local files
 * @param notes what was mended or lost on the way
 */
public record Page(
    String name,
    URI base,
    Kind kind,
    String html,
    Metadata known,
    boolean remote,
    List<Note> notes) {

  /** How much of a page's markup is the article. */
  public enum Kind {
    /** A whole web page, of which the article is a part still to be found. */
    WEB_PAGE,
    /** Only the article: scraped text, Markdown, a feed entry, a fragment. */
    ARTICLE
  }

  public Page {
    notes = List.copyOf(notes);
  }

  /** The same page with what its carrier says about it, which wins; {@code whole} as in Item. */
  public Page carriedBy(Item item) {
    Kind now = item.whole() ? Kind.ARTICLE : kind;
    return new Page(name, base, now, html, known.overlaidBy(item.known()), remote, notes);
  }

  /** The same page with other markup. */
  public Page withHtml(String newHtml, Kind newKind) {
    return new Page(name, base, newKind, newHtml, known, remote, notes);
  }

  /** The same page with more metadata that its carrier gave. */
  public Page withKnown(Metadata more) {
    return new Page(name, base, kind, html, known.overlaidBy(more), remote, notes);
  }

  /** The same page with more notes. */
  public Page withNotes(List<Note> more) {
    List<Note> all = Stream.concat(notes.stream(), more.stream()).toList();
    return new Page(name, base, kind, html, known, remote, all);
  }
}
