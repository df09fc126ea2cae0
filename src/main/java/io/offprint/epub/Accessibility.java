package io.offprint.epub;

import io.offprint.epub.Publication.Statement;
import io.offprint.model.Book;
import java.util.ArrayList;
import java.util.List;

/** What the book can say about its accessibility (EPUB Accessibility 1.1), computed from it. */
final class Accessibility {
  private Accessibility() {}

  static List<Statement> statements(
      Book book, List<Chapters.File> files, boolean cover, boolean pages) {
    boolean pictures = files.stream().anyMatch(f -> f.facts().pictures() > 0);
    boolean described = files.stream().allMatch(f -> f.facts().undescribed() == 0);
    boolean formulas = files.stream().anyMatch(f -> f.facts().formulas());
    boolean mayMove =
        book.pictures().values().stream().anyMatch(p -> p.mediaType().equals("image/gif"));
    List<Statement> all = new ArrayList<>();
    all.add(schema("accessMode", "textual"));
    if (pictures || cover) {
      all.add(schema("accessMode", "visual"));
      all.add(schema("accessModeSufficient", "textual,visual"));
    }
    if (described) {
      all.add(schema("accessModeSufficient", "textual"));
    }
    for (String feature :
        List.of(
            "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents")) {
      all.add(schema("accessibilityFeature", feature));
    }
    if ((pictures || cover) && described) {
      all.add(schema("accessibilityFeature", "alternativeText"));
    }
    if (pages) {
      all.add(schema("accessibilityFeature", "pageBreakMarkers"));
      all.add(schema("accessibilityFeature", "pageNavigation"));
    }
    if (formulas) {
      all.add(schema("accessibilityFeature", "MathML"));
    }
    if (mayMove) {
      all.add(schema("accessibilityHazard", "unknown"));
    } else {
      all.add(schema("accessibilityHazard", "none"));
    }
    all.add(schema("accessibilitySummary", summary(pictures, described)));
    return all;
  }

  private static String summary(boolean pictures, boolean described) {
    String text =
        "Text flows to any screen and font size; headings, lists, tables and notes are marked up.";
    if (!pictures) {
      return text;
    }
    return text
        + (described
            ? " Every picture has a text alternative or caption."
            : " Some pictures have no text alternative, as the source gave none.");
  }

  private static Statement schema(String property, String value) {
    return new Statement("schema:" + property, value);
  }
}
