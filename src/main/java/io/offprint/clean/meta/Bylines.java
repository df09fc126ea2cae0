package io.offprint.clean.meta;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Elements that hold the author's name by their role or class, the surest kind first. */
final class Bylines implements ClueSource {
  static final String NAME = "byline";
  private static final int MAX_LENGTH = 120;

  private static final List<String> KINDS =
      List.of(
          "a[rel~=author], address [rel~=author]",
          "[class~=(?i)(^|\\s)(p-author|author[-_]?name|byline[-_]?name|name[-_]?author|fn|autor[-_]?name|byline__name|byline__author|c-byline__author)(\\s|$)]",
          "[class~=(?i)byline], [id~=(?i)byline], [data-testid~=(?i)byline]",
          "[class~=(?i)(^|[-_\\s])(author|autor|auteur|autore|auth|writer|posted[-_]?by|written[-_]?by|writtenby|submitted)([-_\\s]|$)]",
          "[id~=(?i)(^|[-_\\s])(author|autor|auteur)([-_\\s]|$)]",
          "[class~=(author|Author|Byline)], a[href~=(?i)/(author|autor|auteur|people|profile|staff|redaktion|contributor)s?/]",
          "address");

  @Override
  public void read(Document document, URI base, Clues clues) {
    for (String kind : KINDS) {
      for (Element e : document.select(kind)) {
        String text = e.text();
        if (!text.isBlank() && text.length() <= MAX_LENGTH && !elsewhere(e)) {
          clues.add(Field.AUTHOR, NAME + " " + KINDS.indexOf(kind), text);
        }
      }
    }
  }

  private static boolean elsewhere(Element e) {
    return e.closest(
            "footer, nav, aside, figcaption, [class*=comment], [id*=comment], [class*=related], [class*=sidebar]")
        != null;
  }
}
