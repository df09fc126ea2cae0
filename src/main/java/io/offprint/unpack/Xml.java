package io.offprint.unpack;

import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML as feeds have it: not always well-formed. A forgiving parser reads what strict ones refuse,
 * and knows no entities that could be used against us.
 */
final class Xml {
  private Xml() {}

  static Document parse(Source source) {
    try {
      Document document =
          Jsoup.parse(
              new ByteArrayInputStream(source.bytes()),
              charset(source),
              source.base() == null ? "" : source.base().toString(),
              Parser.xmlParser());
      document.outputSettings().prettyPrint(false);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String charset(Source source) {
    try {
      return Charset.isSupported(source.charset()) ? source.charset() : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  /** The first child of one of the names, in the order of the names, or null. */
  static Element child(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          return child;
        }
      }
    }
    return null;
  }

  /** Text of the first child of one of the names that has any. */
  static String text(Element parent, String... names) {
    for (String name : names) {
      Element child = child(parent, name);
      if (child != null && !child.wholeText().isBlank()) {
        return child.wholeText().strip();
      }
    }
    return "";
  }
}
