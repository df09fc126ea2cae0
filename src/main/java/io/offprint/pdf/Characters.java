package io.offprint.pdf;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out characters that mean nothing on paper and may not be in a tagged PDF. */
final class Characters {
  /**
   * Controls, noncharacters, those for private use, byte order marks, halves of surrogate pairs.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFEFF\\uFFF0-\\uFFFB\\uFFFE\\uFFFF"
              + "\\uE000-\\uF8FF\\uFDD0-\\uFDEF\\p{Cs}]");

  private Characters() {}

  static void mend(Element document) {
    document.forEachNode(
        node -> {
          if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
              attribute.setValue(clean(attribute.getValue()));
            }
          } else if (node instanceof TextNode text) {
            String whole = text.getWholeText();
            String clean = clean(whole);
            if (!clean.equals(whole)) {
              text.text(clean);
            }
          }
        });
  }

  static String clean(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }
}
