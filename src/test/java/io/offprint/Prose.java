package io.offprint;

/** Made-up articles that are long enough for every stage to take them as such. */
public final class Prose {
  private static final String PARAGRAPH =
      "The ferry left the harbour at six, with nine passengers, two bicycles and a crate of young"
          + " apple trees, and nobody on board could have said why the captain had turned north. It"
          + " was only when the lighthouse came into view that the engineer put down his cup, climbed"
          + " the ladder, and asked what everyone else had been wondering for the better part of an"
          + " hour.";

  private Prose() {}

  /** A whole page with a title, four paragraphs and whatever is to stand between them. */
  public static String page(String title, String... between) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .append(title)
            .append("</title></head><body><article><h1>")
            .append(title)
            .append("</h1>");
    for (int i = 1; i <= 4; i++) {
      html.append("<p>")
          .append(i)
          .append(". ")
          .append(PARAGRAPH)
          .append(" So says ")
          .append(title)
          .append(".</p>");
      html.append(i <= between.length ? between[i - 1] : "");
    }
    return html.append("</article></body></html>").toString();
  }
}
