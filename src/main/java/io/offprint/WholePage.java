package io.offprint;

import io.offprint.fetch.Fetcher;
import io.offprint.model.Item;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import io.offprint.model.Source;
import io.offprint.site.NextPage;
import io.offprint.site.SiteRules;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The whole of an article that a site spreads over several pages, read as its rules have it. */
final class WholePage {
  /** The address of the page after the last one; {@code number} is that page's, from 2. */
  private interface Next {
    Optional<URI> find(Page last, int number);
  }

  private final Fetcher fetcher;
  private final Function<Source, Page> read;
  private final int maxPages;

  WholePage(Fetcher fetcher, Function<Source, Page> read, int maxPages) {
    this.fetcher = fetcher;
    this.read = read;
    this.maxPages = maxPages;
  }

  Page of(Page first) {
    boolean web =
        first.base() != null && String.valueOf(first.base().getScheme()).startsWith("http");
    if (!web || first.kind() == Page.Kind.ARTICLE) {
      return first;
    }
    Next general = (last, n) -> NextPage.find(last, first.base(), n);
    Map<String, String> files = fetcher.siteRules(first.base());
    return files.isEmpty()
        ? joined(first, general, page -> page)
        : ruled(first, new SiteRules(files), general);
  }

  /**
   * Where an entry of a feed leads: to its link, or where its site's rules find one in its text.
   */
  URI start(Item entry) {
    URI link = entry.link().orElseThrow();
    Map<String, String> files = fetcher.siteRules(link);
    if (files.isEmpty() || entry.content().isEmpty()) {
      return link;
    }
    SiteRules rules = new SiteRules(files);
    return rules.has("single_page_link")
        ? link
        : rules.link(read.apply(entry.content().get()), "single_page_link_in_feed").orElse(link);
  }

  private Page ruled(Page first, SiteRules rules, Next general) {
    boolean own = rules.has("next_page_link") || rules.forbids("autodetect_next_page");
    Next next = own ? (last, n) -> rules.link(last, "next_page_link") : general;
    return joined(single(first, rules), next, rules::apply).withNotes(rules.notes());
  }

  private Page single(Page first, SiteRules rules) {
    Optional<URI> single = rules.link(first, "single_page_link");
    if (single.isEmpty() || single.get().equals(first.base())) {
      return first;
    }
    try {
      Page whole = read.apply(fetcher.link(single.get(), first.name(), true));
      return whole.withKnown(first.known());
    } catch (OffprintException e) {
      String missing = "its single page is missing, " + e.getMessage();
      return first.withNotes(List.of(Note.warning(first.name(), missing)));
    }
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
        last = read.apply(fetcher.link(address.get(), first.name(), true));
      } catch (OffprintException e) {
        String missing = "page " + number + " is missing, " + e.getMessage();
        return whole.withNotes(List.of(Note.warning(first.name(), missing)));
      }
      whole = NextPage.join(whole, prepared.apply(last));
    }
    return whole;
  }
}
