package io.offprint.read.repair;

import java.util.List;
import java.util.function.Consumer;

/** The repairs of damaged text and markup, in the order in which one uncovers the next. */
public final class Repairs {
  private Repairs() {}

  private static final Repair ESCAPED =
      new Repair("entities that had been escaped twice", "&amp;", Characters::unescape);
  private static final Repair PRINTED =
      new Repair("tags that had been printed as text", "&lt;", Tags::unprint);
  private static final Repair SPACED = new Repair("tags with spaces in them", "<", Tags::close);
  private static final Repair SHORTCODES = new Repair("shortcodes", "[", Shortcodes::strip);

  /** For markup; each sees what stands between the elements that are to be kept as they are. */
  private static final List<Repair> IN_MARKUP = List.of(ESCAPED, PRINTED, SPACED, SHORTCODES);

  private static final List<Repair> IN_TEXT =
      List.of(
          ESCAPED,
          PRINTED,
          SPACED,
          new Repair("tags that had lost their head", ">", Tags::behead),
          new Repair("stray ampersands", "&", Characters::dropStray),
          new Repair("stray dots", ";", Characters::dropDots),
          SHORTCODES);

  /** Mends text that was scraped off a page. */
  public static String text(String text, Consumer<String> mended) {
    return all(IN_TEXT, text, mended);
  }

  /** Mends markup; code, scripts and styles are left alone. */
  public static String markup(String html, Consumer<String> mended) {
    StringBuilder out = null;
    int from = 0;
    for (Protected p = Protected.next(html, 0); ; p = Protected.next(html, p.end())) {
      String between = html.substring(from, p.start());
      String after = all(IN_MARKUP, between, mended);
      if (out == null && !after.equals(between)) {
        out = new StringBuilder(html.length()).append(html, 0, from);
      }
      if (out != null) {
        out.append(after).append(html, p.start(), p.end());
      }
      from = p.end();
      if (from >= html.length()) {
        return out == null ? html : out.toString();
      }
    }
  }

  private static String all(List<Repair> repairs, String text, Consumer<String> mended) {
    String now = text;
    for (Repair repair : repairs) {
      String next = repair.apply(now);
      if (!next.equals(now)) {
        mended.accept(repair.name());
        now = next;
      }
    }
    return now;
  }
}
