package io.offprint.model;

/** Which standards for accessible and lasting documents a PDF follows. */
public enum PdfProfile {
  /** PDF 1.7 by PDF/UA-1 (ISO 14289-1) and PDF/A-2a, or 3a with an attachment: read everywhere. */
  UA_1("ua-1"),
  /** PDF 2.0 by PDF/UA-2 (ISO 14289-2) and PDF/A-4, or 4f with an attachment: the newer ones. */
  UA_2("ua-2");

  private final String label;

  PdfProfile(String label) {
    this.label = label;
  }

  /**
   * The profile of that name, as in {@code ua-1}.
   *
   * @throws OffprintException of kind USAGE when there is none
   */
  public static PdfProfile of(String name) {
    return Named.of(values(), name, "PDF profile");
  }

  @Override
  public String toString() {
    return label;
  }
}
