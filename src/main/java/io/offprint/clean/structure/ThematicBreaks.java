package io.offprint.clean.structure;

import org.jsoup.nodes.Element;

/**
 * Of thematic breaks side by side, as those around a box that is not there any more, keeps one, and
 * at the beginning and end of the text none.
 */
final class ThematicBreaks implements Rule {

  @Override
  public void apply(Element body, Context context) {
    for (Element hr : body.select("hr")) {
      Element before = hr.previousElementSibling();
      boolean outer = hr.parent() == body;
      boolean first = outer && before == null;
      boolean last = outer && isEnd(hr.nextElementSibling());
      if (first || last || before != null && before.nameIs("hr")) {
        hr.remove();
      }
    }
  }

  private static boolean isEnd(Element next) {
    Element e = next;
    while (e != null && e.nameIs("hr")) {
      e = e.nextElementSibling();
    }
    return e == null || e.nameIs("section") && e.hasClass("notes");
  }
}
