package io.offprint.site;

import io.offprint.model.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The other versions of itself that a page names: the original, for printing, for small devices.
 */
public final class Twins {
  private static final Pattern PRINT =
      Pattern.compile(
          "(?iu)\\W*(print(er)?([- ]friendly)?( (version|view|this page|article))?|druck(en|version|ansicht)"
              + "|imprimer|version imprimable|imprimir|versi[oó]n para imprimir|stampa)\\W*");

  private Twins() {}

  /**
   * Their addresses: the one that the page is a copy of, those for printing, which have all of a
   * text on one page, AMP.
   */
  public static List<URI> of(Page page) {
    if (page.base() == null) {
      return List.of();
    }
    Document document = Jsoup.parse(page.html(), page.base().toString());
    List<URI> twins = new ArrayList<>();
    document.select("link[rel=canonical][href]").forEach(e -> add(e, page, twins));
    document
        .select("link[rel~=(?i)alternate][media~=(?i)print][href]")
        .forEach(e -> add(e, page, twins));
    for (Element link : document.select("a[href]")) {
      if (PRINT.matcher(link.text()).matches() || link.attr("rel").equals("print")) {
        add(link, page, twins);
      }
    }
    document.select("link[rel=amphtml][href]").forEach(e -> add(e, page, twins));
    return twins;
  }

  private static void add(Element link, Page page, List<URI> twins) {
    String address = link.absUrl("href").replaceFirst("#.*", "");
    try {
      URI twin = URI.create(address);
      boolean web = String.valueOf(twin.getScheme()).matches("https?");
      if (web && !isSame(twin, page.base()) && !twins.contains(twin)) {
        twins.add(twin);
      }
    } catch (IllegalArgumentException e) {
      // Leads nowhere.
    }
  }

  /**
   * Whether it is the page itself, which names itself without what tells whence the reader came.
   */
  private static boolean isSame(URI twin, URI page) {
    return bare(twin).equals(bare(page));
  }

  private static String bare(URI uri) {
    return Tracking.without(uri.toString())
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("#.*", "")
        .replaceFirst("/$", "");
  }
}
