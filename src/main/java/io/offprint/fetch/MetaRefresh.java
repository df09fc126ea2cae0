package io.offprint.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that only sends its reader on, by {@code <meta http-equiv="refresh">}. */
final class MetaRefresh {
  private static final int HEAD = 8 << 10;
  private static final Pattern TAG =
      Pattern.compile(
          "<meta\\s[^>]*http-equiv\\s*=\\s*[\"']?refresh\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TARGET =
      Pattern.compile(
          "content\\s*=\\s*[\"']?\\s*(\\d{1,2})(?:\\.\\d*)?\\s*[;,]\\s*url\\s*=\\s*[\"']?([^\"'>]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOSCRIPT =
      Pattern.compile("<noscript\\b.*?</noscript>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Seconds; a page that waits longer has something to read, and reloads itself for news. */
  private static final int SOON = 5;

  private MetaRefresh() {}

  static Optional<String> target(Response page) {
    if (page.body().length > HEAD) {
      return Optional.empty();
    }
    String html = new String(page.body(), StandardCharsets.UTF_8);
    Matcher tag = TAG.matcher(NOSCRIPT.matcher(html).replaceAll(""));
    if (!tag.find()) {
      return Optional.empty();
    }
    Matcher target = TARGET.matcher(tag.group());
    return target.find() && Integer.parseInt(target.group(1)) <= SOON
        ? Optional.of(target.group(2).strip().replace("&amp;", "&"))
        : Optional.empty();
  }
}
