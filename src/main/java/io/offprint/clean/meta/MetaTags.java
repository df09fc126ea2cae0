package io.offprint.clean.meta;

import static java.util.Map.entry;

import io.offprint.clean.tree.Walk;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The {@code <meta>} elements of one vocabulary.
 *
 * @param origin what the clues are labelled with
 * @param names of the elements in lower case, the most trusted first, with what they tell
 */
record MetaTags(String origin, List<Map.Entry<String, Field>> names) implements ClueSource {

  /** Open Graph and its article namespace, see ogp.me; Twitter's cards, which mirror it. */
  static final MetaTags OPEN_GRAPH =
      new MetaTags(
          "open graph",
          List.of(
              entry("og:title", Field.TITLE),
              entry("og:article:title", Field.TITLE),
              entry("article:author_name", Field.AUTHOR),
              entry("article:author", Field.AUTHOR),
              entry("og:article:author", Field.AUTHOR),
              entry("og:author", Field.AUTHOR),
              entry("og:site_name", Field.SITE),
              entry("article:published_time", Field.PUBLISHED),
              entry("og:article:published_time", Field.PUBLISHED),
              entry("og:published_time", Field.PUBLISHED),
              entry("og:pubdate", Field.PUBLISHED),
              entry("article:published", Field.PUBLISHED),
              entry("article:modified_time", Field.MODIFIED),
              entry("og:updated_time", Field.MODIFIED),
              entry("og:article:modified_time", Field.MODIFIED),
              entry("article:section", Field.SECTION),
              entry("article:tag", Field.TAG),
              entry("og:locale", Field.LANGUAGE),
              entry("og:description", Field.DESCRIPTION),
              entry("og:image:secure_url", Field.IMAGE),
              entry("og:image", Field.IMAGE),
              entry("og:image:url", Field.IMAGE),
              entry("og:url", Field.CANONICAL)));

  /** Dublin Core and what libraries and search engines for science ask for. */
  static final MetaTags DUBLIN_CORE =
      new MetaTags(
          "dublin core",
          List.of(
              entry("citation_title", Field.TITLE),
              entry("dc.title", Field.TITLE),
              entry("dcterms.title", Field.TITLE),
              entry("dc:title", Field.TITLE),
              entry("dcterms.alternative", Field.SUBTITLE),
              entry("citation_author", Field.AUTHOR),
              entry("dc.creator", Field.AUTHOR),
              entry("dcterms.creator", Field.AUTHOR),
              entry("dc:creator", Field.AUTHOR),
              entry("dc.creator.author", Field.AUTHOR),
              entry("dc.author", Field.AUTHOR),
              entry("citation_journal_title", Field.SITE),
              entry("dc.publisher", Field.SITE),
              entry("dcterms.publisher", Field.SITE),
              entry("citation_publication_date", Field.PUBLISHED),
              entry("citation_online_date", Field.PUBLISHED),
              entry("citation_date", Field.PUBLISHED),
              entry("dcterms.created", Field.PUBLISHED),
              entry("dcterms.issued", Field.PUBLISHED),
              entry("dc.date.issued", Field.PUBLISHED),
              entry("dc.date.created", Field.PUBLISHED),
              entry("dcterms.date", Field.PUBLISHED),
              entry("dc.date", Field.PUBLISHED),
              entry("dc:date", Field.PUBLISHED),
              entry("dcterms.modified", Field.MODIFIED),
              entry("dc.date.modified", Field.MODIFIED),
              entry("dc.subject", Field.TAG),
              entry("dcterms.subject", Field.TAG),
              entry("dc.language", Field.LANGUAGE),
              entry("dcterms.language", Field.LANGUAGE),
              entry("citation_language", Field.LANGUAGE),
              entry("dc.description", Field.DESCRIPTION),
              entry("dcterms.abstract", Field.DESCRIPTION),
              entry("citation_abstract", Field.DESCRIPTION),
              entry("dcterms.license", Field.LICENCE),
              entry("dc.rights.license", Field.LICENCE)));

  /** Names without a vocabulary that publishing systems and analytics write. */
  static final MetaTags OTHER =
      new MetaTags(
          "meta",
          List.of(
              entry("sailthru.title", Field.TITLE),
              entry("parsely-title", Field.TITLE),
              entry("hdl", Field.TITLE),
              entry("headline", Field.TITLE),
              entry("fulltitle", Field.TITLE),
              entry("article.headline", Field.TITLE),
              entry("twitter:title", Field.TITLE),
              entry("title", Field.TITLE),
              entry("dek", Field.SUBTITLE),
              entry("sailthru.author", Field.AUTHOR),
              entry("parsely-author", Field.AUTHOR),
              entry("byl", Field.AUTHOR),
              entry("byline", Field.AUTHOR),
              entry("author", Field.AUTHOR),
              entry("authors", Field.AUTHOR),
              entry("author_name", Field.AUTHOR),
              entry("article:author:name", Field.AUTHOR),
              entry("rbauthors", Field.AUTHOR),
              entry("dcsext.author", Field.AUTHOR),
              entry("vr:author", Field.AUTHOR),
              entry("mediator_author", Field.AUTHOR),
              entry("cxenseparse:author", Field.AUTHOR),
              entry("creator", Field.AUTHOR),
              entry("application-name", Field.SITE),
              entry("al:android:app_name", Field.SITE),
              entry("apple-mobile-web-app-title", Field.SITE),
              entry("sailthru.date", Field.PUBLISHED),
              entry("parsely-pub-date", Field.PUBLISHED),
              entry("cxenseparse:recs:publishtime", Field.PUBLISHED),
              entry("cxenseparse:publishtime", Field.PUBLISHED),
              entry("vr:published_time", Field.PUBLISHED),
              entry("mediator_published_time", Field.PUBLISHED),
              entry("ptime", Field.PUBLISHED),
              entry("displaydate", Field.PUBLISHED),
              entry("publishdate", Field.PUBLISHED),
              entry("datepublished", Field.PUBLISHED),
              entry("originalpublicationdate", Field.PUBLISHED),
              entry("article_date_original", Field.PUBLISHED),
              entry("article.published", Field.PUBLISHED),
              entry("article.created", Field.PUBLISHED),
              entry("created", Field.PUBLISHED),
              entry("datecreated", Field.PUBLISHED),
              entry("pubdate", Field.PUBLISHED),
              entry("pdate", Field.PUBLISHED),
              entry("prism.publicationdate", Field.PUBLISHED),
              entry("rnews:datepublished", Field.PUBLISHED),
              entry("release_date", Field.PUBLISHED),
              entry("dcsext.articlefirstpublished", Field.PUBLISHED),
              entry("bt:pubdate", Field.PUBLISHED),
              entry("date", Field.PUBLISHED),
              entry("utime", Field.MODIFIED),
              entry("lastmod", Field.MODIFIED),
              entry("last-modified", Field.MODIFIED),
              entry("article.updated", Field.MODIFIED),
              entry("revised", Field.MODIFIED),
              entry("section", Field.SECTION),
              entry("parsely-section", Field.SECTION),
              entry("cxenseparse:category", Field.SECTION),
              entry("news_keywords", Field.TAG),
              entry("parsely-tags", Field.TAG),
              entry("sailthru.tags", Field.TAG),
              entry("keywords", Field.TAG),
              entry("content-language", Field.LANGUAGE),
              entry("language", Field.LANGUAGE),
              entry("description", Field.DESCRIPTION),
              entry("twitter:description", Field.DESCRIPTION),
              entry("sailthru.description", Field.DESCRIPTION),
              entry("sailthru.image.full", Field.IMAGE),
              entry("parsely-image-url", Field.IMAGE),
              entry("twitter:image:src", Field.IMAGE),
              entry("twitter:image", Field.IMAGE),
              entry("thumbnail", Field.IMAGE),
              entry("copyright-license", Field.LICENCE)));

  @Override
  public void read(Document document, URI base, Clues clues) {
    Map<String, List<String>> contents = new HashMap<>();
    for (Element tag : Walk.named(document, "meta")) {
      for (String name : nameOf(tag).split("\\s+")) {
        contents.computeIfAbsent(name, n -> new ArrayList<>()).add(contentOf(tag));
      }
    }
    for (Map.Entry<String, Field> name : names) {
      for (String content : contents.getOrDefault(name.getKey(), List.of())) {
        clues.add(name.getValue(), origin, content);
      }
    }
  }

  /** What it says; some put it into {@code value}, as in a form. */
  static String contentOf(Element tag) {
    return tag.hasAttr("content") ? tag.attr("content") : tag.attr("value");
  }

  /** Its name in lower case, wherever it stands, or an empty string. */
  static String nameOf(Element tag) {
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (tag.hasAttr(attribute)) {
        return tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
