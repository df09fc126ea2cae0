package io.offprint.epub;

import io.offprint.epub.Publication.ContentsPage;
import io.offprint.epub.Publication.PageList;
import io.offprint.epub.xhtml.ChapterBody;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;
import org.jsoup.nodes.Element;

/**
 * An earlier book with new chapters behind its own: what was in it stays as it was, byte by byte,
 * but for the package, the contents and fonts, which need the new characters.
 */
final class Sequel {
  private final EarlierBook earlier;
  private final Publication added;
  private final Book whole = new Book();
  private final Map<String, Resource> byId = new LinkedHashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final List<byte[]> texts = new ArrayList<>();

  /**
   * @param added the new chapters as a book of their own, whose chapters are numbered on
   */
  Sequel(EarlierBook earlier, Publication added) throws IOException {
    this.earlier = earlier;
    this.added = added;
    earlier.chapters().forEach(c -> texts.add(earlier.file(Chapters.path(c.id()))));
    for (Resource file : added.book().getResources().getAll()) {
      if (file.getId().startsWith("chapter-")) {
        texts.add(file.getData());
      }
    }
  }

  /** The whole. */
  Publication publication() {
    earlier.items().forEach(this::keep);
    int pictures = (int) byId.keySet().stream().filter(id -> id.startsWith("picture-")).count();
    for (Resource file : added.book().getResources().getAll()) {
      boolean picture = file.getId().startsWith("picture-");
      if (whole.getResources().containsByHref(file.getHref())) {
        continue;
      }
      if (picture) {
        file.setId("picture-" + ++pictures);
      }
      if (picture || file.getId().startsWith("chapter-")) {
        add(file, added.properties().getOrDefault(file.getHref(), ""));
      }
    }
    ContentsPage page = spine();
    guide(page);
    List<TOCReference> contents = new ArrayList<>(entries(earlier.contents()));
    contents.addAll(added.book().getTableOfContents().getTocReferences());
    whole.getTableOfContents().setTocReferences(contents);
    return new Publication(
        whole,
        earlier.metadata(),
        earlier.identifier(),
        later(added.modified()),
        accessibility(),
        properties,
        earlier.series(),
        earlier.fonts(),
        earlier.pages(),
        page);
  }

  private Accessibility accessibility() {
    List<ChapterBody.Facts> facts = new ArrayList<>();
    earlier.chapters().stream().map(earlier::facts).forEach(facts::add);
    facts.addAll(added.accessibility().facts());
    return new Accessibility(
        facts,
        whole.getCoverImage() != null,
        earlier.pages() != PageList.NONE,
        earlier.conforms() && added.accessibility().plain());
  }

  /** Readers replace a book by one that was modified later, whatever the articles' dates. */
  private Instant later(Instant date) {
    Instant before = earlier.modified();
    return date.isAfter(before) ? date : before.plusSeconds(1);
  }

  private void keep(Element item) {
    String type = item.attr("media-type");
    String path = item.attr("href");
    byte[] bytes = EmbeddedFonts.again(path, texts).orElseGet(() -> earlier.file(path));
    MediaType mediaType = new MediaType(type, "");
    add(new Resource(item.id(), bytes, path, mediaType), item.attr("properties"));
    if (item.attr("properties").equals("cover-image")) {
      whole.setCoverImage(byId.get(item.id()));
    }
  }

  private void add(Resource file, String needs) {
    byId.put(file.getId(), whole.getResources().add(file));
    if (!needs.isEmpty()) {
      properties.put(file.getHref(), needs);
    }
  }

  /** Cover, contents, old chapters, new ones. */
  private ContentsPage spine() {
    boolean hasContents = earlier.spine().contains("nav");
    for (String id : earlier.spine()) {
      if (byId.containsKey(id)) {
        whole.getSpine().addSpineReference(new SpineReference(byId.get(id)));
      }
    }
    byId.forEach(
        (id, file) -> {
          if (id.startsWith("chapter-") && !earlier.spine().contains(id)) {
            whole.getSpine().addSpineReference(new SpineReference(file));
          }
        });
    return hasContents ? ContentsPage.PAGE : ContentsPage.NONE;
  }

  private void guide(ContentsPage page) {
    for (Element reference : earlier.guide()) {
      String[] target = reference.attr("href").split("#", 2);
      Resource file = whole.getResources().getByHref(target[0]);
      String type = reference.attr("type");
      if (file != null && (page != ContentsPage.NONE || !type.equals(GuideReference.TOC))) {
        String fragment = target.length > 1 ? target[1] : "";
        whole
            .getGuide()
            .addReference(new GuideReference(file, type, reference.attr("title"), fragment));
      }
    }
  }

  private List<TOCReference> entries(Element list) {
    List<TOCReference> entries = new ArrayList<>();
    for (Element item : list == null ? List.<Element>of() : list.children()) {
      Element a = item.selectFirst("> a");
      if (a != null) {
        String[] target = a.attr("href").split("#", 2);
        String fragment = target.length > 1 ? target[1] : "";
        Resource file = whole.getResources().getByHref(target[0]);
        entries.add(new TOCReference(a.text(), file, fragment, entries(item.selectFirst("> ol"))));
      }
    }
    return entries;
  }
}
