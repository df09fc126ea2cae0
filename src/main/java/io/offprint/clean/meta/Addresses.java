package io.offprint.clean.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.internal.StringUtil;

/** Chooses addresses and makes them absolute. */
final class Addresses {

  private Addresses() {}

  /** The lead picture: what the page shows when it is shared, else what its JSON-LD names. */
  static String image(Clues clues, URI base) {
    return clues.of(Field.IMAGE).stream()
        .sorted((a, b) -> Boolean.compare(structured(a), structured(b)))
        .flatMap(c -> absolute(c.value(), base).stream())
        .findFirst()
        .orElse("");
  }

  private static boolean structured(Clues.Clue clue) {
    return clue.origin().startsWith(JsonLdSource.NAME);
  }

  /** The address that the page gives itself; one that points to the home page is a mistake. */
  static String canonical(Clues clues, URI base) {
    return clues.of(Field.CANONICAL).stream()
        .sorted((a, b) -> Boolean.compare(!isLink(a), !isLink(b)))
        .flatMap(c -> absolute(c.value(), base).stream())
        .filter(a -> base == null || isHome(base.toString()) || !isHome(a))
        .findFirst()
        .orElse("");
  }

  private static boolean isLink(Clues.Clue clue) {
    return clue.origin().equals(Microdata.NAME);
  }

  private static boolean isHome(String address) {
    return address.matches("https?://[^/]*/?");
  }

  /** An absolute http(s) address, or nothing. */
  static Optional<String> absolute(String address, URI base) {
    String resolved = base == null ? address : StringUtil.resolve(base.toString(), address);
    try {
      String scheme = new URI(resolved.replace(" ", "%20")).getScheme();
      boolean web = "http".equals(scheme) || "https".equals(scheme);
      return web ? Optional.of(resolved.replace(" ", "%20")) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
