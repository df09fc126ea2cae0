package io.offprint.clean.meta;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Properties marked in the text itself: microdata, RDFa and the hAtom microformat. */
final class Microdata implements ClueSource {
  static final String NAME = "microdata";

  private static final List<Map.Entry<String, Field>> PROPERTIES =
      List.of(
          Map.entry("[itemprop~=(?i)^headline$],[property=schema:headline]", Field.TITLE),
          Map.entry("[itemprop~=(?i)^alternativeHeadline$]", Field.SUBTITLE),
          Map.entry(
              "[itemprop~=(?i)^datePublished$],[property=schema:datePublished]", Field.PUBLISHED),
          Map.entry("[itemprop~=(?i)^dateCreated$],[property=schema:dateCreated]", Field.PUBLISHED),
          Map.entry(
              "[itemprop~=(?i)^dateModified$],[property=schema:dateModified]", Field.MODIFIED),
          Map.entry("[itemprop~=(?i)^articleSection$]", Field.SECTION),
          Map.entry("[itemprop~=(?i)^inLanguage$]", Field.LANGUAGE),
          Map.entry("a[rel~=license],link[rel~=license]", Field.LICENCE),
          Map.entry("link[rel=canonical]", Field.CANONICAL),
          Map.entry("link[rel=image_src]", Field.IMAGE));

  @Override
  public void read(Document document, URI base, Clues clues) {
    for (Map.Entry<String, Field> property : PROPERTIES) {
      for (Element e : document.select(property.getKey())) {
        clues.add(property.getValue(), NAME, valueOf(e));
      }
    }
    Element first = null;
    for (Element author : document.select("[itemprop~=(?i)(^|\\s)author(\\s|$)]")) {
      first = first == null ? author : first;
      if (isBeside(author, first)
          && author.closest("[itemprop~=(?i)^(comment|image|review)]") == null) {
        Element name = author.selectFirst("[itemprop~=(?i)(^|\\s)name(\\s|$)]");
        clues.add(Field.AUTHOR, NAME, valueOf(name == null ? author : name));
      }
    }
    for (Element published : document.select(".hentry .published, .h-entry .dt-published")) {
      clues.add(Field.PUBLISHED, NAME, valueOf(published));
    }
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
