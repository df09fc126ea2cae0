package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes lists of paragraphs that only look like items: those of Word's exports, and those that
 * begin with a bullet.
 */
final class WordLists implements Rule {
  private static final Pattern LEVEL = Pattern.compile("\\blevel(\\d)\\b");
  private static final Pattern BULLET = Pattern.compile("^[\\s\\u00a0]*[•●▪◦‣■►➢✓✔][\\s\\u00a0]*");

  /** What Word writes before an item where the page has lost its styles: a mark, then a gap. */
  private static final Pattern MARK =
      Pattern.compile(
          "^[\\s\\u00a0]*(?:[·•o§Ø\\u00fc\\uf0b7\\uf0a7–-]|(\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]))"
              + "(?=\\s*\\u00a0)[\\s\\u00a0]+");

  @Override
  public void apply(Element body, Context context) {
    Walk.named(body, "p").forEach(WordLists::split);
    Element after = null;
    Element root = null;
    List<Element> lists = new ArrayList<>();
    for (Element p : Walk.named(body, "p")) {
      if (!isItem(p)) {
        continue;
      }
      int level = level(p);
      boolean numbered = isNumbered(p);
      if (root == null || after != p.previousElementSibling() || after != root) {
        lists.clear();
        root = Vocabulary.element(numbered ? "ol" : "ul");
        p.before(root);
        lists.add(root);
      }
      while (lists.size() < level) {
        Element last = lists.get(lists.size() - 1);
        Element item = last.lastElementChild();
        Element nested = Vocabulary.element(numbered ? "ol" : "ul");
        (item == null ? last.appendChild(Vocabulary.element("li")).lastElementChild() : item)
            .appendChild(nested);
        lists.add(nested);
      }
      while (lists.size() > level) {
        lists.remove(lists.size() - 1);
      }
      strip(p);
      p.remove();
      Element item = Vocabulary.element("li");
      item.appendChildren(List.copyOf(p.childNodes()));
      lists.get(level - 1).appendChild(item);
      after = root;
    }
  }

  /** Gives each line a paragraph where all of them begin with a bullet. */
  private static void split(Element p) {
    List<Element> breaks = p.children().stream().filter(e -> e.nameIs("br")).toList();
    if (breaks.isEmpty() || !BULLET.matcher(lead(p)).find()) {
      return;
    }
    for (Element br : breaks) {
      if (!(br.nextSibling() instanceof TextNode t) || !BULLET.matcher(t.getWholeText()).find()) {
        return;
      }
    }
    for (Element br : breaks) {
      Element line = Vocabulary.element("p");
      p.before(line);
      line.appendChildren(List.copyOf(p.childNodes().subList(0, br.siblingIndex())));
      br.remove();
    }
  }

  private static boolean isItem(Element p) {
    if (p.className().contains("MsoListParagraph")
        && p.parent() != null
        && !p.parent().nameIs("li")) {
      return p.selectFirst("[style*=mso-list]") != null
          || p.attr("style").contains("mso-list")
          || mark(p).find();
    }
    return p.className().startsWith("Mso") && mark(p).find() || BULLET.matcher(lead(p)).find();
  }

  private static Matcher mark(Element p) {
    String text = p.wholeText();
    return MARK.matcher(text.length() > 60 ? text.substring(0, 60) : text);
  }

  private static String lead(Element p) {
    StringBuilder lead = new StringBuilder();
    Walk.any(
        p,
        n -> {
          boolean first = n instanceof TextNode t && !Whitespace.isBlank(t.getWholeText());
          lead.append(first ? ((TextNode) n).getWholeText() : "");
          return first;
        });
    return lead.toString();
  }

  private static int level(Element p) {
    Matcher m = LEVEL.matcher(p.attr("style"));
    return m.find() ? Math.max(1, Integer.parseInt(m.group(1))) : 1;
  }

  private static boolean isNumbered(Element p) {
    Element mark = p.selectFirst("* [style*=mso-list]");
    if (mark == null && p.className().startsWith("Mso")) {
      Matcher m = mark(p);
      return m.find() && m.group(1) != null;
    }
    return mark != null && mark.text().matches("[\\s\\u00a0(]*(?:\\d+|[a-zA-Z]|[ivx]+)[.)].*");
  }

  private static void strip(Element p) {
    List<Element> marks = p.select("* [style*=mso-list]");
    marks.forEach(Element::remove);
    Matcher mark = mark(p);
    if (marks.isEmpty() && p.className().startsWith("Mso") && mark.find()) {
      Words.cut(p, mark.end());
    }
    p.nodeStream(TextNode.class)
        .filter(t -> !Whitespace.isBlank(t.getWholeText()))
        .findFirst()
        .ifPresent(t -> t.text(BULLET.matcher(t.getWholeText()).replaceFirst("")));
  }
}
