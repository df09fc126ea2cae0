package io.offprint.epub.xhtml;

import io.offprint.epub.xhtml.ContentModel.Holds;
import io.offprint.epub.xhtml.ContentModel.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lists and definition lists: whatever stands in one becomes an item of it. */
final class Lists {
  private final Conformer conformer;

  Lists(Conformer conformer) {
    this.conformer = conformer;
  }

  /** Which list an item that stands outside of any belongs in; empty for what is no item. */
  static String listOfStray(Element element) {
    return switch (Elements.name(element)) {
      case "li" -> "ul";
      case "dt", "dd" -> "dl";
      default -> "";
    };
  }

  /** Where a run of stray items of one kind of list ends, exclusive. */
  static int endOfStrays(List<Node> siblings, int start, String list) {
    int end = start + 1;
    for (int i = end; i < siblings.size(); i++) {
      if (siblings.get(i) instanceof Element element) {
        if (!listOfStray(element).equals(list)) {
          break;
        }
        end = i + 1;
      } else if (!Elements.isBlank(siblings.get(i))) {
        break;
      }
    }
    return end;
  }

  /** A list made of stray items. */
  List<Node> of(String name, List<Node> items, Context context) {
    return fill(new Element(name), items, context.in(name));
  }

  List<Node> list(Element from, Rule rule, Context context) {
    Element made = conformer.elements().make(from, rule);
    return fill(made, from.childNodes(), context.in(rule.name()));
  }

  private List<Node> fill(Element list, List<Node> content, Context inside) {
    return list.tagName().equals("dl")
        ? inOrder(definitions(list, content, inside))
        : items(list, content, inside);
  }

  private List<Node> items(Element list, List<Node> content, Context inside) {
    boolean ordered = list.tagName().equals("ol");
    List<Node> loose = new ArrayList<>();
    for (Node node : content) {
      if (node instanceof Element element && Elements.name(element).equals("li")) {
        endLoose(list, loose, inside);
        Element item = conformer.elements().make(element, ContentModel.rule("li"));
        if (!ordered) {
          item.removeAttr("value");
        }
        item.appendChildren(conformer.children(element, inside.in("li")));
        list.appendChild(item);
      } else if (!Elements.isBlank(node) || !loose.isEmpty()) {
        loose.add(node);
      }
    }
    endLoose(list, loose, inside);
    return list.childNodeSize() == 0 && !list.hasAttr("id") ? List.of() : List.of(list);
  }

  /**
   * What stands between items: a list goes into the item before it, as was meant; the rest is one.
   */
  private void endLoose(Element list, List<Node> loose, Context inside) {
    List<Node> nodes = conformer.nodes(loose, inside.in("li"));
    loose.clear();
    if (nodes.stream().allMatch(Elements::isBlank)) {
      return;
    }
    Element last = list.lastElementChild();
    boolean nested = nodes.stream().allMatch(n -> Elements.isBlank(n) || isList(n));
    if (last == null || !nested) {
      last = list.appendElement("li");
    }
    last.appendChildren(nodes);
  }

  private static boolean isList(Node node) {
    Rule rule = node instanceof Element e ? ContentModel.rule(e.tagName()) : null;
    return rule != null && rule.holds() == Holds.ITEMS;
  }

  private Element definitions(Element list, List<Node> content, Context inside) {
    for (Node node : content) {
      String name = node instanceof Element e ? Elements.name(e) : "";
      if (name.equals("dt") || name.equals("dd")) {
        Element part = conformer.elements().make((Element) node, ContentModel.rule(name));
        part.appendChildren(conformer.children((Element) node, inside.in(name)));
        list.appendChild(part);
      } else if (name.equals("div") && holdsParts((Element) node)) {
        definitions(list, node.childNodes(), inside);
      } else {
        loose(list, conformer.nodes(List.of(node), inside.in("dd")));
      }
    }
    return list;
  }

  private static boolean holdsParts(Element element) {
    return element.children().stream().anyMatch(e -> listOfStray(e).equals("dl"));
  }

  private static void loose(Element list, List<Node> nodes) {
    if (nodes.stream().allMatch(Elements::isBlank)) {
      return;
    }
    Element last = list.lastElementChild();
    (last != null && last.tagName().equals("dd") ? last : list.appendElement("dd"))
        .appendChildren(nodes);
  }

  /** Descriptions before the first term stand before the list; a last term gets a description. */
  private static List<Node> inOrder(Element list) {
    List<Node> out = new ArrayList<>();
    while (list.childNodeSize() > 0 && list.firstElementChild().tagName().equals("dd")) {
      Element first = list.firstElementChild();
      first.remove();
      first.tagName("div");
      out.add(first);
    }
    if (list.childNodeSize() > 0) {
      if (list.lastElementChild().tagName().equals("dt")) {
        list.appendElement("dd");
      }
      out.add(list);
    } else if (list.hasAttr("id")) {
      out.add(new Element("div").attr("id", list.id()));
    }
    return out;
  }
}
