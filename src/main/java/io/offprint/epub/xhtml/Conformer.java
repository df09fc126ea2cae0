package io.offprint.epub.xhtml;

import io.offprint.epub.xhtml.ContentModel.Holds;
import io.offprint.epub.xhtml.ContentModel.Place;
import io.offprint.epub.xhtml.ContentModel.Rule;
import io.offprint.epub.xhtml.ContentModel.Substitute;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Builds, from any tree, the nearest tree that the {@link ContentModel} allows. What may not stand
 * where it stands is moved, split or renamed; its text is always kept.
 */
final class Conformer {
  /** Elements nested deeper than this are taken apart; readers and validators recurse. */
  private static final int DEEPEST = 80;

  private final Elements elements;
  private final Lists lists = new Lists(this);
  private final Tables tables = new Tables(this);
  private final Figures figures = new Figures(this);
  private final Foreign foreign;

  Conformer(Elements elements) {
    this.elements = elements;
    this.foreign = new Foreign(this);
  }

  Elements elements() {
    return elements;
  }

  /** The children of {@code from} as they may stand in {@code context}. */
  List<Node> children(Element from, Context context) {
    return nodes(from.childNodes(), context);
  }

  /** Nodes that are siblings as they may stand in {@code context}. */
  List<Node> nodes(List<Node> siblings, Context context) {
    List<Node> out = new ArrayList<>();
    for (int i = 0; i < siblings.size(); i++) {
      Node node = siblings.get(i);
      if (node instanceof TextNode text) {
        out.add(new TextNode(text.getWholeText()));
      } else if (node instanceof Element element) {
        String list = context.flow() ? Lists.listOfStray(element) : "";
        if (list.isEmpty()) {
          out.addAll(element(element, context));
        } else {
          int end = Lists.endOfStrays(siblings, i, list);
          out.addAll(lists.of(list, siblings.subList(i, end), context));
          i = end - 1;
        }
      }
    }
    return out;
  }

  private List<Node> element(Element from, Context context) {
    String name = Elements.name(from);
    if (ContentModel.DROPPED.contains(name)) {
      return List.of();
    }
    if (context.depth() > DEEPEST && from.childNodeSize() > 0) {
      return Flattened.leaves(from, leaf -> element(leaf, context));
    }
    if (Foreign.isForeign(from)) {
      return foreign.conform(from, context);
    }
    Rule rule = ContentModel.rule(name);
    if (rule == null) {
      Substitute substitute = ContentModel.substitute(name);
      rule = ContentModel.rule(substitute.name());
    }
    if (rule.place() == Place.PART || !context.admits(rule.name())) {
      rule = ContentModel.rule(context.flow() && rule.place() != Place.PHRASING ? "div" : "span");
    }
    if (rule.place() == Place.FLOW && !context.flow()) {
      return blockAmongText(from, rule, context);
    }
    return conform(from, rule, context);
  }

  private List<Node> conform(Element from, Rule rule, Context context) {
    return switch (rule.holds()) {
      case NOTHING -> leaf(from, rule, context);
      case ITEMS, DEFINITIONS -> lists.list(from, rule, context);
      case TABLE -> tables.table(from, context);
      case RUBY -> Ruby.conform(this, from, context);
      case FIGURE -> figures.figure(from, context);
      case DETAILS -> figures.details(from, context);
      case TRANSPARENT, PHRASING ->
          rule.place() == Place.PHRASING || rule.name().equals("p")
              ? divisible(from, rule, context)
              : block(from, rule, context.in(rule.name()).phrasing());
      case FLOW -> block(from, rule, context.in(rule.name()));
    };
  }

  /** An element that holds nothing, and after it what was put into it all the same. */
  private List<Node> leaf(Element from, Rule rule, Context context) {
    List<Node> out = new ArrayList<>(elements.leaf(from, rule));
    out.addAll(children(from, context.in(rule.name())));
    return out;
  }

  private List<Node> block(Element from, Rule rule, Context inside) {
    Element made = elements.make(from, rule);
    made.appendChildren(children(from, inside));
    if (rule.name().matches("h[1-6]") && !Elements.hasContent(made)) {
      return made.hasAttr("id") ? List.of(elements.anchor(made)) : List.of();
    }
    return List.of(made);
  }

  /** A block where only text may stand: its text, told apart from what is around it by a class. */
  private List<Node> blockAmongText(Element from, Rule rule, Context context) {
    if (rule.holds() == Holds.NOTHING) {
      return leaf(from, ContentModel.rule("br"), context);
    }
    Element made = elements.make(from, ContentModel.rule("span"));
    made.addClass("block");
    made.appendChildren(children(from, context.in("span")));
    return made.childNodeSize() == 0 && !made.hasAttr("id") ? List.of() : List.of(made);
  }

  /** A paragraph or an inline element, split around the blocks in it. */
  private List<Node> divisible(Element from, Rule rule, Context context) {
    Element made = elements.make(from, rule);
    List<Node> inside = children(from, context.in(made.tagName()));
    if (made.tagName().equals("time") && !made.hasAttr("datetime") && hasElement(inside)) {
      made.tagName("span");
    }
    boolean whole = rule.holds() == Holds.TRANSPARENT && made.tagName().equals(rule.name());
    if (whole || inside.stream().noneMatch(Elements::isBlock)) {
      made.appendChildren(inside);
      return List.of(made);
    }
    return Splitter.split(made, inside);
  }

  private static boolean hasElement(List<Node> nodes) {
    return nodes.stream().anyMatch(Element.class::isInstance);
  }
}
