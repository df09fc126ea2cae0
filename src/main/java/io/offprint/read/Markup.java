package io.offprint.read;

import io.offprint.read.repair.Repairs;
import java.util.LinkedHashSet;
import java.util.Set;

/** Mends markup and says so once. */
final class Markup {
  private Markup() {}

  static String mend(Input input) {
    Set<String> mended = new LinkedHashSet<>();
    String html = Repairs.markup(input.text(), mended::add);
    mended.forEach(what -> input.mended("mended: " + what));
    return html;
  }
}
