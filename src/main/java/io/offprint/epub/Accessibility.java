package io.offprint.epub;

import io.offprint.epub.Publication.Statement;
import io.offprint.epub.xhtml.ChapterBody.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * What a book can say about its accessibility (EPUB Accessibility 1.1), computed from it.
 *
 * @param facts of the chapters
 * @param cover whether there is a cover picture
 * @param pages whether page numbers of a printed edition are marked
 * @param plain whether every text's language is known and no style but ours is on it
 */
record Accessibility(List<Facts> facts, boolean cover, boolean pages, boolean plain) {
  /**
   * Level A, since AA asks what no program can know: whether pictures show text, or whether a
   * phrase is in another language than its paragraph.
   */
  private static final String CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.1 Level A";

  List<Statement> statements() {
    boolean pictures = facts.stream().anyMatch(f -> f.pictures() > 0);
    boolean described = facts.stream().allMatch(f -> f.undescribed() == 0);
    List<Statement> all = new ArrayList<>();
    all.add(schema("accessMode", "textual"));
    if (pictures || cover) {
      all.add(schema("accessMode", "visual"));
      all.add(schema("accessModeSufficient", "textual,visual"));
    }
    if (described) {
      all.add(schema("accessModeSufficient", "textual"));
    }
    features(pictures, described).forEach(f -> all.add(schema("accessibilityFeature", f)));
    // Neither sound nor anything that moves gets into a book.
    all.add(schema("accessibilityHazard", "none"));
    // In English whatever the book is in, and so it says.
    String summary = summary(pictures, described);
    all.add(new Statement("schema:accessibilitySummary", " xml:lang=\"en\"", summary));
    if (conforms(described)) {
      all.add(new Statement("dcterms:conformsTo", " id=\"conformance\"", CONFORMANCE));
      String of = " refines=\"#conformance\"";
      all.add(new Statement("a11y:certifiedBy", of, Publication.GENERATOR));
    }
    return all;
  }

  /**
   * Claimed only when nothing is missing that a machine can see missing: a picture's words, a data
   * table's head cells, the language of a text.
   */
  private boolean conforms(boolean described) {
    return described && plain && facts.stream().allMatch(f -> f.headless() == 0);
  }

  private List<String> features(boolean pictures, boolean described) {
    List<String> features =
        new ArrayList<>(
            List.of(
                "displayTransformability",
                "readingOrder",
                "structuralNavigation",
                "tableOfContents"));
    if ((pictures || cover) && described) {
      features.add("alternativeText");
    }
    if (pages) {
      features.add("pageBreakMarkers");
      features.add("pageNavigation");
    }
    if (facts.stream().anyMatch(Facts::formulas)) {
      features.add("MathML");
    }
    return features;
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
    return new Statement("schema:" + property, "", value);
  }
}
