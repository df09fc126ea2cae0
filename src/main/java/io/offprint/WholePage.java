package io.offprint;

import io.offprint.fetch.Fetcher;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import io.offprint.read.Reader;
import io.offprint.site.NextPage;
import io.offprint.site.SiteRules;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The whole of an article that a site spreads over several pages, read as its rules have it. */
final class WholePage {
  /** The address of the page after the last one; {@code number} is that page's, from 2. */
  private interface Next {
    Optional<URI> find(Page last, int number);
  }

  private final Fetcher fetcher;
  private final Reader reader;
  private final int maxPages;

  WholePage(Fetcher fetcher, Reader reader, int maxPages) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.maxPages = maxPages;
  }

  Page of(Page first) {
    boolean web =
        first.base() != null && String.valueOf(first.base().getScheme()).startsWith("http");
    if (!web || first.kind() == Page.Kind.ARTICLE) {
      return first;
    }
    Optional<String> rules = fetcher.siteRules(first.base());
    if (rules.isPresent()) {
      Page ruled = ruled(first, new SiteRules(first.base().getHost(), rules.get()));
      if (ruled.kind() == Page.Kind.ARTICLE) {
        return ruled;
      }
      return joined(ruled, (last, n) -> NextPage.find(last, first.base(), n), page -> page);
    }
    return joined(first, (last, n) -> NextPage.find(last, first.base(), n), page -> page);
  }

  private Page ruled(Page first, SiteRules rules) {
    Optional<URI> single = rules.link(first, "single_page_link");
    Page start = first;
    if (single.isPresent() && !single.get().equals(first.base())) {
      Page whole = reader.read(fetcher.link(single.get(), first.name(), true));
      start = whole.withKnown(first.known());
    }
    return joined(start, (last, n) -> rules.link(last, "next_page_link"), rules::apply);
  }

  private Page joined(Page first, Next next, UnaryOperator<Page> prepared) {
    Set<URI> seen = new HashSet<>(Set.of(first.base()));
    Page whole = prepared.apply(first);
    Page last = first;
    for (int number = 2; number <= maxPages; number++) {
      Optional<URI> address = next.find(last, number);
      if (address.isEmpty() || !seen.add(address.get())) {
        break;
      }
      try {
        last = reader.read(fetcher.link(address.get(), first.name(), true));
      } catch (OffprintException e) {
        String missing = "page " + number + " is missing, " + e.getMessage();
        return whole.withNotes(List.of(Note.warning(first.name(), missing)));
      }
      whole = NextPage.join(whole, prepared.apply(last));
    }
    return whole;
  }
}
