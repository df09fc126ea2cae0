package io.offprint.epub.xhtml;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses as a chapter may link to them. */
final class Hrefs {
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
  private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@]+@[^\\s@]+");
  private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9().;=A-Za-z*#-]+");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\\.?");
  private static final Pattern DOTTED_NUMBER = Pattern.compile("(.*\\.)?(0x[0-9a-f]*|[0-9]+)\\.?");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/";

  private Hrefs() {}

  /**
   * The address with everything encoded that RFC 3986 wants encoded.
   *
   * @return empty when it is no {@code http}, {@code https}, {@code mailto} or {@code tel} address
   *     or cannot be made a valid one
   */
  static Optional<String> valid(String address) {
    String text = address.strip();
    Matcher web = WEB.matcher(text);
    if (web.matches()) {
      return authority(web.group(2))
          .map(
              authority ->
                  web.group(1).toLowerCase(Locale.ROOT)
                      + "://"
                      + authority
                      + encode(web.group(3), "")
                      + encodeAfter(web.group(4), '?')
                      + encodeAfter(web.group(5), '#'));
    }
    if (MAIL.matcher(text.split("\\?", 2)[0]).matches()) {
      String[] parts = text.split("\\?", 2);
      return Optional.of(
          "mailto:"
              + encode(parts[0].substring(7), "")
              + (parts.length == 1 ? "" : "?" + encode(parts[1], "?")));
    }
    return PHONE.matcher(text).matches() && text.indexOf('#') < 0
        ? Optional.of("tel:" + text.substring(4))
        : Optional.empty();
  }

  private static Optional<String> authority(String authority) {
    String hostPort = authority.substring(authority.lastIndexOf('@') + 1);
    Matcher port = Pattern.compile("(.*?)(?::(\\d{0,5}))?").matcher(hostPort);
    if (!port.matches()) {
      return Optional.empty();
    }
    String number = port.group(2) == null ? "" : port.group(2);
    if (!number.isEmpty() && Integer.parseInt(number) > 65535) {
      return Optional.empty();
    }
    return host(port.group(1)).map(host -> number.isEmpty() ? host : host + ":" + number);
  }

  private static Optional<String> host(String host) {
    String ascii;
    try {
      ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean number = DOTTED_NUMBER.matcher(ascii).matches();
    return HOST.matcher(ascii).matches() && (!number || IPV4.matcher(ascii).matches())
        ? Optional.of(ascii)
        : Optional.empty();
  }

  private static String encodeAfter(String part, char mark) {
    return part == null ? "" : mark + encode(part.substring(1), "?");
  }

  private static String encode(String part, String alsoPlain) {
    StringBuilder out = new StringBuilder(part.length());
    part.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && (PLAIN.indexOf(c) >= 0 || alsoPlain.indexOf(c) >= 0)) {
                out.append((char) c);
              } else if (c == '%') {
                out.append('%');
              } else if (c > ' ' && c != 0x7F && !(c >= 0xD800 && c <= 0xDFFF)) {
                percent(out, c);
              } else if (c == ' ') {
                out.append("%20");
              }
            });
    return LONE_PERCENT.matcher(out).replaceAll("%25");
  }

  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static void percent(StringBuilder out, int codePoint) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
    }
  }
}
