package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The cookies of one run: those of a file, and those that servers set on the way. */
final class Cookies {
  private Cookies() {}

  /**
   * A jar with the cookies of a file in Netscape's format.
   *
   * @throws OffprintException of kind NOT_FOUND or NOT_READABLE, also for a file of another kind
   */
  static CookieManager jar(Optional<Path> file) {
    CookieManager jar = new CookieManager();
    file.ifPresent(f -> lines(f).forEach(line -> add(jar, f, line)));
    return jar;
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      Kind kind = Files.exists(file) ? Kind.NOT_READABLE : Kind.NOT_FOUND;
      throw new OffprintException(kind, file.toString(), Reasons.of(e), e);
    }
  }

  /** Fields: domain, whether those below it too, path, secure, expiry, name, value. */
  private static void add(CookieManager jar, Path file, String line) {
    boolean httpOnly = line.startsWith("#HttpOnly_");
    String text = httpOnly ? line.substring(10) : line;
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    String[] field = text.split("\t", -1);
    if (field.length != 7 || field[0].isEmpty() || field[5].isEmpty()) {
      String why = "is no cookies file in Netscape's format";
      throw new OffprintException(Kind.NOT_READABLE, file.toString(), why);
    }
    boolean below = field[1].equalsIgnoreCase("true");
    String host = field[0].replaceFirst("^\\.", "");
    HttpCookie cookie = new HttpCookie(field[5], field[6]);
    cookie.setVersion(0);
    cookie.setDomain(below ? "." + host : host);
    cookie.setPath(field[2]);
    cookie.setSecure(field[3].equalsIgnoreCase("true"));
    cookie.setHttpOnly(httpOnly);
    cookie.setMaxAge(secondsLeft(field[4]));
    jar.getCookieStore().add(URI.create("https://" + host), cookie);
  }

  /**
   * Of a time in seconds since 1970; a cookie without one, 0 by custom, is good for the session.
   */
  private static long secondsLeft(String expiry) {
    long end = expiry.matches("\\d{1,15}") ? Long.parseLong(expiry) : 0;
    return end == 0 ? -1 : Math.max(0, end - System.currentTimeMillis() / 1000);
  }
}
