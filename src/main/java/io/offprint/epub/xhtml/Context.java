package io.offprint.epub.xhtml;

/**
 * Where in the new tree a node is to stand.
 *
 * @param flow whether blocks may stand here
 * @param depth how many elements there are around it
 * @param link whether one of them is a link
 * @param definition whether one of them is a {@code dfn}
 * @param frame whether one of them is a {@code header}, {@code footer} or {@code address}
 * @param caption whether one of them is a table's caption
 */
record Context(
    boolean flow, int depth, boolean link, boolean definition, boolean frame, boolean caption) {
  static final Context BODY = new Context(true, 0, false, false, false, false);

  Context phrasing() {
    return new Context(false, depth, link, definition, frame, caption);
  }

  Context blocks() {
    return new Context(true, depth, link, definition, frame, caption);
  }

  /** The context of the children of an element that stands here. */
  Context in(String name) {
    return new Context(
        flow,
        depth + 1,
        link || name.equals("a"),
        definition || name.equals("dfn"),
        frame || name.equals("header") || name.equals("footer") || name.equals("address"),
        caption || name.equals("caption"));
  }

  /** Whether an element may stand here as far as its ancestors matter. */
  boolean admits(String name) {
    return switch (name) {
      case "a", "details" -> !link;
      case "dfn" -> !definition;
      case "header", "footer", "address" -> !frame;
      case "table" -> !caption;
      default -> true;
    };
  }
}
