package io.offprint.epub.xhtml;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Formulas and vector pictures inside a chapter. */
final class Foreign {
  private final Formulas formulas;
  private final Vectors vectors;

  Foreign(Conformer conformer) {
    formulas = new Formulas(conformer.elements().ids());
    vectors = new Vectors(conformer);
  }

  static boolean isForeign(Element element) {
    String name = Elements.name(element);
    return name.equals("math") || name.equals("svg");
  }

  List<Node> conform(Element from, Context context) {
    return List.of(
        Elements.name(from).equals("math")
            ? formulas.formula(from)
            : vectors.picture(from, context));
  }
}
