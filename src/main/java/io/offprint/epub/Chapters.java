package io.offprint.epub;

import static io.offprint.epub.xhtml.XmlText.escape;

import io.offprint.epub.xhtml.ChapterBody;
import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Labels;
import io.offprint.model.Pagination;
import io.offprint.model.Pagination.Break;
import io.offprint.model.Picture;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Writes the chapters' files one after the other, without holding more than one tree: a link to a
 * later chapter is written in the hope that its target is there, and what hoped in vain is written
 * again.
 */
final class Chapters {
  /** A chapter's file and what it shows. */
  record File(byte[] xhtml, ChapterBody.Facts facts, int unlinked) {}

  private record Target(String chapter, String fragment) {}

  private final Book book;
  private final Flavour flavour;
  private final Map<String, Map<String, String>> ids = new HashMap<>();
  private final Set<String> chapterIds = new HashSet<>();
  private final Map<String, List<Break>> pages;

  /**
   * @param pages of the printed edition, or null
   * @param earlier whose chapters may be linked to
   */
  Chapters(Book book, Flavour flavour, Pagination pages, Optional<EarlierBook> earlier) {
    this.book = book;
    List<Break> breaks = pages == null ? List.of() : pages.breaks();
    this.pages = breaks.stream().collect(Collectors.groupingBy(Break::chapter));
    this.flavour = flavour;
    book.chapters().forEach(chapter -> chapterIds.add(chapter.id()));
    earlier.ifPresent(
        old ->
            old.chapters()
                .forEach(
                    chapter -> {
                      chapterIds.add(chapter.id());
                      ids.put(chapter.id(), old.ids(chapter));
                    }));
  }

  List<File> write() {
    List<File> files = new ArrayList<>();
    List<Map<Target, String>> hopes = new ArrayList<>();
    for (Chapter chapter : book.chapters()) {
      Map<Target, String> hoped = new HashMap<>();
      files.add(write(chapter, hoped));
      hopes.add(hoped);
    }
    for (int i = 0; i < files.size(); i++) {
      boolean vain =
          hopes.get(i).entrySet().stream()
              .anyMatch(hope -> !path(hope.getKey()).orElse("").equals(hope.getValue()));
      if (vain) {
        files.set(i, write(book.chapters().get(i), new HashMap<>()));
      }
    }
    return files;
  }

  /** The path of a chapter's file. */
  static String path(String chapter) {
    return chapter + ".xhtml";
  }

  /** The path that a heading's place in the book has, or its chapter's if the place is lost. */
  String path(String chapter, String id) {
    return path(new Target(chapter, id)).orElse(path(chapter));
  }

  /** The path of a page's mark; empty when it could not be set. */
  Optional<String> path(Break page) {
    return path(new Target(page.chapter(), PageMarks.id(page)));
  }

  private File write(Chapter chapter, Map<Target, String> hoped) {
    Element source = Jsoup.parseBodyFragment(chapter.html()).body();
    for (Element img : source.select("img")) {
      Picture picture = book.pictures().get(img.attr("src"));
      if (picture != null && img.hasAttr("width")) {
        img.attr("width", "" + picture.width()).attr("height", "" + picture.height());
      }
    }
    PageMarks.add(source, pages.getOrDefault(chapter.id(), List.of()));
    PopUpNotes.prepare(source);
    ChapterBody body = new ChapterBody(source, this::picture);
    if (flavour == Flavour.KOBO) {
      body.addKoboSpans();
    }
    ids.put(chapter.id(), body.ids());
    String text =
        body.xhtml(
            (to, fragment) -> {
              Target target = new Target(to, fragment);
              Optional<String> path =
                  ids.containsKey(to) || !chapterIds.contains(to)
                      ? path(target)
                      : Optional.of(path(to) + (fragment.isEmpty() ? "" : "#" + fragment));
              path.ifPresent(p -> hoped.put(target, p));
              return path;
            });
    String title = chapter.metadata().title();
    String section =
        "<section epub:type=\"chapter\" role=\"doc-chapter\" aria-label=\""
            + escape(named(title))
            + "\">\n"
            + text
            + "\n</section>";
    String html =
        Frame.of(
            chapter.metadata(),
            named(title),
            chapter.metadata().canonical(),
            " epub:type=\"bodymatter\"",
            flavour.frame(section));
    return new File(html.getBytes(StandardCharsets.UTF_8), body.facts(), body.unlinked());
  }

  private String named(String title) {
    return title.isBlank() ? Labels.of(book.metadata().language()).get("untitled") : title;
  }

  private Optional<String> path(Target target) {
    if (!chapterIds.contains(target.chapter())) {
      return Optional.empty();
    }
    String path = path(target.chapter());
    return target.fragment().isEmpty()
        ? Optional.of(path)
        : Optional.ofNullable(ids.getOrDefault(target.chapter(), Map.of()).get(target.fragment()))
            .map(id -> path + "#" + id);
  }

  private String picture(String name) {
    Picture picture = book.pictures().get(name);
    return picture == null ? null : BookAssembler.path(picture);
  }
}
