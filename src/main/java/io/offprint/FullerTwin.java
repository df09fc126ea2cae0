package io.offprint;

import io.offprint.fetch.Fetcher;
import io.offprint.model.Article;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Page;
import io.offprint.model.Source;
import io.offprint.site.Twins;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/**
 * Where a page has little text, the version of it for printing or for small devices is asked, and
 * taken if it has more. A page with a whole text costs no request.
 */
final class FullerTwin {
  /** Characters of markup; a whole article has more, most often. */
  private static final int LITTLE = 2000;

  private static final double MORE = 1.3;

  private static final int AT_MOST = 3;

  private final Fetcher fetcher;
  private final Function<Source, Page> read;

  FullerTwin(Fetcher fetcher, Function<Source, Page> read) {
    this.fetcher = fetcher;
    this.read = read;
  }

  /** The article of the page, or of a twin of it that has more. */
  Article of(Page page, Function<Page, Article> clean) {
    Article best = null;
    OffprintException none = null;
    try {
      best = clean.apply(page);
    } catch (OffprintException e) {
      if (e.kind() != Kind.NO_ARTICLE) {
        throw e;
      }
      none = e;
    }
    if (page.kind() == Page.Kind.WEB_PAGE && isWeb(page.base()) && length(best) < LITTLE) {
      for (URI address : Twins.of(page).stream().limit(AT_MOST).toList()) {
        best = fuller(best, page, address, clean);
      }
    }
    if (best == null) {
      throw none;
    }
    return best;
  }

  private Article fuller(Article own, Page page, URI address, Function<Page, Article> clean) {
    try {
      Page twin = read.apply(fetcher.link(address, page.name(), true));
      String canonical =
          page.known().canonical().isEmpty() ? page.base().toString() : page.known().canonical();
      Page named =
          new Page(
              page.name(),
              twin.base(),
              twin.kind(),
              twin.html(),
              page.known().toBuilder().canonical(canonical).build(),
              true,
              twin.notes());
      Article other = clean.apply(named);
      return length(other) < length(own) * MORE
          ? own
          : other.withNotes(
              List.of(Note.info(page.name(), "the text is from " + address + ", which has more")));
    } catch (OffprintException e) {
      return own;
    }
  }

  private static boolean isWeb(URI base) {
    return base != null && String.valueOf(base.getScheme()).startsWith("http");
  }

  private static int length(Article article) {
    return article == null ? 0 : article.body().length();
  }
}
