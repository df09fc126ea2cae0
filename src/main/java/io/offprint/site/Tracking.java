package io.offprint.site;

import io.offprint.model.Article;
import io.offprint.model.Metadata;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes the parameters out of addresses that only tell who sent the reader. */
public final class Tracking {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)(utm_\\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|igshid|yclid|ysclid"
              + "|mc_[ce]id|_hsenc|_hsmi|__hs\\w+|hsctatracking|vero_id|oly_(anon|enc)_id|mkt_tok"
              + "|ml_subscriber(_hash)?|rb_clickid|s_cid|wickedid|at_(campaign|medium)|_openstat"
              + "|pk_(campaign|kwd)|piwik_\\w+|mtm_\\w+|cmpid|ncid|guce_referrer\\w*|srsltid)(=.*)?");

  private Tracking() {}

  /** The address without them; whatever else it has stays as it is. */
  public static String without(String url) {
    int question = url.indexOf('?');
    boolean inFragment = url.substring(0, Math.max(0, question)).indexOf('#') >= 0;
    if (question < 0 || inFragment || !url.startsWith("http")) {
      return url;
    }
    int hash = url.indexOf('#', question);
    String fragment = hash < 0 ? "" : url.substring(hash);
    String query = url.substring(question + 1, hash < 0 ? url.length() : hash);
    String kept =
        Arrays.stream(query.split("&"))
            .filter(p -> !PARAMETER.matcher(p).matches())
            .collect(Collectors.joining("&"));
    return url.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept) + fragment;
  }

  /** The article with its links and its own address so cleaned. */
  public static Article without(Article article) {
    Metadata metadata =
        article.metadata().toBuilder().canonical(without(article.metadata().canonical())).build();
    String body = article.body();
    if (body.contains("?")) {
      Document document = Jsoup.parseBodyFragment(body);
      document.outputSettings().prettyPrint(false);
      boolean changed = false;
      for (Element link : document.select("a[href*=?]")) {
        String href = link.attr("href");
        changed |= !without(href).equals(href);
        link.attr("href", without(href));
      }
      body = changed ? document.body().html() : body;
    }
    return new Article(
        article.name(), metadata, body, article.pictures(), article.remote(), article.notes());
  }
}
