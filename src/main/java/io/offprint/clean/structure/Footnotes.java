package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Gathers notes of every common kind at the end and links them both ways: those of Markdown,
 * MediaWiki, Substack and blog plugins, which stand at the end and are called by a link, and side
 * notes, which stand where they are called.
 */
final class Footnotes implements Rule {
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[(\\s]*(?:\\d{1,3}|[a-z]{1,2}|[ivxlc]{1,5}|[*†‡§¶#]{1,3}|(?i:note|n\\.?|fn)[ \\u00a0]?\\d{1,3})[\\])\\s.:]*");
  private static final Pattern CALL =
      Words.names(
          "footnote\\w*|fn\\w*|noteref|note-ref|reference|citation|sdfootnote\\w*|endnote\\w*|easy-footnote\\w*|doc-noteref|sidenote\\w*");
  private static final String BLOCKS = "li, p, dd, div, td, aside, section, blockquote";

  @Override
  public void apply(Element body, Context context) {
    if (Walk.first(body, e -> e.nameIs("section") && e.hasClass("notes")) != null
        && body.selectFirst("section.notes > ol > li[id^=note-]") != null) {
      return;
    }
    SideNotes.turn(body);
    Map<String, Element> targets = targets(body);
    Map<Element, CalledNote> notes = new LinkedHashMap<>();
    for (Element a : Walk.where(body, x -> x.nameIs("a") && x.attr("href").startsWith("#"))) {
      Element target = isWithin(a, notes) ? null : targets.get(a.attr("href").substring(1));
      Element block = target == null || !isLabel(a) ? null : block(target, a);
      if (block != null && (notes.containsKey(block) || isCall(a, block))) {
        notes.computeIfAbsent(block, b -> new CalledNote(b, target)).calls().add(a);
      }
    }
    if (!notes.isEmpty()) {
      gather(body, new ArrayList<>(notes.values()));
    }
  }

  private static Map<String, Element> targets(Element body) {
    Map<String, Element> targets = new LinkedHashMap<>();
    for (Element e :
        Walk.marked(body, e -> e.hasAttr("id") || e.nameIs("a") && e.hasAttr("name"))) {
      targets.putIfAbsent(e.id().isEmpty() ? e.attr("name") : e.id(), e);
    }
    return targets;
  }

  private static boolean isLabel(Element a) {
    String text = Words.brief(a, 12);
    return text != null && LABEL.matcher(text).matches() && !Vocabulary.holds(a, "img");
  }

  /** The block that is the note which {@code target} marks, or null when it is none. */
  private static Element block(Element target, Element call) {
    Element block = target.closest("li");
    block =
        block != null
            ? block
            : target.closest(
                ".footnote, .endnote, .sdfootnote, [role=doc-footnote], [role=doc-endnote]");
    block = block != null ? block : target.closest(BLOCKS);
    if (block == null || block.nameIs("body") || block.parent() == null || isIn(call, block)) {
      return null;
    }
    boolean heading =
        target.normalName().matches("h[1-6]")
            || Vocabulary.holds(target, "h1", "h2", "h3", "h4", "h5", "h6");
    return heading ? null : block;
  }

  /** Whether it stands in a note that has been called already, so that it leads back. */
  private static boolean isWithin(Element a, Map<Element, CalledNote> notes) {
    for (Element up = a; up != null; up = up.parent()) {
      if (notes.containsKey(up)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Element e, Element ancestor) {
    return e == ancestor || e.parents().contains(ancestor);
  }

  /** Whether the link calls a note: raised, so named, or led back to by what it calls. */
  private static boolean isCall(Element a, Element block) {
    Element outer = a.parent();
    if (a.hasClass("footnote-backref") || a.attr("role").equals("doc-backlink")) {
      return false;
    }
    if (Vocabulary.holds(a, "sup")
        || Vocabulary.isIn(a, "sup")
        || a.attr("role").equals("doc-noteref")) {
      return true;
    }
    if (Words.named(a, CALL) || outer != null && outer.nameIs("span") && Words.named(outer, CALL)) {
      return true;
    }
    return backs(block, List.of(a)).stream().findAny().isPresent();
  }

  /** The links in a note that lead back to one of its calls. */
  private static List<Element> backs(Element block, List<Element> calls) {
    List<String> ids = new ArrayList<>();
    for (Element call : calls) {
      for (Element e = call; e != null && !e.nameIs("body") && ids.size() < 200; e = e.parent()) {
        ids.add(e.id());
        ids.add(e.attr("name"));
        if (Vocabulary.isBlock(e)) {
          break;
        }
      }
    }
    return block.select("a[href^=#]").stream()
        .filter(a -> a.attr("href").length() > 1 && ids.contains(a.attr("href").substring(1)))
        .toList();
  }

  private static void gather(Element body, List<CalledNote> notes) {
    Element section = Vocabulary.element("section").addClass("notes");
    Element list = Vocabulary.element("ol");
    section.appendChild(list);
    int number = 0;
    for (CalledNote note : notes) {
      number++;
      List<Element> backs = backs(note.block(), note.calls());
      Element container = note.block().parent();
      Element item = note.item(number, backs);
      int nth = 0;
      for (Element call : note.calls()) {
        call(call, number, ++nth);
      }
      list.appendChild(item);
      prune(container);
    }
    body.appendChild(section);
  }

  /** Sets the call as a link of its own, without brackets and without what raised it. */
  private static void call(Element a, int number, int nth) {
    Element outer = a;
    while (outer.parent() != null
        && outer.parent().normalName().matches("sup|span|small|b|i|em|strong|cite")
        && a.text().length() + 3 > outer.parent().text().length()
        && outer
            .parent()
            .text()
            .replaceAll("[\\[\\]()\\s,]", "")
            .equals(a.text().replaceAll("[\\[\\]()\\s,]", ""))) {
      outer = outer.parent();
    }
    if (outer.parent() == null) {
      // It stood in what an earlier call has replaced.
      return;
    }
    Element call = Vocabulary.element("a").addClass("noteref").attr("href", "#note-" + number);
    call.id("noteref-" + number + (nth == 1 ? "" : "-" + nth));
    call.appendChild(new TextNode(String.valueOf(number)));
    outer.replaceWith(call);
  }

  /** Removes a container that has lost all its notes, and the heading or rule above it. */
  private static void prune(Element container) {
    Element e = container;
    while (e != null && e.parent() != null && !e.nameIs("body") && isEmpty(e)) {
      Element up = e.parent();
      Element before = e.previousElementSibling();
      boolean last = e.nextElementSibling() == null;
      e.remove();
      if (before != null
          && last
          && (before.nameIs("hr") || before.normalName().matches("h[1-6]"))) {
        before.remove();
      }
      e = up;
    }
  }

  private static boolean isEmpty(Element e) {
    return !Phrase.hasContent(e)
        || Whitespace.isBlank(e.wholeText()) && !Vocabulary.holds(e, "img", "svg", "math");
  }
}
