package io.offprint.site;

import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a community knows about one site, in FiveFilters' format: a directive a line, most of them
 * XPath expressions. A broken directive is told with its line, and the others hold.
 */
public final class SiteRules {
  private static final Pattern LINE = Pattern.compile("\\s*([a-z_]+)(?:\\((.*)\\))?\\s*:\\s*(.*)");

  private record Rule(int line, String name, String argument, String value) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final String site;

  /** Reads a configuration; {@code site} is for messages. */
  public SiteRules(String site, String text) {
    this.site = site;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = LINE.matcher(lines.get(i));
      if (m.matches()) {
        String argument = m.group(2) == null ? "" : m.group(2);
        rules.add(new Rule(i + 1, m.group(1), argument, m.group(3).strip()));
      } else if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#")) {
        broken(i + 1, "is no directive");
      }
    }
  }

  /** The page as the rules want it read; as it was, with a note, when they do not fit it. */
  public Page apply(Page page) {
    Document document = parse(page);
    strip(document);
    Metadata found =
        Metadata.builder()
            .title(text(document, "title"))
            .authors(
                Optional.of(text(document, "author")).filter(a -> !a.isEmpty()).stream().toList())
            .published(text(document, "date"))
            .build();
    List<Element> body = body(document);
    boolean wanted = rules.stream().anyMatch(r -> r.name.equals("body"));
    Page.Kind kind = page.kind();
    if (!body.isEmpty()) {
      Element article = new Element("article");
      body.forEach(part -> article.appendChild(part.clone()));
      document.body().empty().appendChild(article);
      kind = Page.Kind.ARTICLE;
    } else if (wanted) {
      notes.add(Note.warning(page.name(), "the rules for " + site + " find no text on it"));
    }
    Metadata known = found.overlaidBy(page.known());
    return new Page(
            page.name(),
            page.base(),
            kind,
            document.outerHtml(),
            known,
            page.remote(),
            page.notes())
        .withNotes(notes);
  }

  /** The address that the first of such directives finds: {@code single_page_link} and the like. */
  public Optional<URI> link(Page page, String directive) {
    Document document = parse(page);
    for (Rule rule : named(directive)) {
      try {
        String address = new XPaths(document).address(rule.value);
        if (!address.isEmpty() && page.base() != null) {
          return Optional.of(page.base().resolve(address));
        }
      } catch (IllegalArgumentException e) {
        broken(rule.line, e.getMessage());
      }
    }
    return Optional.empty();
  }

  private Document parse(Page page) {
    String html = page.html();
    String wanted = "";
    for (Rule rule : rules) {
      switch (rule.name) {
        case "find_string" -> wanted = rule.value;
        case "replace_string" -> {
          String old = rule.argument.isEmpty() ? wanted : rule.argument;
          html = old.isEmpty() ? html : html.replace(old, rule.value);
        }
        default -> {}
      }
    }
    Document document = Jsoup.parse(html, page.base() == null ? "" : page.base().toString());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private void strip(Document document) {
    for (Rule rule : rules) {
      try {
        switch (rule.name) {
          case "strip" -> new XPaths(document).elements(rule.value).forEach(Element::remove);
          case "strip_id_or_class" ->
              document.select("[id*=" + quoted(rule) + "], [class*=" + quoted(rule) + "]").remove();
          case "strip_image_src" -> document.select("img[src*=" + quoted(rule) + "]").remove();
          default -> {}
        }
      } catch (IllegalArgumentException e) {
        broken(rule.line, e.getMessage());
      }
    }
  }

  private static String quoted(Rule rule) {
    return "\"" + rule.value.replaceAll("[\"'\\\\]", "") + "\"";
  }

  private List<Element> body(Document document) {
    for (Rule rule : named("body")) {
      try {
        List<Element> found = new XPaths(document).elements(rule.value);
        found.removeIf(e -> found.stream().anyMatch(o -> o != e && e.parents().contains(o)));
        if (!found.isEmpty()) {
          return found;
        }
      } catch (IllegalArgumentException e) {
        broken(rule.line, e.getMessage());
      }
    }
    return List.of();
  }

  private String text(Document document, String directive) {
    for (Rule rule : named(directive)) {
      try {
        String text = new XPaths(document).text(rule.value);
        if (!text.isEmpty()) {
          return text;
        }
      } catch (IllegalArgumentException e) {
        broken(rule.line, e.getMessage());
      }
    }
    return "";
  }

  private List<Rule> named(String name) {
    return rules.stream().filter(r -> r.name.equals(name) && !r.value.isEmpty()).toList();
  }

  private void broken(int line, String why) {
    Note note =
        Note.warning(
            "rules for " + site, String.format(Locale.ROOT, "line %d is left out, %s", line, why));
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
