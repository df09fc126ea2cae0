package io.offprint.epub.xhtml;

import io.offprint.epub.xhtml.FormulaModel.Rule;
import io.offprint.model.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Conforms formulas to presentation MathML, with as many operands as each element wants. */
final class Formulas {
  private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  private final Ids ids;

  Formulas(Ids ids) {
    this.ids = ids;
  }

  /** A formula; its TeX source, if it has one, becomes its text alternative. */
  Element formula(Element from) {
    Element math = make(from, FormulaModel.rule("math"));
    math.attr("xmlns", NAMESPACE);
    String alternative = from.attr("alttext");
    if (alternative.isBlank()) {
      Element source = from.selectFirst("annotation");
      alternative = source == null ? "" : source.text();
    }
    if (!alternative.isBlank()) {
      math.attr("alttext", alternative.strip());
    }
    math.appendChildren(expressions(from, 1));
    return math;
  }

  private List<Node> expressions(Element from, int depth) {
    List<Node> out = new ArrayList<>();
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        out.add(new Element("mtext").appendText(text.text().strip()));
      } else if (node instanceof Element element && !isNote(element)) {
        out.add(expression(element, depth));
      }
    }
    return out;
  }

  private static boolean isNote(Element element) {
    String name = Elements.name(element);
    return name.startsWith("annotation") || ContentModel.DROPPED.contains(name);
  }

  private Element expression(Element from, int depth) {
    String name = Elements.name(from);
    boolean word =
        from.hasText() && name.equals("mspace")
            || !FormulaModel.has(name) && from.childrenSize() == 0;
    if (Limit.FORMULA_DEPTH.isPast(depth) || word) {
      return new Element("mtext").appendText(from.wholeText().strip());
    }
    boolean misplaced = List.of("math", "mtd", "mtr", "none", "mprescripts").contains(name);
    Rule rule = FormulaModel.rule(misplaced ? "mrow" : name);
    Element made = make(from, rule);
    switch (rule.holds()) {
      case TEXT -> made.appendText(from.wholeText().strip());
      case NOTHING -> {}
      case ROW -> made.appendChildren(expressions(from, depth + 1));
      case EXACTLY -> made.appendChildren(exactly(rule.count(), expressions(from, depth + 1)));
      case SCRIPTS -> scripts(from, made, depth);
      case ROWS, CELLS -> rows(from, made, depth);
    }
    return made;
  }

  /** Missing operands are empty rows; surplus ones share the last place. */
  private static List<Node> exactly(int count, List<Node> operands) {
    List<Node> out = new ArrayList<>(operands);
    while (out.size() < count) {
      out.add(new Element("mrow"));
    }
    if (out.size() > count) {
      Element last = new Element("mrow");
      List<Node> surplus = new ArrayList<>(out.subList(count - 1, out.size()));
      out = new ArrayList<>(out.subList(0, count - 1));
      last.appendChildren(surplus);
      out.add(last);
    }
    return out;
  }

  /** A base, then pairs of scripts, then, after a divider, pairs that stand before the base. */
  private void scripts(Element from, Element made, int depth) {
    int inPair = 0;
    boolean divided = false;
    for (Element child : from.children()) {
      String name = child.childNodeSize() > 0 ? "" : Elements.name(child);
      if (name.equals("mprescripts")) {
        if (!divided && made.childNodeSize() > 0) {
          evenOut(made, inPair);
          made.appendElement("mprescripts");
          divided = true;
          inPair = 0;
        }
        continue;
      }
      boolean base = made.childNodeSize() == 0;
      Element part =
          name.equals("none") && !base ? new Element("none") : expression(child, depth + 1);
      made.appendChild(part);
      inPair += base ? 0 : 1;
    }
    if (made.childNodeSize() == 0) {
      made.tagName("mrow");
      made.appendText("");
    }
    evenOut(made, inPair);
    String loose = from.ownText().strip();
    if (!loose.isEmpty()) {
      Element base = made.firstElementChild();
      Element row = new Element("mrow");
      if (base != null) {
        base.replaceWith(row);
        row.appendChild(base);
      } else {
        made.appendChild(row);
      }
      row.appendElement("mtext").appendText(loose);
    }
  }

  private static void evenOut(Element made, int inPair) {
    if (inPair % 2 == 1) {
      made.appendElement("none");
    }
  }

  private void rows(Element from, Element table, int depth) {
    boolean cells = table.tagName().equals("mtr");
    String part = cells ? "mtd" : "mtr";
    for (Node node : from.childNodes()) {
      if (node instanceof Element element) {
        String name = Elements.name(element);
        boolean fits = name.equals(part) || !cells && name.equals("mlabeledtr");
        if (fits) {
          Element made = make(element, FormulaModel.rule(part));
          if (cells) {
            made.appendChildren(expressions(element, depth + 1));
          } else {
            rows(element, made, depth + 1);
          }
          table.appendChild(made);
        } else if (!isNote(element)) {
          cell(table, cells).appendChild(expression(element, depth + 1));
        }
      } else if (node instanceof TextNode text && !text.isBlank()) {
        cell(table, cells).appendElement("mtext").appendText(text.text().strip());
      }
    }
  }

  private static Element cell(Element table, boolean cells) {
    return (cells ? table : table.appendElement("mtr")).appendElement("mtd");
  }

  private Element make(Element from, Rule rule) {
    Element made = new Element(rule.name());
    for (Attribute attribute : from.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().strip().replaceAll("\\s+", " ");
      if (rule.attributes().contains(name) && FormulaModel.isValid(name, value)) {
        made.attr(name, value);
      }
    }
    ids.claim(from.attr("id")).ifPresent(id -> made.attr("id", id));
    return made;
  }
}
