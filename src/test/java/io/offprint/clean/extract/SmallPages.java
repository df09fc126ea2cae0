package io.offprint.clean.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.offprint.GeneratedProse;
import io.offprint.bench.Dataset.PageCase;
import io.offprint.model.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Made-up pages that are smaller and cleaner than those of large sites, so that the judge learns
 * what clutter is by its place and its making too: one page in three names none of its boxes.
 */
final class SmallPages {
  /** What the set of them is called. */
  static final String SET = "made";

  private static final String[] LABELS = {
    "Home", "News", "Boats", "Gardens", "About us", "Contact", "Archive", "Weather", "Letters"
  };
  private static final String[] MORE = {
    "Related articles", "More stories", "Read next", "You may also like", "Also on this site"
  };

  private final GeneratedProse prose;
  private final boolean named;
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder text = new StringBuilder();

  private SmallPages(int seed) {
    prose = new GeneratedProse(seed + 7000);
    named = seed % 3 > 0;
  }

  static List<PageCase> all(int count) {
    return IntStream.range(0, count).mapToObj(i -> new SmallPages(i).page("made-" + i)).toList();
  }

  private PageCase page(String id) {
    String title = line(6);
    html.append("<html><head><title>").append(title).append(" – The Quay</title></head><body>");
    either(this::menu, this::nothing);
    String box = any("article", "main", "div");
    open(box, "post-content");
    html.append("<h1>").append(title).append("</h1>");
    either(() -> clutter("p", "byline", "By " + name()), this::nothing);
    either(() -> clutter("div", "meta", name() + " · 3 May 2021"), this::nothing);
    for (int section = 2 + prose.next(3); section > 0; section--) {
      section(section);
    }
    boolean inside = prose.next(2) == 0;
    if (!inside) {
      html.append("</").append(box).append('>');
    }
    either(() -> clutter("p", "tags", "Tags: " + line(1) + ", " + line(1)), this::nothing);
    either(() -> clutter("div", "author", name() + " is a writer in the harbour."), this::nothing);
    either(this::related, this::teasers);
    either(this::comments, this::nothing);
    html.append(inside ? "</" + box + ">" : "");
    clutter("footer", "footer", "© The Quay. All rights reserved.");
    Source source =
        new Source(
            id,
            URI.create("https://made.example/" + id),
            "text/html",
            "utf-8",
            html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8),
            true);
    return new PageCase(
        id,
        source,
        JsonNodeFactory.instance.objectNode().put("articleBody", text.toString()),
        null);
  }

  private void section(int number) {
    if (number > 1 && prose.next(2) == 0) {
      kept("h2", line(3));
    }
    for (int i = 1 + prose.next(4); i > 0; i--) {
      kept("p", sentences(1 + prose.next(4)));
    }
    switch (prose.next(8)) {
      case 0, 1 -> picture();
      case 2 -> list();
      case 3 -> kept("blockquote", sentences(1));
      case 4 -> clutter("div", "newsletter", "Sign up for our newsletter, every Friday.");
      case 5 -> clutter("p", "read-more", "Read more: <a href=/x>" + line(6) + "</a>");
      case 6 -> clutter("div", "ad", "Advertisement");
      default -> nothing();
    }
    kept("p", sentences(2 + prose.next(3)));
  }

  private void picture() {
    String caption = line(3 + prose.next(8));
    if (prose.next(2) == 0) {
      html.append("<figure><img src=a.jpg><figcaption>" + caption + "</figcaption></figure>");
    } else {
      open("div", "thumb");
      html.append("<img src=a.jpg>");
      clutter("div", "thumbcaption", caption);
      html.append("</div>");
    }
  }

  private void list() {
    html.append("<ul>");
    for (int i = 2 + prose.next(4); i > 0; i--) {
      kept("li", prose.next(2) == 0 ? sentences(1) : line(4));
    }
    html.append("</ul>");
  }

  private void menu() {
    open(any("nav", "div", "header"), "menu");
    html.append("<ul>");
    for (int i = 2 + prose.next(5); i > 0; i--) {
      clutter("li", "item", "<a href=/" + i + ">" + any(LABELS) + "</a>");
    }
    html.append("</ul></nav></div></header>");
  }

  private void related() {
    open(any("div", "section", "aside"), "related");
    html.append("<h3>").append(any(MORE)).append("</h3><ul>");
    for (int i = 2 + prose.next(4); i > 0; i--) {
      html.append("<li><a href=/r" + i + ">" + line(5) + "</a></li>");
    }
    html.append("</ul></div></section></aside>");
  }

  private void teasers() {
    html.append("<h3>").append(any(MORE)).append("</h3>");
    for (int i = 2 + prose.next(4); i > 0; i--) {
      open("div", "teaser");
      html.append(
          "<h4><a href=/t" + i + ">" + line(5) + "</a></h4><p>" + sentences(1) + "</p></div>");
    }
  }

  private void comments() {
    html.append("<h3>").append(prose.next(9)).append(" comments</h3>");
    for (int i = 1 + prose.next(5); i > 0; i--) {
      open("div", "comment");
      html.append("<b>" + name() + "</b> <p>" + sentences(1 + prose.next(3)) + "</p></div>");
    }
  }

  private void nothing() {}

  private void either(Runnable one, Runnable other) {
    (prose.next(2) == 0 ? one : other).run();
  }

  private void open(String tag, String name) {
    html.append('<').append(tag).append(named ? " class=" + name : "").append('>');
  }

  private void clutter(String tag, String name, String says) {
    open(tag, name);
    html.append(says).append("</").append(tag).append('>');
  }

  private void kept(String tag, String says) {
    html.append('<' + tag + '>' + says + "</" + tag + '>');
    text.append(says).append('\n');
  }

  private String sentences(int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> prose.sentence()).toList());
  }

  /** The first words of a sentence. */
  private String line(int words) {
    String[] all = prose.sentence().replaceAll("[,;.]", "").split(" ");
    return String.join(" ", List.of(all).subList(0, Math.min(words, all.length)));
  }

  private String name() {
    return any("Ada", "Ole", "Ida", "Jonas", "Mara") + " " + any("Holm", "Berg", "Rossi", "Vance");
  }

  private String any(String... of) {
    return of[prose.next(of.length)];
  }
}
