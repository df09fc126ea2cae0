package io.offprint.epub;

import io.offprint.epub.Publication.PageList;
import io.offprint.epub.xhtml.ChapterBody;
import io.offprint.model.BoundChapter;
import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Series;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An EPUB that Offprint wrote, opened again to be added to. Immutable. */
public final class EarlierBook {
  /** Unpacked bytes; more than any book that a reader opens. */
  private static final long LARGEST = 1L << 30;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Document opf;
  private final Document nav;
  private final List<BoundChapter> chapters = new ArrayList<>();

  private EarlierBook(Source source) {
    unpack(source);
    opf = xml(file(Publication.PACKAGE));
    if (opf.selectFirst("meta[name=generator][content=" + Publication.GENERATOR + "]") == null) {
      throw foreign(source.name(), null);
    }
    nav = xml(file(Publication.CONTENTS));
    for (Element item : opf.select("manifest > item[id^=chapter-]")) {
      Document chapter = xml(file(item.attr("href")));
      String address = chapter.select("meta[name=" + Publication.SOURCE + "]").attr("content");
      chapters.add(new BoundChapter(item.id(), chapter.select("head > title").text(), address));
    }
  }

  /**
   * Opens a book.
   *
   * @throws OffprintException of kind NOT_READABLE when Offprint did not write it
   */
  public static EarlierBook of(Source source) {
    return new EarlierBook(source);
  }

  /** Its chapters in their order. */
  public List<BoundChapter> chapters() {
    return List.copyOf(chapters);
  }

  private void unpack(Source source) {
    long left = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null && left > 0; e = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) left);
        left -= bytes.length;
        files.put(e.getName(), bytes);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw foreign(source.name(), e);
    }
    if (left <= 0 || files.get(EpubWriter.FOLDER + Publication.PACKAGE) == null) {
      throw foreign(source.name(), null);
    }
  }

  private static OffprintException foreign(String name, Exception cause) {
    return new OffprintException(
        Kind.NOT_READABLE, name, "is no EPUB that Offprint wrote, nothing can be added", cause);
  }

  private static Document xml(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  /** A file by its path in the package; empty when it is not there. */
  byte[] file(String path) {
    return files.getOrDefault(EpubWriter.FOLDER + path, new byte[0]);
  }

  String identifier() {
    return opf.select("dc|identifier").text();
  }

  Instant modified() {
    try {
      return Instant.parse(opf.select("meta[property=dcterms:modified]").text());
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  Metadata metadata() {
    return Metadata.builder()
        .title(opf.select("dc|title#title").text())
        .subtitle(opf.select("dc|title#subtitle").text())
        .authors(opf.select("dc|creator").eachText())
        .site(opf.select("dc|publisher").text())
        .canonical(opf.select("dc|source").text())
        .published(opf.select("dc|date").text())
        .description(opf.select("dc|description").text())
        .tags(opf.select("dc|subject").eachText())
        .licence(opf.select("dc|rights").text())
        .language(opf.select("dc|language").text())
        .direction(opf.select("spine").attr("page-progression-direction"))
        .build();
  }

  Optional<Series> series() {
    Element name = opf.selectFirst("meta#series");
    String index = opf.select("meta[refines=#series][property=group-position]").text();
    return Optional.ofNullable(name).map(n -> new Series(n.text(), index));
  }

  boolean fonts() {
    return opf.selectFirst("meta[property=ibooks:specified-fonts]") != null;
  }

  /** Whether it claims to be accessible. */
  boolean conforms() {
    return opf.selectFirst("meta[property=dcterms:conformsTo]") != null;
  }

  /** Elements {@code item} of the manifest, in order. */
  List<Element> items() {
    return opf.select("manifest > item");
  }

  /** Elements {@code reference} of the guide, in order. */
  List<Element> guide() {
    return opf.select("guide > reference");
  }

  /** The ids of what is read in order. */
  List<String> spine() {
    return opf.select("spine > itemref").eachAttr("idref");
  }

  /** The list of the contents' entries. */
  Element contents() {
    return nav.selectFirst("nav#toc > ol");
  }

  PageList pages() {
    List<PageList.Page> pages =
        nav.select("nav#page-list a").stream()
            .map(a -> new PageList.Page(a.text(), a.attr("href")))
            .toList();
    String source = opf.select("meta[property=pageBreakSource]").text();
    return pages.isEmpty() ? PageList.NONE : new PageList(source, pages);
  }

  boolean isForKobo() {
    return chapters.stream().anyMatch(c -> body(c).getElementById("book-columns") != null);
  }

  ChapterBody.Facts facts(BoundChapter chapter) {
    return ChapterBody.facts(body(chapter));
  }

  /** The ids that links to a chapter may name. */
  Map<String, String> ids(BoundChapter chapter) {
    return body(chapter).select("[id]").stream()
        .map(Element::id)
        .collect(Collectors.toMap(id -> id, id -> id, (a, b) -> a));
  }

  private Element body(BoundChapter chapter) {
    Element body = xml(file(Chapters.path(chapter.id()))).selectFirst("body");
    return body == null ? new Element("body") : body;
  }
}
