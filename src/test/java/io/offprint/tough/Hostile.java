package io.offprint.tough;

import java.util.List;
import java.util.function.Supplier;

/**
 * A page that asks too much, and what must come of it within a small heap.
 *
 * @param name what it does
 * @param refused whether nobody could want it as a book, so that it is to be refused; otherwise
 *     both files must come of it
 * @param always whether every run of the tests tries it; the others are for {@code hostile.sh}
 * @param css a style sheet that the user adds
 * @param page makes the page; its pictures are in {@link Pictures}
 */
record Hostile(String name, boolean refused, boolean always, String css, Supplier<String> page) {

  private static final String SENTENCE =
      "The ferry left the harbour at six, with nine passengers and a crate of young apple trees. ";

  static Hostile bound(String name, Supplier<String> body) {
    return new Hostile(name, false, false, "", () -> page(body.get()));
  }

  static Hostile whole(String name, Supplier<String> page) {
    return new Hostile(name, false, false, "", page);
  }

  static Hostile styled(String name, String css) {
    return new Hostile(name, false, false, css, () -> page(prose(30)));
  }

  Hostile thenRefused() {
    return new Hostile(name, true, always, css, page);
  }

  Hostile everyTime() {
    return new Hostile(name, refused, true, css, page);
  }

  static String page(String body) {
    return "<!DOCTYPE html><html lang=en><head><title>The Ferry</title></head><body><article>"
        + "<h1>The Ferry</h1>\n"
        + prose(4)
        + body
        + prose(5)
        + "</article></body></html>";
  }

  /** Text that is worth reading, no paragraph like another. */
  static String prose(int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= paragraphs; i++) {
      text.append("<p>On trip ").append(i).append(" of ").append(paragraphs).append(": ");
      text.append(SENTENCE.repeat(4)).append("</p>\n");
    }
    return text.toString();
  }

  static String words(int count) {
    StringBuilder text = new StringBuilder(count * 6);
    for (int i = 0; i < count; i++) {
      text.append(i % 7 == 0 ? "harbour " : i % 3 == 0 ? "of " : "trees ");
    }
    return text.toString();
  }

  static String nested(String tag, int depth, String inner) {
    return ("<" + tag + ">").repeat(depth) + inner + ("</" + tag + ">").repeat(depth);
  }

  /** All of them. */
  static List<Hostile> all() {
    return java.util.stream.Stream.of(
            HostileLayout.ROWS.stream(), HostileMarkup.ROWS.stream(), HostilePictures.ROWS.stream())
        .flatMap(rows -> rows)
        .toList();
  }
}
