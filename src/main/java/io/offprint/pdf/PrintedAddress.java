package io.offprint.pdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An address as one prints it: what a person needs to find the place, not what a machine does. */
final class PrintedAddress {
  private static final int LONGEST = 64;
  private static final Pattern LIST_OF_PARAMETERS = Pattern.compile("[?&](utm_|fbclid|gclid).*$");

  private PrintedAddress() {}

  /**
   * Without scheme, {@code www.}, campaign and last slash; in the middle shortened by an ellipsis.
   */
  static String of(String url) {
    String bare =
        LIST_OF_PARAMETERS
            .matcher(url)
            .replaceFirst("")
            .replaceFirst("(?i)^(https?://(www\\.)?|mailto:|tel:)", "")
            .replaceFirst("/$", "");
    String words = decoded(bare);
    return words.length() <= LONGEST ? words : shortened(words);
  }

  /** As few segments of the path left out as will do, the host and the last one kept. */
  private static String shortened(String words) {
    int host = words.indexOf('/');
    int last = words.lastIndexOf('/');
    if (host < 0 || host > LONGEST / 2) {
      return words.substring(0, LONGEST - 1) + "…";
    }
    int room = LONGEST - host - 3;
    String tail =
        last > host && words.length() - last - 1 <= room
            ? words.substring(last + 1)
            : words.substring(words.length() - room);
    return words.substring(0, host + 1) + "…/" + tail;
  }

  private static String decoded(String text) {
    try {
      String words = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      return words.chars().anyMatch(c -> c <= ' ' || c == 0xFFFD) ? text : words;
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
