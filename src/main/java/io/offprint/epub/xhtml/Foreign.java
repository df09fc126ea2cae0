package io.offprint.epub.xhtml;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Formulas and vector pictures inside a chapter. */
final class Foreign {
  private final Conformer conformer;

  Foreign(Conformer conformer) {
    this.conformer = conformer;
  }

  static boolean isForeign(Element element) {
    return element.normalName().equals("math") || element.normalName().equals("svg");
  }

  List<Node> conform(Element from, Context context) {
    Element text = conformer.elements().make(from, ContentModel.rule("span"));
    text.appendText(from.hasAttr("alttext") ? from.attr("alttext") : from.wholeText());
    return List.of(text);
  }
}
