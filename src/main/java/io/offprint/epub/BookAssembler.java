package io.offprint.epub;

import io.offprint.epub.Publication.ContentsPage;
import io.offprint.epub.Publication.PageList;
import io.offprint.epub.cover.CoverArt;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Dating;
import io.offprint.model.Labels;
import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.model.Pagination;
import io.offprint.model.Picture;
import io.offprint.style.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.service.MediatypeService;

/** Builds epublib's model of a book from ours. */
final class BookAssembler {
  /** For a book of which no date is known at all; not the clock, so that bytes stay the same. */
  private static final Instant UNDATED = Instant.parse("1980-02-01T00:00:00Z");

  private final Options options;
  private final Flavour flavour;
  private final Book book;
  private final Metadata metadata;
  private final Labels labels;
  private final nl.siegmann.epublib.domain.Book shelf = new nl.siegmann.epublib.domain.Book();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Pagination pages;
  private final Optional<EarlierBook> earlier;
  private List<Note> notes = List.of();

  /**
   * @param pages of the printed edition, or null
   * @param earlier the book that this one goes on, if any
   */
  BookAssembler(
      Options options,
      Flavour flavour,
      Book book,
      Pagination pages,
      Optional<EarlierBook> earlier) {
    this.earlier = earlier;
    this.pages = pages;
    this.options = options;
    this.flavour = flavour;
    this.book = book;
    this.labels = Labels.of(book.metadata().language());
    Metadata m = book.metadata();
    this.metadata =
        m.toBuilder()
            .title(m.title().isBlank() ? labels.get("untitled") : "")
            .language(LanguageTag.of(m.language()))
            .build();
  }

  /** The path of a picture in the book. */
  static String path(Picture picture) {
    return "images/" + picture.name();
  }

  Publication assemble() {
    cover();
    Chapters chapters = new Chapters(book, flavour, pages, earlier);
    List<Chapters.File> files = chapters.write();
    notes = Preflight.notes(book, files, options.device());
    ContentsPage page = contentsPage();
    if (page != ContentsPage.NONE) {
      spine(add(placeholder("nav", Publication.CONTENTS, MediatypeService.XHTML)));
      guide(GuideReference.TOC, shelf.getResources().getById("nav"), "toc", "contents");
    } else {
      add(placeholder("nav", Publication.CONTENTS, MediatypeService.XHTML));
    }
    properties.put(Publication.CONTENTS, "nav");
    Map<String, Resource> chapterFiles = chapters(files);
    add(placeholder("ncx", Publication.NCX, MediatypeService.NCX));
    Optional<EmbeddedFonts> fonts =
        options.embedFonts() ? Optional.of(embedded(files)) : Optional.empty();
    fonts.ifPresent(f -> f.files().forEach(this::add));
    String rules = fonts.map(EmbeddedFonts::rules).orElse("");
    add(
        resource(
            "style", Publication.STYLE, MediatypeService.CSS, ReadingStyle.of(options, rules)));
    pictures();
    ContentsEntries entries = new ContentsEntries(chapters, chapterFiles, labels);
    shelf.getTableOfContents().setTocReferences(entries.of(book));
    PageList pageList = PageList.of(pages, chapters);
    return new Publication(
        shelf,
        metadata,
        book.identifier(),
        modified(),
        accessibility(files, pageList != PageList.NONE),
        properties,
        options.series(),
        fonts.isPresent(),
        pageList,
        page);
  }

  private EmbeddedFonts embedded(List<Chapters.File> files) {
    List<byte[]> texts = files.stream().map(Chapters.File::xhtml).toList();
    return EmbeddedFonts.of(Theme.of(options), texts);
  }

  private Accessibility accessibility(List<Chapters.File> files, boolean numbered) {
    boolean speaking =
        book.chapters().stream()
            .map(c -> LanguageTag.of(c.metadata().language()))
            .noneMatch(LanguageTag.UNKNOWN::equals);
    return new Accessibility(
        files.stream().map(Chapters.File::facts).toList(),
        shelf.getCoverImage() != null,
        numbered,
        speaking && options.css().isEmpty());
  }

  /** What was mended or may be stumbled over; known when the book is assembled. */
  List<Note> preflight() {
    return notes;
  }

  /**
   * The cover that the book has unless the user has another.
   *
   * @param fonts installed ones, for scripts that ours lack
   */
  Picture art(Supplier<List<Path>> fonts) {
    return CoverArt.of(metadata, book.lead(), Theme.of(options), fonts);
  }

  private void cover() {
    if (!options.cover()) {
      return;
    }
    Picture art = options.coverPicture().orElseGet(() -> art(List::of));
    MediaType type = MediatypeService.getMediaTypeByName(art.mediaType());
    Resource image = add(resource("cover-image", path(art), type, art.bytes()));
    shelf.setCoverImage(image);
    properties.put(image.getHref(), "cover-image");
    String html = CoverPage.of(metadata, labels, art, image.getHref());
    Resource page = add(resource("cover", Publication.COVER, MediatypeService.XHTML, utf8(html)));
    spine(page);
    guide(GuideReference.COVER, page, "", "cover");
  }

  private ContentsPage contentsPage() {
    if (!options.contents() || book.contents().isEmpty()) {
      return ContentsPage.NONE;
    }
    return book.chapters().size() > 1 ? ContentsPage.PAGE : ContentsPage.ASIDE;
  }

  private Map<String, Resource> chapters(List<Chapters.File> files) {
    Map<String, Resource> byId = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      Chapter chapter = book.chapters().get(i);
      String path = Chapters.path(chapter.id());
      Resource file =
          add(resource(chapter.id(), path, MediatypeService.XHTML, files.get(i).xhtml()));
      String needs = files.get(i).facts().properties();
      if (!needs.isEmpty()) {
        properties.put(path, needs);
      }
      spine(file);
      byId.put(chapter.id(), file);
    }
    guide(
        GuideReference.TEXT,
        byId.values().iterator().next(),
        "",
        book.chapters().get(0).metadata().title());
    return byId;
  }

  private void pictures() {
    int number = 1;
    for (Picture picture : new TreeMap<>(book.pictures()).values()) {
      MediaType type = MediatypeService.getMediaTypeByName(picture.mediaType());
      if (!shelf.getResources().containsByHref(path(picture))) {
        add(new PictureFile("picture-" + number++, path(picture), type, picture));
      }
    }
  }

  /** The date that the user set, else the latest of the articles' own. */
  private Instant modified() {
    return Dating.of(metadata, options)
        .or(
            () ->
                book.chapters().stream()
                    .map(chapter -> Dating.of(chapter.metadata(), options))
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo))
        .orElse(UNDATED)
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private void guide(String type, Resource file, String fragment, String title) {
    String shown = title.equals("contents") || title.equals("cover") ? labels.get(title) : title;
    shelf
        .getGuide()
        .addReference(
            new GuideReference(
                file, type, shown.isBlank() ? labels.get("untitled") : shown, fragment));
  }

  private void spine(Resource file) {
    shelf.getSpine().addSpineReference(new SpineReference(file));
  }

  private Resource add(Resource resource) {
    return shelf.getResources().add(resource);
  }

  /** A file that the writer fills when all others are known. */
  private static Resource placeholder(String id, String path, MediaType type) {
    return resource(id, path, type, new byte[0]);
  }

  private static Resource resource(String id, String path, MediaType type, byte[] bytes) {
    return new Resource(id, bytes, path, type);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
