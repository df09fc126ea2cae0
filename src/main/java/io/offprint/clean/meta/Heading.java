package io.offprint.clean.meta;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * One heading of a page, or what is classed as a title, with where it stands.
 *
 * @param kind {@code h1} to {@code h3}, or {@link Headings#NAME} for one by its class alone
 * @param classed whether its class says that it is the title of an article
 * @param inHeader whether it stands in the page's header, beside its logo
 * @param inMain whether it stands in the page's main part
 * @param linksHome whether it is the site's name, linked to its first page
 */
record Heading(
    Element element,
    String kind,
    String text,
    boolean classed,
    boolean inHeader,
    boolean inMain,
    boolean linksHome) {

  private static final Evaluator FURNITURE =
      Selector.evaluatorOf(
          "button, script, style, select, a.headerlink, .sr-only, .visually-hidden, .screen-reader-text");
  private static final Pattern HEADER =
      Pattern.compile("header|logo|brand|masthead|site-?title", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIN =
      Pattern.compile(
          "(?:^|\\s)(?:post|article|entry|content|main)(?:[-_\\s]|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOME = Pattern.compile("https?://[^/]+/?(?:[a-z]{2}/?)?|/");

  /** The heading that an element is. */
  static Heading of(Element e, String kind, boolean classed) {
    boolean header = false;
    boolean main = false;
    boolean home = e.getElementsByTag("a").stream().anyMatch(Heading::isHome);
    for (Element p = e; p != null && !p.normalName().equals("body"); p = p.parent()) {
      String names = p.className() + " " + p.id();
      header |= p.normalName().equals("header") || HEADER.matcher(names).find();
      main |=
          p.normalName().equals("article")
              || p.normalName().equals("main")
              || p != e && MAIN.matcher(names).find();
      home |= p.normalName().equals("a") && isHome(p);
    }
    return new Heading(e, kind, shown(e), classed, header, main, home);
  }

  /** Its words without what can be pressed and without the mark of a link to itself. */
  private static String shown(Element e) {
    Element words = e;
    if (!e.children().isEmpty() && e.selectFirst(FURNITURE) != null) {
      words = e.clone();
      words.select(FURNITURE).remove();
    }
    return Text.line(words.text()).replaceFirst("\\s*[¶#]$", "");
  }

  private static boolean isHome(Element link) {
    String address = link.absUrl("href");
    String target = address.isEmpty() ? link.attr("href") : address;
    return HOME.matcher(target.toLowerCase(Locale.ROOT)).matches();
  }

  boolean isFirstLevel() {
    return kind.equals("h1");
  }
}
