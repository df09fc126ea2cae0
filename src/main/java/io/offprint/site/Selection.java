package io.offprint.site;

import io.offprint.model.Extraction;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Page;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** Takes what the user points at for the article. */
public final class Selection {
  private final List<Evaluator> parts;
  private final List<Evaluator> removals;
  private final boolean wholePage;

  /**
   * Takes the user's word.
   *
   * @throws OffprintException of kind USAGE for what is no selector
   */
  public Selection(Extraction extraction) {
    parts = extraction.selectors().stream().map(s -> parse("--selector", s)).toList();
    removals = extraction.removals().stream().map(s -> parse("--remove", s)).toList();
    wholePage = extraction.wholePage();
  }

  private static Evaluator parse(String option, String selector) {
    try {
      return QueryParser.parse(selector);
    } catch (SelectorParseException | IllegalArgumentException e) {
      throw new OffprintException(Kind.USAGE, option, "is no CSS selector: " + selector, e);
    }
  }

  /**
   * The page with nothing but that on it.
   *
   * @throws OffprintException of kind NO_ARTICLE when a selector finds nothing
   */
  public Page apply(Page page) {
    if (parts.isEmpty() && removals.isEmpty()) {
      return wholePage ? page.withHtml(page.html(), Page.Kind.ARTICLE) : page;
    }
    Document document = Jsoup.parse(page.html(), page.base() == null ? "" : page.base().toString());
    document.outputSettings().prettyPrint(false);
    removals.forEach(r -> document.select(r).remove());
    if (parts.isEmpty()) {
      Page.Kind kind = wholePage ? Page.Kind.ARTICLE : page.kind();
      return page.withHtml(document.outerHtml(), kind);
    }
    Element article = new Element("article");
    Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Evaluator part : parts) {
      for (Element found : document.select(part)) {
        // A part of a part that is already there would come twice.
        if (found.parents().stream().noneMatch(taken::contains) && taken.add(found)) {
          article.appendChild(found.clone());
        }
      }
    }
    if (article.childrenSize() == 0) {
      throw new OffprintException(Kind.NO_ARTICLE, page.name(), "the selector finds nothing on it");
    }
    document.body().empty().appendChild(article);
    return page.withHtml(document.outerHtml(), Page.Kind.ARTICLE);
  }
}
