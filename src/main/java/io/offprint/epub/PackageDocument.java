package io.offprint.epub;

import static io.offprint.epub.xhtml.XmlText.escape;

import io.offprint.epub.Publication.ContentsPage;
import io.offprint.epub.Publication.PageList;
import io.offprint.epub.Publication.Statement;
import io.offprint.model.Metadata;
import io.offprint.model.Series;
import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;

/** The package document (EPUB 3.3, section 5). */
final class PackageDocument {
  private final Publication publication;
  private final StringBuilder out = new StringBuilder(4096);

  private PackageDocument(Publication publication) {
    this.publication = publication;
  }

  static String of(Publication publication) {
    PackageDocument document = new PackageDocument(publication);
    document.write();
    return document.out.toString();
  }

  private void write() {
    String language = publication.metadata().language();
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\""
            + " unique-identifier=\"id\" xml:lang=\""
            + escape(language)
            + "\" prefix=\""
            + String.join(" ", prefixes())
            + "\">");
    metadata();
    manifest();
    spine();
    guide();
    line("</package>");
  }

  /** Declared here as far as they are used; {@code schema} and {@code dcterms} are reserved. */
  private List<String> prefixes() {
    List<String> prefixes = new ArrayList<>(List.of("schema: http://schema.org/"));
    if (publication.fonts()) {
      prefixes.add(
          "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/");
    }
    return prefixes;
  }

  private void metadata() {
    Metadata m = publication.metadata();
    line("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    element("dc:identifier", "id", publication.identifier());
    element("dc:title", "title", m.title());
    refine("title", "title-type", "main", "");
    if (!m.subtitle().isBlank()) {
      element("dc:title", "subtitle", m.subtitle());
      refine("subtitle", "title-type", "subtitle", "");
    }
    for (int i = 0; i < m.authors().size(); i++) {
      String id = "author-" + (i + 1);
      element("dc:creator", id, m.authors().get(i));
      refine(id, "role", "aut", " scheme=\"marc:relators\"");
      refine(id, "file-as", SortName.of(m.authors().get(i)), "");
    }
    element("dc:language", "", m.language());
    element("dc:publisher", "", m.site());
    element("dc:source", "", m.canonical());
    element("dc:date", "", PublicationDate.of(m.published()));
    element("dc:description", "", m.description());
    m.tags().stream().distinct().forEach(tag -> element("dc:subject", "", tag));
    element("dc:rights", "", m.licence());
    meta("dcterms:modified", "", publication.modified().toString());
    for (Statement s : publication.accessibility().statements()) {
      meta(s.property(), s.attributes(), s.value());
    }
    if (publication.pages() != PageList.NONE) {
      meta("pageBreakSource", "", publication.pages().source());
    }
    publication.series().ifPresent(this::series);
    if (publication.fonts()) {
      meta("ibooks:specified-fonts", "", "true");
    }
    line("<meta name=\"generator\" content=\"" + Publication.GENERATOR + "\"/>");
    Resource cover = publication.book().getCoverImage();
    if (cover != null) {
      line("<meta name=\"cover\" content=\"" + escape(cover.getId()) + "\"/>");
    }
    line("</metadata>");
  }

  /** As EPUB 3 has it, and as calibre and the readers that follow it do. */
  private void series(Series series) {
    line(
        "<meta property=\"belongs-to-collection\" id=\"series\">"
            + escape(series.name())
            + "</meta>");
    refine("series", "collection-type", "series", "");
    line("<meta name=\"calibre:series\" content=\"" + escape(series.name()) + "\"/>");
    if (!series.index().isEmpty()) {
      refine("series", "group-position", series.index(), "");
      line("<meta name=\"calibre:series_index\" content=\"" + series.index() + "\"/>");
    }
  }

  private void manifest() {
    line("<manifest>");
    for (Resource r : publication.book().getResources().getAll()) {
      String properties = publication.properties().getOrDefault(r.getHref(), "");
      line(
          "<item id=\""
              + escape(r.getId())
              + "\" href=\""
              + escape(r.getHref())
              + "\" media-type=\""
              + escape(r.getMediaType().getName())
              + (properties.isEmpty() ? "" : "\" properties=\"" + properties)
              + "\"/>");
    }
    line("</manifest>");
  }

  private void spine() {
    String direction = publication.metadata().direction();
    line(
        "<spine toc=\"ncx\""
            + (direction.equals("rtl") ? " page-progression-direction=\"rtl\"" : "")
            + ">");
    for (SpineReference ref : publication.book().getSpine().getSpineReferences()) {
      boolean aside =
          ref.getResource().getHref().equals(Publication.CONTENTS)
              && publication.contentsInSpine() == ContentsPage.ASIDE;
      line(
          "<itemref idref=\""
              + escape(ref.getResource().getId())
              + (aside ? "\" linear=\"no" : "")
              + "\"/>");
    }
    line("</spine>");
  }

  private void guide() {
    line("<guide>");
    for (GuideReference ref : publication.book().getGuide().getReferences()) {
      line(
          "<reference type=\""
              + escape(ref.getType())
              + "\" title=\""
              + escape(ref.getTitle())
              + "\" href=\""
              + escape(ref.getCompleteHref())
              + "\"/>");
    }
    line("</guide>");
  }

  private void element(String name, String id, String text) {
    if (!text.isBlank()) {
      line(
          "<"
              + name
              + (id.isEmpty() ? "" : " id=\"" + id + "\"")
              + ">"
              + escape(text.strip())
              + "</"
              + name
              + ">");
    }
  }

  private void meta(String property, String attributes, String text) {
    line("<meta property=\"" + property + "\"" + attributes + ">" + escape(text) + "</meta>");
  }

  private void refine(String id, String property, String text, String attributes) {
    line(
        "<meta refines=\"#"
            + id
            + "\" property=\""
            + property
            + "\""
            + attributes
            + ">"
            + escape(text)
            + "</meta>");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
