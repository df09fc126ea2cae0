package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * An entry of a feed or an export.
 *
 * @param id what the carrier calls it
 * @param link its address
 * @param html its text as far as the carrier has it
 * @param full whether the carrier means that to be all of it
 */
record Entry(String id, Optional<URI> link, String html, boolean full, Metadata known) {
  /** Characters; a shorter text may be an article, but most often is a teaser. */
  private static final int ENOUGH = 900;

  private static final int ENOUGH_UNASKED = 2500;

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?is).*(read (more|on|the (rest|full))|continue reading|weiterlesen|lire la suite"
              + "|seguir leyendo|\\[(…|\\.\\.\\.)]|…)\\W*$");

  /** The item: this text if it is an article, else the page, with this text to fall back on. */
  Item item(Source feed) {
    String text = Jsoup.parseBodyFragment(html).text();
    boolean article =
        text.length() >= (full ? ENOUGH : ENOUGH_UNASKED) && !GOES_ON.matcher(text).matches();
    if (link.isPresent() && (!article || text.isEmpty())) {
      Item linked = Item.linked(link.get(), known, feed);
      return text.isEmpty() ? linked : linked.orElse(source(feed));
    }
    return here(feed);
  }

  /** The item with this text, however little it is. */
  Item here(Source carrier) {
    String address = link.map(URI::toString).orElse("");
    return Item.here(source(carrier), true, known.toBuilder().canonical(address).build());
  }

  private Source source(Source feed) {
    String title = Entities.escape(known.title());
    String page =
        "<!DOCTYPE html><html><head><title>"
            + title
            + "</title></head><body><article>"
            + html
            + "</article></body></html>";
    return new Source(
        link.map(URI::toString).orElse(id.isEmpty() ? feed.name() : id),
        link.orElse(feed.base()),
        "text/html",
        "UTF-8",
        page.getBytes(StandardCharsets.UTF_8),
        feed.remote());
  }
}
