package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Composes what stands in a line. */
final class Phrase {
  private final Ids ids;

  Phrase(Ids ids) {
    this.ids = ids;
  }

  /** Puts {@code node} at the end of {@code to}, which may hold only what stands in a line. */
  void add(Node node, Element to) {
    if (node instanceof TextNode t) {
      to.appendText(t.getWholeText());
    } else if (node instanceof Element e && !Vocabulary.DROPPED.contains(e.normalName())) {
      element(e, to);
    }
  }

  /** Puts all of {@code from} into {@code to}; where a block began there is a line break. */
  void flat(Element from, Element to) {
    for (Node child : from.childNodes()) {
      if (child instanceof Element e && Vocabulary.isBlock(e)) {
        ids.pass(e);
        if (hasContent(to)) {
          to.appendChild(Vocabulary.element("br"));
        }
        flat(e, to);
      } else {
        add(child, to);
      }
    }
  }

  private void element(Element e, Element to) {
    switch (e.normalName()) {
      case "br", "wbr" -> to.appendChild(Vocabulary.element(e.normalName()));
      case "img" -> picture(e, to);
      case "math", "svg" -> Foreign.copy(e, to);
      default -> {
        if (stays(e, to)) {
          Element inline = Vocabulary.element(e.normalName());
          Attributes.copy(e, inline);
          boolean noted =
              (!e.id().isEmpty() || e.nameIs("a") && e.hasAttr("name")) && hasContent(e);
          if (noted) {
            ids.give(e, inline);
          } else {
            ids.pass(e);
          }
          e.childNodes().forEach(child -> add(child, inline));
          insert(inline, to);
        } else {
          if (e.nameIs("span") && !e.id().isEmpty() && hasContent(e)) {
            anchored(e, to);
          } else {
            ids.pass(e);
            e.childNodes().forEach(child -> add(child, to));
          }
        }
      }
    }
  }

  /** A span without a meaning of its own stays when something links to it. */
  private void anchored(Element e, Element to) {
    Element span = Vocabulary.element("span");
    ids.give(e, span);
    e.childNodes().forEach(child -> add(child, span.id().isEmpty() ? to : span));
    if (!span.id().isEmpty()) {
      insert(span, to);
    }
  }

  private void insert(Element inline, Element to) {
    if (hasContent(inline)) {
      to.appendChild(inline);
    } else if (!inline.wholeText().isEmpty()) {
      to.appendText(inline.wholeText());
    }
  }

  private void picture(Element e, Element to) {
    if (!e.attr("src").isBlank()) {
      Element img = Vocabulary.element("img");
      Attributes.copy(e, img);
      ids.give(e, img);
      if (!img.hasAttr("alt")) {
        img.attr("alt", "");
      }
      to.appendChild(img);
    }
  }

  private static boolean stays(Element e, Element to) {
    String name = e.normalName();
    return switch (name) {
      case "a" -> !e.attr("href").isBlank() && !Vocabulary.isIn(to, "a");
      case "span" -> e.hasAttr("lang") || e.hasAttr("dir") || hasClass(e);
      case "bdo" -> e.hasAttr("dir");
      case "time" -> Attributes.isDate(e.attr("datetime").strip());
      case "rb", "rt", "rp", "rtc" -> Vocabulary.isIn(to, "ruby");
      case "abbr", "bdi", "code", "q", "ruby", "sub", "sup" ->
          !to.nameIs(name) && Vocabulary.INLINE.contains(name);
      default -> Vocabulary.INLINE.contains(name) && !Vocabulary.isIn(to, name);
    };
  }

  private static boolean hasClass(Element e) {
    return e.classNames().stream().anyMatch(Vocabulary::isClass);
  }

  /** Whether it shows anything. */
  static boolean hasContent(Element e) {
    return Walk.any(
        e,
        n ->
            n instanceof TextNode t
                ? !Whitespace.isBlank(t.getWholeText())
                : n instanceof Element x && Vocabulary.isAtom(x));
  }
}
