package io.offprint;

import io.offprint.clean.Cleaner;
import io.offprint.fetch.Fetcher;
import io.offprint.model.Article;
import io.offprint.model.Extraction;
import io.offprint.model.Item;
import io.offprint.model.Judgement;
import io.offprint.model.Limit;
import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Page;
import io.offprint.model.Source;
import io.offprint.read.Reader;
import io.offprint.site.DeadEnd;
import io.offprint.site.Folds;
import io.offprint.site.Selection;
import io.offprint.site.Tracking;
import io.offprint.unpack.Unpacker;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/** Gathers the articles of inputs that hold or name several. */
final class Gatherer {
  private static final int AT_A_TIME = 6;

  /** Bytes; deep documents go deep in the parsers. */
  private static final long STACK = 64L << 20;

  private final Fetcher fetcher;
  private final Reader reader = new Reader();
  private final Cleaner cleaner = new Cleaner();
  private final Unpacker unpacker = new Unpacker();
  private final Extraction extraction;
  private final Duration timeout;
  private final boolean browsed;
  private final Selection selection;
  private final WholePage wholePage;
  private final FullerTwin fullerTwin;

  Gatherer(Fetcher fetcher, Options options) {
    this.timeout = options.timeout();
    this.extraction = options.extraction();
    this.browsed = options.network().browser().isPresent();
    this.selection = new Selection(extraction);
    this.wholePage = new WholePage(fetcher, this::read, extraction.maxPages());
    this.fullerTwin = new FullerTwin(fetcher, this::read);
    this.fetcher = fetcher;
  }

  /** The items of an input, those of listed inputs included. */
  List<Item> items(Source source, List<Note> missing) {
    int before = missing.size();
    List<Item> items = items(source, missing, Limit.FEED_DEPTH.most());
    if (items.isEmpty() && missing.size() > before) {
      throw new OffprintException(
          Kind.NOT_READABLE, source.name(), "nothing of what it lists can be read");
    }
    return items;
  }

  /** The address of the feed that a page names. */
  Optional<URI> feedOf(Source page) {
    return unpacker.feedOf(page);
  }

  /** That feed; what holds several articles itself is taken as it is. */
  Source feed(Source page) {
    if (unpacker.isContainer(page)) {
      return page;
    }
    URI feed =
        feedOf(page)
            .orElseThrow(
                () -> new OffprintException(Kind.NO_ARTICLE, page.name(), "names no feed"));
    return fetcher.link(feed, page.name(), page.remote());
  }

  private List<Item> items(Source source, List<Note> missing, int depth) {
    List<Item> items = new ArrayList<>();
    List<Item> unpacked = TimeLimit.of(timeout, source.name(), () -> unpacker.unpack(source));
    for (Item item : unpacked) {
      if (!item.bundle()) {
        items.add(item);
      } else if (depth > 0) {
        try {
          Source bundle = fetcher.link(item.link().orElseThrow(), item.asker(), item.remote());
          items.addAll(items(bundle, missing, depth - 1));
        } catch (OffprintException e) {
          missing.add(Note.warning(e.subject(), "left out, " + e.getMessage()));
        }
      }
    }
    return items;
  }

  /** The articles of the items in their order, though several are had at a time. */
  List<Article> articles(List<Item> items, BiConsumer<Item, OffprintException> failed) {
    ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, Gatherer::thread);
    Neighbours neighbours = new Neighbours(items);
    try {
      List<CompletableFuture<Article>> begun =
          items.stream()
              .map(item -> CompletableFuture.supplyAsync(() -> article(item, neighbours), workers))
              .toList();
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < begun.size(); i++) {
        try {
          articles.add(begun.get(i).join());
        } catch (CompletionException e) {
          failed.accept(items.get(i), known(e));
        }
      }
      return articles;
    } finally {
      workers.shutdownNow();
    }
  }

  private static OffprintException known(CompletionException e) {
    if (e.getCause() instanceof OffprintException known) {
      return known;
    }
    if (e.getCause() instanceof Error error) {
      throw error; // Who owns the JVM has to know when its memory is used up.
    }
    throw e;
  }

  private Article article(Item item, Neighbours neighbours) {
    if (item.link().isEmpty()) {
      return here(item, neighbours);
    }
    try {
      Source linked = fetcher.link(wholePage.start(item), item.asker(), item.remote());
      return article(read(linked).withKnown(item.known()), neighbours);
    } catch (OffprintException e) {
      if (item.content().isEmpty()) {
        throw e;
      }
      String why = "only what the feed has of it, " + e.getMessage();
      return here(item, neighbours).withNotes(List.of(Note.warning(item.name(), why)));
    }
  }

  private Article here(Item item, Neighbours neighbours) {
    return article(read(item.content().orElseThrow()).carriedBy(item), neighbours);
  }

  private Article article(Page page, Neighbours neighbours) {
    Page whole = neighbours.aimed(wholePage.of(page));
    return fullerTwin.of(whole, this::clean);
  }

  /** Makes a page of a source's bytes. */
  Page read(Source source) {
    return TimeLimit.of(timeout, source.name(), () -> reader.read(source));
  }

  /** Cleans a page, unless it only stands in an article's place. */
  Article clean(Page page) {
    return TimeLimit.of(timeout, page.name(), () -> cleaned(page));
  }

  private Article cleaned(Page page) {
    Article article = Tracking.without(addressed(chosen(page), page));
    if (extraction.keepAnyway()) {
      return article;
    }
    Optional<String> deadEnd = DeadEnd.find(page, article);
    if (deadEnd.isPresent()) {
      String what = "is " + deadEnd.get() + "; --keep-anyway keeps it";
      throw new OffprintException(Kind.NO_ARTICLE, page.name(), what);
    }
    return DeadEnd.isPaywalled(page)
        ? article.withNotes(
            List.of(Note.warning(page.name(), "may be cut short, only subscribers get all of it")))
        : article;
  }

  private Article chosen(Page page) {
    Page selected = selection.apply(Folds.opened(page));
    try {
      return cleaner.clean(selected);
    } catch (OffprintException e) {
      boolean blank = e.kind() == Kind.NO_ARTICLE && !browsed && DeadEnd.hasScripts(page);
      throw blank
          ? new OffprintException(
              e.kind(), e.subject(), e.getMessage() + "; --browser lets its scripts run first", e)
          : e;
    }
  }

  /** A page of the web that does not say where it belongs is where it was found. */
  private static Article addressed(Article article, Page page) {
    boolean found = page.name().startsWith("http") && isWeb(page.base());
    if (!found || !article.metadata().canonical().isEmpty()) {
      return article;
    }
    Metadata here = article.metadata().toBuilder().canonical(page.base().toString()).build();
    return new Article(
        article.name(),
        here,
        article.body(),
        article.pictures(),
        article.remote(),
        article.notes());
  }

  private static boolean isWeb(URI base) {
    return base != null && String.valueOf(base.getScheme()).startsWith("http");
  }

  /** Why each block of a page's text is kept or dropped. */
  List<Judgement> explain(Page page) {
    return TimeLimit.of(
        timeout, page.name(), () -> cleaner.explain(selection.apply(Folds.opened(page))));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "offprint-articles", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
