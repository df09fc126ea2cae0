package io.offprint.clean.extract;

import io.offprint.bench.Dataset.PageCase;
import io.offprint.model.Source;
import io.offprint.read.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Copies of pages that tell less of themselves: some or all of their boxes lose their names, some
 * pages the tags that say what a box is for, some their structured data. The judge learns from them
 * too what an article looks like on a site that names things in its own way.
 */
final class AlteredPages {
  private static final List<String> NAMES =
      List.of("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label");
  private static final Set<String> TELLING =
      Set.of("article", "section", "aside", "nav", "header", "footer", "main");

  private AlteredPages() {}

  static PageCase of(PageCase page) {
    Document copy =
        Jsoup.parse(new Reader().read(page.source()).html(), String.valueOf(page.source().base()));
    Random random = new Random(page.id().hashCode() * 31L + 1);
    boolean nameless = random.nextInt(2) == 0;
    boolean plain = random.nextInt(2) == 0;
    boolean mute = random.nextInt(2) == 0;
    Map<String, Boolean> dropped = new HashMap<>();
    for (Element e : copy.body().getAllElements()) {
      String name = e.className() + '#' + e.id();
      if (nameless || dropped.computeIfAbsent(name, n -> random.nextInt(2) == 0)) {
        NAMES.forEach(e::removeAttr);
      }
      if (plain && TELLING.contains(e.normalName())) {
        e.tagName("div");
      }
    }
    if (mute) {
      copy.getElementsByTag("script").forEach(Element::empty);
    }
    byte[] html = copy.outerHtml().getBytes(StandardCharsets.UTF_8);
    Source source = new Source(page.id(), page.source().base(), "text/html", "utf-8", html, true);
    return new PageCase(page.id(), source, page.truth(), page.expected());
  }
}
