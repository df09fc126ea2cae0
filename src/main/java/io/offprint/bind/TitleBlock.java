package io.offprint.bind;

import io.offprint.model.Metadata;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The head of a chapter: title, subtitle, byline, where and when it was published. */
final class TitleBlock {
  private TitleBlock() {}

  static Element of(Metadata m) {
    Element header = new Element("header").addClass("title-block");
    header.appendElement("h1").text(m.title());
    if (!m.subtitle().isEmpty()) {
      header.appendElement("p").addClass("subtitle").text(m.subtitle());
    }
    if (!m.authors().isEmpty()) {
      header.appendElement("p").addClass("byline").text(String.join(", ", m.authors()));
    }
    String site = m.site().isEmpty() ? host(m.canonical()) : m.site();
    if (!site.isEmpty() || !m.published().isEmpty()) {
      source(header.appendElement("p").addClass("source"), m, site);
    }
    return header;
  }

  private static void source(Element p, Metadata m, String site) {
    if (!site.isEmpty()) {
      Element name = m.canonical().isEmpty() ? p : p.appendElement("a").attr("href", m.canonical());
      name.appendText(site);
    }
    if (!m.published().isEmpty()) {
      p.appendText(site.isEmpty() ? "" : " · ");
      p.appendElement("time").attr("datetime", m.published()).text(date(m));
    }
  }

  /** The day of publication in the language's own way. */
  static String date(Metadata m) {
    try {
      return LocalDate.parse(m.publishedDate())
          .format(
              DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                  .withLocale(Locale.forLanguageTag(m.language())));
    } catch (DateTimeException e) {
      return m.publishedDate();
    }
  }

  private static String host(String url) {
    try {
      String host = url.isEmpty() ? null : URI.create(url).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
