package io.offprint.epub.xhtml;

import io.offprint.epub.xhtml.ContentModel.Holds;
import io.offprint.epub.xhtml.ContentModel.Place;
import io.offprint.epub.xhtml.ContentModel.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Splits a paragraph or an inline element that has blocks in it. */
final class Splitter {
  private Splitter() {}

  /**
   * The content of {@code whole} as siblings: its text in copies of {@code whole}; its blocks by
   * themselves, with an inline element's formatting put around the text in them instead.
   */
  static List<Node> split(Element whole, List<Node> content) {
    if (whole.tagName().equals("span")) {
      return division(whole, content);
    }
    boolean paragraph = whole.tagName().equals("p");
    List<Node> out = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    for (Node node : content) {
      if (Elements.isBlock(node)) {
        end(run, whole, out);
        if (!paragraph) {
          pushDown(whole, (Element) node);
        }
        out.add(node);
      } else {
        run.add(node);
      }
    }
    end(run, whole, out);
    keepId(whole, out);
    return out;
  }

  private static List<Node> division(Element span, List<Node> content) {
    if (span.attributesSize() == 0) {
      return content;
    }
    span.tagName("div");
    span.appendChildren(content);
    return List.of(span);
  }

  /** The first piece has the id, later ones must not. */
  private static void end(List<Node> run, Element whole, List<Node> out) {
    if (run.stream().allMatch(Elements::isBlank)) {
      out.addAll(run);
    } else {
      Element copy = whole.shallowClone();
      copy.appendChildren(run);
      out.add(copy);
      whole.removeAttr("id");
    }
    run.clear();
  }

  private static void keepId(Element whole, List<Node> out) {
    if (whole.hasAttr("id")) {
      out.add(0, new Element("div").attr("id", whole.id()));
    }
  }

  private static void pushDown(Element format, Element block) {
    Rule rule = ContentModel.rule(block.tagName());
    if (rule == null || rule.holds() == Holds.NOTHING) {
      return;
    }
    boolean text =
        rule.holds() == Holds.PHRASING
            || rule.holds() == Holds.FLOW
            || rule.holds() == Holds.FIGURE
            || rule.holds() == Holds.TRANSPARENT;
    List<Node> children = new ArrayList<>(block.childNodes());
    List<Node> run = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Element element && !isInline(element)) {
        wrap(format, run, text);
        pushDown(format, element);
      } else {
        run.add(child);
      }
    }
    wrap(format, run, text);
  }

  /** Puts the formatting around nodes that stand beside each other. */
  private static void wrap(Element format, List<Node> run, boolean text) {
    if (text && !run.stream().allMatch(Elements::isBlank)) {
      Element copy = format.shallowClone();
      copy.removeAttr("id");
      run.get(0).before(copy);
      copy.appendChildren(run);
    }
    run.clear();
  }

  private static boolean isInline(Element element) {
    Rule rule = ContentModel.rule(element.tagName());
    return rule == null || rule.place() == Place.PHRASING && !Elements.isBlock(element);
  }
}
