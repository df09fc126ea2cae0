package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Properties marked in the text itself: microdata, RDFa and the hAtom microformat. */
final class Microdata implements ClueSource {
  static final String NAME = "microdata";

  private static final Evaluator AUTHOR =
      Selector.evaluatorOf("[itemprop~=(?i)(^|\\s)author(\\s|$)]");
  private static final Evaluator ASIDE =
      Selector.evaluatorOf("[itemprop~=(?i)^(comment|image|review)]");
  private static final Evaluator PERSON =
      Selector.evaluatorOf("[itemprop~=(?i)(^|\\s)name(\\s|$)]");
  private static final List<Map.Entry<Evaluator, Field>> PROPERTIES =
      List.of(
          property("[itemprop~=(?i)^headline$],[property=schema:headline]", Field.TITLE),
          property("[itemprop~=(?i)^alternativeHeadline$]", Field.SUBTITLE),
          property(
              "[itemprop~=(?i)^datePublished$],[property~=(?i)(^|:|\\s)(datePublished|issued)$]",
              Field.PUBLISHED),
          property(
              "[itemprop~=(?i)^dateCreated$],[property~=(?i)(^|\\s)((schema|dcterms):dateCreated|dc(terms)?:(date|created))(\\s|$)]",
              Field.PUBLISHED),
          property("[itemprop~=(?i)^dateModified$],[property=schema:dateModified]", Field.MODIFIED),
          property("[itemprop~=(?i)^articleSection$]", Field.SECTION),
          property("[itemprop~=(?i)^inLanguage$]", Field.LANGUAGE),
          property("a[rel~=license],link[rel~=license]", Field.LICENCE),
          property("link[rel=canonical]", Field.CANONICAL),
          property("link[rel=image_src]", Field.IMAGE));

  private static Map.Entry<Evaluator, Field> property(String selector, Field field) {
    return Map.entry(Selector.evaluatorOf(selector), field);
  }

  @Override
  public void read(Document document, URI base, Clues clues) {
    List<Element> marked =
        Walk.marked(
            document, e -> e.hasAttr("itemprop") || e.hasAttr("property") || e.hasAttr("rel"));
    for (Map.Entry<Evaluator, Field> property : PROPERTIES) {
      for (Element e : marked) {
        if (property.getKey().matches(document, e)) {
          clues.add(property.getValue(), NAME, valueOf(e));
        }
      }
    }
    Element first = null;
    for (Element author : marked.stream().filter(e -> AUTHOR.matches(document, e)).toList()) {
      first = first == null ? author : first;
      if (isBeside(author, first) && author.closest(ASIDE) == null) {
        Element name = author.selectFirst(PERSON);
        clues.add(Field.AUTHOR, NAME, valueOf(name == null ? author : name));
      }
    }
    for (Element published : Walk.marked(document, Microdata::isDateOfEntry)) {
      clues.add(Field.PUBLISHED, NAME, valueOf(published));
    }
  }

  private static boolean isDateOfEntry(Element e) {
    return e.hasClass("published") && isIn("hentry", e)
        || e.hasClass("dt-published") && isIn("h-entry", e);
  }

  private static boolean isIn(String name, Element e) {
    Element up = e.parent();
    while (up != null && !up.hasClass(name)) {
      up = up.parent();
    }
    return up != null;
  }

  /** Whether two authors are named in one place; others are those of other articles. */
  private static boolean isBeside(Element author, Element first) {
    Element around = first.parent();
    return around == null
        || around == author.parent()
        || around.parent() == author.parent().parent();
  }

  /** The value of a property by HTML's rules: an attribute where the element has one for it. */
  static String valueOf(Element e) {
    for (String attribute : List.of("content", "datetime")) {
      if (!e.attr(attribute).isBlank()) {
        return e.attr(attribute);
      }
    }
    return switch (e.normalName()) {
      case "link" -> e.attr("href");
      case "a" ->
          e.hasAttr("itemprop") || !e.attr("rel").contains("license") ? e.text() : e.attr("href");
      case "abbr" -> e.hasAttr("title") ? e.attr("title") : e.text();
      case "img" -> e.attr("src");
      default -> e.text();
    };
  }
}
