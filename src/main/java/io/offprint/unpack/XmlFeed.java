package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * RSS 0.9x, 1.0 (which is RDF) and 2.0, Atom 0.3 and 1.0 (RFC 4287).
 *
 * <p>Rome, fed with the tree that is mended here, still refuses feeds with control characters, with
 * a version, a namespace or a case of letters that it does not know; it loses whole texts and
 * authors under prefixes that are declared wrongly, and the zone of every date, so that what was
 * published after midnight is of the day before. To mend that for it takes more code than this.
 */
final class XmlFeed implements Container {
  private static final Pattern START =
      Pattern.compile(
          "(?s)\\s*(\\W{3})?\\s*(<\\?xml[^>]*>|<!--.*?-->|<\\?[^>]*>|<!doctype[^>]*>|\\s)*"
              + "<(rss|feed|rdf:rdf|atom:feed)[\\s>].*");

  @Override
  public boolean holds(Source source, String head) {
    return START.matcher(head).matches();
  }

  @Override
  public List<Item> items(Source source) {
    Element root = Xml.parse(source);
    Element channel = root.selectFirst("channel");
    Element named = channel == null ? root.child(0) : channel;
    String site = plain(Xml.child(named, "title", "atom:title"));
    List<Item> items = new ArrayList<>();
    for (Element entry : root.select("item, entry, atom|entry")) {
      items.add(entry(entry, site, source.base()).item(source));
    }
    return items;
  }

  private static Entry entry(Element entry, String site, URI feed) {
    URI base = Addresses.of(feed, entry.attr("xml:base")).orElse(feed);
    Element full = Xml.child(entry, "content:encoded", "content", "atom:content");
    Element brief = Xml.child(entry, "description", "summary", "atom:summary");
    String id = Xml.text(entry, "guid", "id", "atom:id");
    Metadata known =
        Metadata.builder()
            .title(plain(Xml.child(entry, "title", "atom:title")))
            .authors(authors(entry))
            .published(
                Dates.iso(
                    Xml.text(
                        entry,
                        "pubDate",
                        "published",
                        "dc:date",
                        "issued",
                        "created",
                        "updated",
                        "modified",
                        "atom:published")))
            .site(site)
            .tags(entry.select("> category").eachText())
            .build();
    return new Entry(
        id, link(entry, base, id), html(full == null ? brief : full), full != null, known);
  }

  private static Optional<URI> link(Element entry, URI base, String id) {
    for (Element link : entry.select("> link, > atom|link")) {
      String rel = link.attr("rel");
      String href = link.hasAttr("href") ? link.attr("href") : link.wholeText();
      if ((rel.isEmpty() || rel.equals("alternate")) && !href.isBlank()) {
        return Addresses.of(base, href);
      }
    }
    return id.startsWith("http") ? Addresses.of(base, id) : Optional.empty();
  }

  private static List<String> authors(Element entry) {
    List<String> names = new ArrayList<>();
    for (Element author : entry.select("> author, > atom|author")) {
      String name = Xml.text(author, "name", "atom:name");
      // RSS has an address here, with the name in parentheses when there is one.
      names.add(
          name.isEmpty()
              ? author.text().replaceFirst("^\\S+@\\S+\\s*\\(?([^)]*)\\)?$", "$1")
              : name);
    }
    entry.select("> dc|creator").forEach(e -> names.add(e.text().strip()));
    return names.stream().filter(n -> !n.isBlank()).distinct().toList();
  }

  /** Markup of a text construct: escaped, in a CDATA section, or real XHTML. */
  private static String html(Element text) {
    if (text == null) {
      return "";
    }
    return switch (text.attr("type")) {
      case "xhtml" -> text.html();
      case "text", "text/plain" -> "<p>" + Entities.escape(text.wholeText()) + "</p>";
      default -> text.childrenSize() > 0 ? text.html() : text.wholeText();
    };
  }

  /** A title without the markup that many feeds escape into it. */
  private static String plain(Element title) {
    return title == null ? "" : Jsoup.parseBodyFragment(html(title)).text().strip();
  }
}
