package io.offprint.epub;

import static io.offprint.epub.xhtml.XmlText.escape;

import io.offprint.model.Metadata;

/** What every content document has around its text. */
final class Frame {
  private Frame() {}

  /**
   * @param metadata for the language and its direction
   * @param title of the document, which must not be empty
   * @param bodyAttributes with a leading space, or empty
   */
  static String of(Metadata metadata, String title, String bodyAttributes, String body) {
    return of(metadata, title, "", bodyAttributes, body);
  }

  /**
   * @param source the address that the text is from, or empty
   */
  static String of(
      Metadata metadata, String title, String source, String bodyAttributes, String body) {
    String language = LanguageTag.of(metadata.language());
    String direction = metadata.direction().equals("rtl") ? " dir=\"rtl\"" : "";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\""
        + " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\""
        + language
        + "\" xml:lang=\""
        + language
        + "\""
        + direction
        + ">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
        + escape(title)
        + "</title>\n"
        + source(source)
        + "<link rel=\"stylesheet\" type=\"text/css\" href=\""
        + Publication.STYLE
        + "\"/>\n</head>\n<body"
        + bodyAttributes
        + ">\n"
        + body
        + "\n</body>\n</html>\n";
  }

  private static String source(String address) {
    return address.isEmpty()
        ? ""
        : "<meta name=\"" + Publication.SOURCE + "\" content=\"" + escape(address) + "\"/>\n";
  }
}
