package io.offprint.clean.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Keeps the notes that the kept text calls: without them its calls lead nowhere. */
final class CalledNotes {
  /** How far up from its words the element stands that a call leads to. */
  private static final int REACH = 4;

  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[(]?\\s*(?:(?:note|nb|n)\\s?)?(?:\\d{1,3}|[a-z]|[*†‡§¶]{1,3})\\s*[\\])]?");

  private CalledNotes() {}

  static void keep(Survey page, BitSet kept) {
    Set<String> called = new HashSet<>();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      Block block = page.blocks().get(i);
      if (block.marks().links() > 0) {
        calls(block.element(), called);
      }
    }
    for (Block block : page.blocks()) {
      if (!called.isEmpty() && !kept.get(block.index()) && isCalled(block, called)) {
        kept.set(block.index());
      }
    }
  }

  private static void calls(Element block, Set<String> called) {
    for (Element a : block.getElementsByTag("a")) {
      String href = a.attr("href");
      if (href.length() > 1
          && href.charAt(0) == '#'
          && isRaised(a)
          && LABEL.matcher(a.text()).matches()) {
        called.add(href.substring(1));
      }
    }
  }

  private static boolean isRaised(Element a) {
    return a.attr("role").equals("doc-noteref")
        || a.hasClass("footnote-anchor")
        || a.selectFirst("sup") != null
        || a.parent() != null && (a.parent().nameIs("sup") || a.parent().parent().nameIs("sup"));
  }

  private static boolean isCalled(Block block, Set<String> called) {
    Box up = block.box();
    for (int i = 0; i < REACH && up.parent != null && !up.is("ol") && !up.is("ul"); i++) {
      boolean note = up.element.hasClass("footnote") && holds(up.element, called);
      if (note || called.contains(up.element.id())) {
        return true;
      }
      up = up.parent;
    }
    return holds(block.element(), called);
  }

  private static boolean holds(Element note, Set<String> called) {
    return note.select("[id], a[name]").stream()
        .anyMatch(e -> called.contains(e.id()) || called.contains(e.attr("name")));
  }
}
