package io.offprint.site;

import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a site's rules take out of a page or change on it, before its text is taken. */
final class RuledEdits {
  /** Of a list's text; with more of it in links, it leads elsewhere. */
  private static final double MOSTLY = 0.8;

  private final Document document;
  private final XPaths paths;

  RuledEdits(Document document, XPaths paths) {
    this.document = document;
    this.paths = paths;
  }

  /** Does what the rule says, if it is such a one. */
  void apply(Rule rule) {
    switch (rule.name()) {
      case "strip", "strip_attr", "post_strip_attr" -> paths.remove(rule.value());
      case "dissolve" -> paths.change(rule.value(), Element::unwrap);
      case "move_into" -> move(rule);
      case "wrap_in" -> paths.change(rule.value(), wrap(rule.argument()));
      case "strip_id_or_class" -> select("[id*=%s], [class*=%s]", rule.value(), Element::remove);
      case "strip_image_src" -> select("img[src*=%s]", rule.value(), Element::remove);
      case "src_lazy_load_attr" ->
          document
              .getElementsByAttribute(rule.value())
              .forEach(e -> e.attr("src", e.attr(rule.value())));
      case "skip_json_ld" -> {
        if (!rule.isNo()) {
          select("script[type=%s]", "application/ld+json", Element::remove);
        }
      }
      default -> {}
    }
  }

  private void move(Rule rule) {
    for (Element target : paths.elements(rule.argument()).stream().limit(1).toList()) {
      paths.change(
          rule.value(),
          moved -> {
            if (moved != target && !target.parents().contains(moved)) {
              target.appendChild(moved);
            }
          });
    }
  }

  /** CSS, for a plain text that is not the place for an injection. */
  private void select(String selector, String text, Consumer<Element> change) {
    String quoted = '"' + text.replaceAll("[\"'\\\\]", "") + '"';
    Elements found = document.select(selector.replace("%s", quoted));
    if (!found.isEmpty()) {
      found.forEach(change);
      paths.changed();
    }
  }

  private static Consumer<Element> wrap(String tag) {
    if (!tag.matches("[a-z][a-z0-9]*")) {
      throw new IllegalArgumentException("is no element to wrap in: " + tag);
    }
    return element -> element.wrap("<" + tag + "></" + tag + ">");
  }

  /** Takes what resembles no text out of a body: forms, navigation, lists of hardly but links. */
  static void prune(Element body) {
    body.select("form, nav, [role=navigation]").remove();
    for (Element block : body.select("ul, ol, table, aside, section, div")) {
      Elements links = block.select("a[href]");
      int linked = links.stream().mapToInt(a -> a.text().length()).sum();
      boolean leadsElsewhere = links.size() > 2 && linked > MOSTLY * block.text().length();
      if (leadsElsewhere && block.select("img, picture, figure").isEmpty()) {
        block.remove();
      }
    }
  }
}
