package io.offprint.clean.structure;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Composes blocks. */
final class Flow {
  private final Ids ids;
  private final Set<Element> holders;
  private final Phrase phrase;
  private final ListBlocks lists = new ListBlocks(this);
  private final TableBlocks tables = new TableBlocks(this);

  Flow(Ids ids, Set<Element> holders) {
    this.ids = ids;
    this.holders = holders;
    this.phrase = new Phrase(ids);
  }

  Ids ids() {
    return ids;
  }

  Phrase phrase() {
    return phrase;
  }

  /** Puts the content of {@code from} into {@code to}, which may hold blocks and is done then. */
  void fill(Element from, Element to) {
    Run run = new Run(to, phrase);
    from.childNodes().forEach(child -> place(child, run));
    run.finish();
  }

  /** Puts the content of {@code from} into {@code to}, to which more will be added. */
  void pour(Element from, Element to) {
    Run run = new Run(to, phrase);
    from.childNodes().forEach(child -> place(child, run));
    run.close();
  }

  /** Ends what {@link #pour} has filled. */
  void finish(Element to) {
    new Run(to, phrase).finish();
  }

  /** Puts one node where {@code run} stands. */
  void place(Node node, Run run) {
    if (node instanceof TextNode) {
      run.add(node);
    } else if (node instanceof Element e && !Vocabulary.DROPPED.contains(e.normalName())) {
      if (isKept(e)) {
        run.close();
        block(e, run);
      } else if (Vocabulary.isBlock(e)) {
        ids.pass(e);
        run.close();
        e.childNodes().forEach(child -> place(child, run));
        run.close();
      } else if (holders.contains(e)) {
        ids.pass(e);
        e.childNodes().forEach(child -> place(child, run));
      } else {
        run.add(e);
      }
    }
  }

  private static boolean isKept(Element e) {
    return switch (e.normalName()) {
      case "div" -> e.classNames().stream().anyMatch(Vocabulary.DIV_CLASSES::contains);
      case "section" -> e.hasClass("notes");
      case "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "figcaption", "summary" -> false;
      default -> Vocabulary.BLOCKS.contains(e.normalName());
    };
  }

  private void block(Element e, Run run) {
    Element to = run.to();
    switch (e.normalName()) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> leaf(e, run);
      case "ul", "ol", "li" -> lists.list(e, to);
      case "dl", "dt", "dd" -> lists.definitions(e, run);
      case "pre" -> pre(e, to);
      case "table" -> tables.table(e, to);
      case "figure" -> new FigureBlocks(this).figure(e, to);
      case "details" -> details(e, to);
      case "hr" -> to.appendChild(start(e, "hr"));
      default -> {
        Element block = start(e, e.normalName());
        fill(e, block);
        keep(block, to);
      }
    }
  }

  /** A paragraph or a heading; blocks that it should not hold follow it. */
  private void leaf(Element e, Run run) {
    Element block = start(e, e.nameIs("h1") ? "h2" : e.normalName());
    run.open(block);
    e.childNodes().forEach(child -> place(child, run));
    run.close();
  }

  private void pre(Element e, Element to) {
    Element block = start(e, "pre");
    Element inner = e.childrenSize() == 1 && e.child(0).nameIs("code") ? e.child(0) : null;
    Element code = inner == null ? Vocabulary.element("code") : start(inner, "code");
    (inner == null ? e : inner).childNodes().forEach(child -> phrase.add(child, code));
    if (!Whitespace.isBlank(code.wholeText())) {
      block.appendChild(code);
      to.appendChild(block);
    }
  }

  private void details(Element e, Element to) {
    Element block = start(e, "details");
    Element given = e.selectFirst("> summary");
    if (given == null) {
      pour(e, to);
      return;
    }
    Element summary = start(given, "summary");
    phrase.flat(given, summary);
    given.remove();
    fill(e, block);
    block.prependChild(summary);
    keep(block, to);
  }

  /** A new element with what stays of the attributes of {@code from}. */
  Element start(Element from, String name) {
    Element e = Vocabulary.element(name);
    Attributes.copy(from, e);
    ids.give(from, e);
    return e;
  }

  /** Appends a block unless there is nothing in it. */
  static boolean keep(Element block, Element to) {
    boolean full = Phrase.hasContent(block);
    if (full) {
      to.appendChild(block);
    }
    return full;
  }
}
