package io.offprint.clean.meta;

import io.offprint.model.Metadata;
import io.offprint.model.Page;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Finds what a page tells about its article. Many places are asked, none is believed blindly: for
 * each field one rule chooses among what they said.
 *
 * <p>Stateless and safe for use by several threads at once.
 */
public final class MetadataFinder {

  /** Where metadata stands, the most trusted place first. */
  static final List<ClueSource> SOURCES =
      List.of(
          new JsonLdSource(),
          MetaVocabularies.OPEN_GRAPH,
          MetaVocabularies.DUBLIN_CORE,
          MetaVocabularies.OTHER,
          new Microdata(),
          new GuessedDates(),
          new Headings(),
          new UrlDate());

  /** Where a date may be found when none of those has one. */
  static final List<ClueSource> LAST_FOR_DATES = List.of(new DatedElements(), new ScriptDates());

  /**
   * Finds the metadata of a page.
   *
   * @param document the whole page as it was parsed; it is not changed
   * @param base the page's address, or null
   * @param kind of an {@link Page.Kind#ARTICLE} that names none, the title is its first heading or
   *     first line
   */
  public Metadata find(Document document, URI base, Page.Kind kind) {
    Clues clues = clues(document, base);
    List<String> sites = Sites.known(clues, base);
    String language = Languages.choose(document, clues);
    boolean bare = kind == Page.Kind.ARTICLE && document.title().isEmpty();
    String title = bare ? Titles.ofText(document) : Titles.choose(clues, sites);
    new TitleArea(title).read(document, base, clues);
    Dates dates = new Dates(language);
    if (!PublicationDate.isKnown(clues, dates)) {
      LAST_FOR_DATES.forEach(source -> source.read(document, base, clues));
    }
    return Metadata.builder()
        .title(title)
        .subtitle(Subjects.subtitle(clues, title))
        .authors(Authors.choose(clues, sites))
        .site(Sites.choose(clues))
        .section(Subjects.section(clues))
        .tags(Subjects.tags(clues))
        .published(PublicationDate.published(clues, dates))
        .modified(PublicationDate.modified(clues, dates))
        .language(language)
        .direction(Languages.direction(document))
        .description(Subjects.description(clues))
        .image(Addresses.image(clues, base))
        .canonical(Addresses.canonical(clues, base))
        .licence(clues.first(Field.LICENCE))
        .build();
  }

  static Clues clues(Document document, URI base) {
    Clues clues = new Clues();
    SOURCES.forEach(source -> source.read(document, base, clues));
    return clues;
  }
}
