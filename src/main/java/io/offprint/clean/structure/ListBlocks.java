package io.offprint.clean.structure;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Composes lists: only items in a list, only terms and definitions in a definition list. */
final class ListBlocks {
  /** Marks a list that was made for items that had none, while more of them may follow. */
  static final String IMPLIED = "data-implied";

  private final Flow flow;

  ListBlocks(Flow flow) {
    this.flow = flow;
  }

  /** A list, or an item that has none: it joins the list before it or begins one. */
  void list(Element e, Element to) {
    if (e.nameIs("li")) {
      Element before = to.lastElementChild();
      boolean joins = before != null && before.nameIs("ul") && before.hasAttr(IMPLIED);
      Element list = joins ? before : Vocabulary.element("ul").attr(IMPLIED, "");
      item(e, list);
      if (!joins && list.childrenSize() > 0) {
        to.appendChild(list);
      }
    } else if (!hasItems(e)) {
      flow.ids().pass(e);
      flow.pour(e, to);
    } else {
      Element list = flow.start(e, e.normalName());
      children(e, list);
      if (list.childrenSize() > 0) {
        to.appendChild(list);
      }
    }
  }

  /** A list without items was meant to set text in, and what is only set in is text. */
  private static boolean hasItems(Element e) {
    return e.children().stream().anyMatch(c -> c.nameIs("li") || wraps(c) || isLink(c));
  }

  /** Menus are written so, an item each. */
  private static boolean isLink(Element e) {
    return e.nameIs("a") || e.nameIs("button");
  }

  private static boolean wraps(Element e) {
    return Vocabulary.WRAPPERS.contains(e.normalName()) || e.nameIs("div");
  }

  private void children(Element e, Element list) {
    Element loose = Vocabulary.element("li");
    for (Node node : e.childNodes()) {
      if (node instanceof TextNode || node instanceof Element x && isPhrase(x)) {
        loose.appendChild(node.clone());
      } else if (node instanceof Element x) {
        loose = settle(loose, list);
        child(x, list);
      }
    }
    settle(loose, list);
  }

  private static boolean isPhrase(Element e) {
    return Vocabulary.INLINE.contains(e.normalName())
        && !Vocabulary.isAtom(e)
        && e.children().stream().noneMatch(Vocabulary::isBlock);
  }

  /**
   * Makes one item of text that stands between two, with its markup; of elements alone, one each.
   */
  private Element settle(Element loose, Element list) {
    boolean text = loose.textNodes().stream().anyMatch(t -> !t.isBlank());
    if (text) {
      item(loose, list);
    } else {
      loose.children().forEach(e -> item(Vocabulary.element("li").appendChild(e), list));
    }
    return Vocabulary.element("li");
  }

  private void child(Element e, Element list) {
    switch (e.normalName()) {
      case "li" -> item(e, list);
      case "ul", "ol" -> nested(e, list);
      default -> {
        if (wraps(e)) {
          if (e.getElementsByTag("li").isEmpty()) {
            item(e, list);
          } else {
            children(e, list);
          }
        } else if (!Vocabulary.DROPPED.contains(e.normalName())) {
          Element wrapped = Vocabulary.element("li");
          wrapped.appendChild(e.clone());
          item(wrapped, list);
        }
      }
    }
  }

  private void nested(Element e, Element list) {
    Element before = list.lastElementChild();
    list(e, before == null ? list.appendElement("li") : before);
    if (before == null && list.child(0).childrenSize() == 0) {
      list.empty();
    }
  }

  private void item(Element e, Element list) {
    Element item = flow.start(e, "li");
    if (!list.nameIs("ol")) {
      item.removeAttr("value");
    }
    flow.fill(e, item);
    Flow.keep(item, list);
  }

  /** A definition list; one that lacks terms or definitions gives way to its content. */
  void definitions(Element e, Run run) {
    if (!e.nameIs("dl")
        || e.getElementsByTag("dt").isEmpty()
        || e.getElementsByTag("dd").isEmpty()) {
      run.close();
      flow.pour(e, run.to());
      return;
    }
    Element list = flow.start(e, "dl");
    group(e.childNodes(), list);
    Element first = list.firstElementChild();
    while (first != null && first.nameIs("dd")) {
      flow.pour(first, run.to());
      first.remove();
      first = list.firstElementChild();
    }
    Element last = list.lastElementChild();
    if (last != null && last.nameIs("dt")) {
      list.appendElement("dd");
    }
    if (list.childrenSize() > 0) {
      run.to().appendChild(list);
    }
  }

  private void group(List<Node> nodes, Element list) {
    for (Node node : nodes) {
      if (node instanceof Element e && e.nameIs("dt")) {
        Element term = flow.start(e, "dt");
        flow.phrase().flat(e, term);
        Flow.keep(term, list);
      } else if (node instanceof Element e && e.nameIs("dd")) {
        Element definition = flow.start(e, "dd");
        flow.fill(e, definition);
        Flow.keep(definition, list);
      } else if (node instanceof Element e && !e.getElementsByTag("dt").isEmpty()) {
        group(e.childNodes(), list);
      } else if (node instanceof Element || node instanceof TextNode t && !t.isBlank()) {
        Element loose = Vocabulary.element("dd");
        loose.appendChild(node.clone());
        Element definition = Vocabulary.element("dd");
        flow.fill(loose, definition);
        Flow.keep(definition, list);
      }
    }
  }
}
