package io.offprint.clean.extract;

import io.offprint.clean.tree.Removal;
import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * Makes a page's tree one in which every piece of text belongs to exactly one leaf block, so that
 * text can be judged and dropped block by block.
 */
final class Groundwork {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog div dl dt"
                  + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li"
                  + " legend main menu nav ol p pre search section summary table tbody td tfoot th"
                  + " thead tr ul")
              .split(" "));
  private static final Set<String> WHOLE = Set.of("pre", "math", "svg");
  private static final Set<String> GONE =
      Set.of(
          ("script style link meta template button input select textarea datalist option"
                  + " progress meter dialog base head title")
              .split(" "));

  private static final Evaluator PARTS = Selector.evaluatorOf("p,li,h1,h2,h3,article");
  private static final Evaluator SHOWN =
      Selector.evaluatorOf("img,picture,video,audio,iframe,math,svg");

  private final Set<Element> blocky = Collections.newSetFromMap(new IdentityHashMap<>());

  private Groundwork() {}

  /** Mends the tree in place and tells which elements are blocks or hold some. */
  static Set<Element> lay(Document page) {
    Streamed.resolve(page);
    Groundwork work = new Groundwork();
    unwrapFallbacks(page);
    Accordions.open(page);
    work.removeUnseen(page.body());
    page.body().traverse(work.new Marking());
    return work.blocky;
  }

  /** A page for readers without scripts: forum software puts the whole thread there. */
  private static void unwrapFallbacks(Document page) {
    for (Element fallback : Walk.named(page, "noscript")) {
      if (fallback.select(PARTS).size() > 2 && fallback.text().length() > 300) {
        fallback.tagName("div");
      }
    }
  }

  private void removeUnseen(Element body) {
    List<Node> gone = new ArrayList<>();
    Walk.any(
        body,
        node -> {
          if (node != body && (node instanceof Comment || node instanceof Element e && unseen(e))) {
            gone.add(node);
          }
          return false;
        });
    Removal.of(gone);
  }

  private static boolean unseen(Element e) {
    return GONE.contains(e.normalName()) && !Shown.isScript(e)
        || e.nameIs("noscript") && e.getElementsByTag("img").isEmpty();
  }

  /** From the leaves up: marks, and wraps loose text that stands beside blocks. */
  private final class Marking implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element e) || WHOLE.contains(e.normalName())) {
        if (node instanceof Element e && e.nameIs("pre")) {
          blocky.add(e);
        }
        return;
      }
      boolean holds = false;
      for (int i = 0; i < e.childNodeSize() && !holds; i++) {
        holds = e.childNode(i) instanceof Element child && blocky.contains(child);
      }
      if (holds) {
        wrapLoose(e);
      } else if (BLOCKS.contains(e.normalName())) {
        splitAtBreaks(e);
      }
      if (holds || BLOCKS.contains(e.normalName())) {
        blocky.add(e);
      }
    }
  }

  private void wrapLoose(Element parent) {
    if (parent.nameIs("ul") || parent.nameIs("ol") || parent.nameIs("tr")) {
      return;
    }
    regroup(parent, true);
  }

  /** Two line breaks in a row part paragraphs. */
  private void splitAtBreaks(Element leaf) {
    boolean parts = false;
    for (int i = 0; i < leaf.childNodeSize() && !parts; i++) {
      parts = isBreakPair(leaf.childNode(i));
    }
    if (parts) {
      if (leaf.nameIs("p")) {
        leaf.tagName("div");
      }
      regroup(leaf, false);
    }
  }

  /**
   * Gives runs of children that no block and no two line breaks part a paragraph each. All at once:
   * one by one, each would move all that follows it.
   */
  private void regroup(Element parent, boolean blocks) {
    List<Node> out = new ArrayList<>(parent.childNodeSize());
    List<Node> run = new ArrayList<>();
    Map<Element, List<Node>> paragraphs = new LinkedHashMap<>();
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node child = parent.childNode(i);
      boolean block = blocks && child instanceof Element e && blocky.contains(e);
      if (block || isBreakPair(child)) {
        wrap(run, paragraphs, out);
        run = new ArrayList<>();
      }
      (block ? out : run).add(child);
    }
    wrap(run, paragraphs, out);
    if (!paragraphs.isEmpty()) {
      parent.empty();
      paragraphs.forEach(Element::appendChildren);
      parent.appendChildren(out);
      blocky.addAll(paragraphs.keySet());
    }
  }

  /** Puts a run of nodes at the end of {@code out}, in a paragraph if they say something. */
  private static void wrap(List<Node> run, Map<Element, List<Node>> paragraphs, List<Node> out) {
    if (run.stream().noneMatch(Groundwork::saysSomething)) {
      out.addAll(run);
      return;
    }
    int from = 0;
    while (isBreak(run.get(from))) {
      from++;
    }
    Element p = new Element("p");
    paragraphs.put(p, run.subList(from, run.size()));
    out.add(p);
  }

  private static boolean saysSomething(Node node) {
    return node instanceof TextNode t
        ? !t.isBlank()
        : node instanceof Element e
            && !e.nameIs("br")
            && (e.hasText() || e.selectFirst(SHOWN) != null);
  }

  private static boolean isBreakPair(Node node) {
    if (!isBreak(node)) {
      return false;
    }
    Node next = node.nextSibling();
    while (next instanceof TextNode t && t.isBlank()) {
      next = next.nextSibling();
    }
    return next != null && isBreak(next);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element e && e.nameIs("br");
  }
}
