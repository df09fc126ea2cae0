package io.offprint.site;

import io.offprint.model.Page;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The further pages of an article that a site cuts into several. A link to the next page is told
 * from one to the next article by its address: the same but for the number of the page.
 */
public final class NextPage {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)[/?&;_,.-](?:page|pagenum|paged|pg|p|seite|pagina|s)?[=/_-]?(\\d{1,2})"
              + "(?=(?:/|\\.html?|\\.php)?$|&)");

  private static final Pattern FIRST =
      Pattern.compile("(?i)[/?&;_,.-](?:page|pagenum|paged|pg|p|seite|pagina)[=/_-]?1(?=/?$|&)");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)\\W*(\\d{1,2}|(next|continue)( page| reading)?|weiter|n[aä]chste( seite)?"
              + "|suivante?|page suivante|siguiente|p[aá]gina siguiente|avanti|pr[oó]xima)?\\W*");

  private static final Pattern SLASHES = Pattern.compile("/+$");

  private NextPage() {}

  /**
   * The address of the page that follows.
   *
   * @param page the last one that there is
   * @param first address of the first one
   * @param number of the page that is looked for, 2 or more
   */
  public static Optional<URI> find(Page page, URI first, int number) {
    String bare = bare(FIRST.matcher(first.toString().replaceFirst("#.*", "")).replaceFirst(""));
    Document document = Jsoup.parse(page.html(), page.base().toString());
    for (Element link : document.select("link[rel=next][href], a[href]")) {
      boolean labelled = LABEL.matcher(link.text()).matches();
      String there = link.absUrl("href").replaceFirst("#.*", "");
      if ((labelled || link.attr("rel").equals("next")) && isPage(there, bare, number)) {
        return address(there);
      }
    }
    return Optional.empty();
  }

  private static boolean isPage(String there, String bare, int number) {
    Matcher numbered = NUMBERED.matcher(there);
    while (numbered.find()) {
      String rest = there.substring(0, numbered.start()) + there.substring(numbered.end());
      if (Integer.parseInt(numbered.group(1)) == number && bare(rest).equals(bare)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String url) {
    return SLASHES.matcher(url).replaceFirst("");
  }

  private static Optional<URI> address(String url) {
    try {
      return Optional.of(URI.create(url));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first page with the next one's text after its own; what both have comes once. */
  public static Page join(Page first, Page next) {
    Document whole = Jsoup.parse(first.html(), base(first));
    whole.outputSettings().prettyPrint(false);
    Document more = Jsoup.parse(next.html(), base(next));
    Element text = text(whole);
    Element continued = text(more);
    Set<String> had = new HashSet<>();
    text.children().forEach(child -> had.add(child.text()));
    for (Element link : continued.select("[href], [src]")) {
      String attribute = link.hasAttr("href") ? "href" : "src";
      link.attr(attribute, link.absUrl(attribute));
    }
    for (Element child : continued.children()) {
      if (child.text().isBlank() || !had.contains(child.text())) {
        text.appendChild(child.clone());
      }
    }
    return first.withHtml(whole.outerHtml(), first.kind());
  }

  private static String base(Page page) {
    return page.base() == null ? "" : page.base().toString();
  }

  /** Where the text stands: the element with the most text in paragraphs of its own. */
  private static Element text(Document page) {
    Element best = page.body();
    int most = 0;
    for (Element parent : page.body().getAllElements()) {
      int length = 0;
      for (Element child : parent.children()) {
        length += child.normalName().equals("p") ? child.text().length() : 0;
      }
      if (length > most) {
        most = length;
        best = parent;
      }
    }
    return best;
  }
}
