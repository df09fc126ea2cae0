package io.offprint.site;

import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Page;
import io.offprint.model.Reference;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a community knows about one site, in FiveFilters' format: a directive a line, most of them
 * XPath expressions. A broken directive is told with its line, and the others hold.
 */
public final class SiteRules {
  private final List<Rule> rules = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final String site;

  /** Reads configurations, those that go first before those for what they leave open, by name. */
  public SiteRules(Map<String, String> files) {
    site = files.keySet().stream().findFirst().orElse("").replaceFirst("\\.txt$", "");
    files.forEach(
        (file, text) -> rules.addAll(Rule.of(file, text, (line, why) -> broken(file, line, why))));
  }

  /** Whether there is such a directive. */
  public boolean has(String directive) {
    return !named(directive).isEmpty();
  }

  /** Whether a directive says no. */
  public boolean forbids(String directive) {
    return named(directive).stream().findFirst().filter(Rule::isNo).isPresent();
  }

  /** What has been found to be broken, and what the pages seen so far have against them. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /**
   * The page as the rules want it read; as it was, with a note, when they do not fit it.
   *
   * @throws OffprintException of kind NO_ARTICLE when they do not, and forbid to look further
   */
  public Page apply(Page page) {
    Document document = parse(page);
    XPaths paths = new XPaths(document);
    say(page, paths);
    Metadata found =
        Metadata.builder()
            .title(text(paths, "title"))
            .authors(Optional.of(text(paths, "author")).filter(a -> !a.isEmpty()).stream().toList())
            .published(text(paths, "date"))
            .build();
    RuledEdits edits = new RuledEdits(document, paths);
    for (Rule rule : rules) {
      attempt(rule, paths, () -> edits.apply(rule));
    }
    Page.Kind kind = page.kind();
    List<Element> body = first(paths, "body", SiteRules::outermost).orElse(List.of());
    if (!body.isEmpty()) {
      Element article = new Element("article");
      body.forEach(part -> article.appendChild(part.clone()));
      if (!forbids("prune")) {
        RuledEdits.prune(article);
      }
      document.body().empty().appendChild(article);
      kind = Page.Kind.ARTICLE;
    } else if (has("body")) {
      notFound(page);
    }
    Metadata known = found.overlaidBy(page.known());
    String html = document.outerHtml();
    return new Page(page.name(), page.base(), kind, html, known, page.remote(), page.notes());
  }

  private void notFound(Page page) {
    String what = "the rules for " + site + " find no text on it";
    if (forbids("autodetect_on_failure")) {
      throw new OffprintException(Kind.NO_ARTICLE, page.name(), what);
    }
    tell(page.name(), what);
  }

  private void say(Page page, XPaths paths) {
    if (first(paths, "native_ad_clue", SiteRules::there).isPresent()) {
      tell(page.name(), "is an advertisement, as the rules for its site know");
    }
    if (first(paths, "not_logged_in_xpath", SiteRules::there).isPresent()) {
      tell(page.name(), "may be cut short, log in first and use --cookies");
    }
  }

  private static Optional<Boolean> there(XPaths paths, String expression) {
    return Optional.of(paths.holds(expression)).filter(there -> there);
  }

  /** The address that the first of such directives finds: {@code single_page_link} and the like. */
  public Optional<URI> link(Page page, String directive) {
    if (page.base() == null || !has(directive)) {
      return Optional.empty();
    }
    return first(
        new XPaths(parse(page)),
        directive,
        (paths, expression) ->
            Optional.of(paths.address(expression).replace(" ", "%20"))
                .filter(address -> !address.isEmpty())
                .map(address -> Reference.resolve(page.base(), address)));
  }

  private Document parse(Page page) {
    String html = page.html();
    for (Rule rule : rules) {
      if (rule.name().equals("replace_string") && !rule.argument().isEmpty()) {
        html = html.replace(rule.argument(), rule.value());
      }
    }
    Document document = Jsoup.parse(html, page.base() == null ? "" : page.base().toString());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static Optional<List<Element>> outermost(XPaths paths, String expression) {
    List<Element> found = paths.elements(expression);
    found.removeIf(e -> found.stream().anyMatch(o -> o != e && e.parents().contains(o)));
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private String text(XPaths paths, String directive) {
    return first(paths, directive, (p, x) -> Optional.of(p.text(x)).filter(t -> !t.isEmpty()))
        .orElse("");
  }

  private interface Find<T> {
    Optional<T> in(XPaths paths, String expression);
  }

  /** What the first rule of that name finds that finds something. */
  private <T> Optional<T> first(XPaths paths, String directive, Find<T> find) {
    List<T> found = new ArrayList<>();
    for (Rule rule : named(directive)) {
      attempt(rule, paths, () -> find.in(paths, rule.value()).ifPresent(found::add));
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private void attempt(Rule rule, XPaths paths, Runnable what) {
    try {
      if (rule.condition().isEmpty() || paths.holds(rule.condition())) {
        what.run();
      }
    } catch (IllegalArgumentException e) {
      broken(rule.file(), rule.line(), e.getMessage());
    }
  }

  private List<Rule> named(String name) {
    return rules.stream().filter(r -> r.name().equals(name) && !r.value().isEmpty()).toList();
  }

  private void broken(String file, int line, String why) {
    tell("rules in " + file, String.format(Locale.ROOT, "line %d is left out, %s", line, why));
  }

  private void tell(String subject, String what) {
    Note note = Note.warning(subject, what);
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
