package io.offprint.fetch;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is public and what is somebody's own network. */
final class Addresses {
  /** An address of the web whose host is not in ASCII: what comes before it, it, the rest. */
  private static final Pattern HOST =
      Pattern.compile("(?is)(https?://(?:[^/?#@]*@)?)(?=[^/?#:]*[^\\x00-\\x7f])([^/?#:\\[]+)(.*)");

  private Addresses() {}

  /** Refuses a host of which any address is not a public one. */
  static void requirePublic(InetAddress[] addresses) throws RefusedException {
    for (InetAddress address : addresses) {
      if (!isPublic(address)) {
        throw new RefusedException(
            "a page may not ask for an address in a private network; --allow-private lets it");
      }
    }
  }

  /**
   * Whether it is an ordinary address of the internet: not this machine, a private network, the
   * link (where clouds keep their metadata), a carrier's, a reserved one, or an IPv4 one of these
   * in an IPv6 wrapping (RFC 6890). One cloud has its metadata at an address that looks public.
   */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(b, 0) : isPublic6(b);
  }

  private static boolean isPublic4(byte[] b, int at) {
    int first = b[at] & 0xff;
    int second = b[at + 1] & 0xff;
    int third = b[at + 2] & 0xff;
    boolean carrier = first == 100 && (second & 0xc0) == 64;
    boolean linkLocal = first == 169 && second == 254;
    boolean privateNet =
        first == 10 || first == 172 && (second & 0xf0) == 16 || first == 192 && second == 168;
    boolean special =
        first == 192 && second == 0 && (third == 0 || third == 2)
            || first == 192 && second == 88 && third == 99;
    boolean azure = first == 168 && second == 63 && third == 129 && b[at + 3] == 16;
    boolean benchmark = first == 198 && (second & 0xfe) == 18;
    boolean example =
        first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
    boolean none = first == 0 || first == 127 || first >= 224;
    return !(carrier
        || linkLocal
        || privateNet
        || special
        || azure
        || benchmark
        || example
        || none);
  }

  /** Only 2000::/3 is given out; of the rest, what wraps an IPv4 address is as good as that. */
  private static boolean isPublic6(byte[] b) {
    if (startsWith(b, 0x20, 0x02)) {
      return isPublic4(b, 2); // 6to4
    }
    if ((b[0] & 0xe0) == 0x20) {
      boolean protocols = startsWith(b, 0x20, 0x01) && (b[2] & 0xfe) == 0;
      boolean example =
          startsWith(b, 0x20, 0x01, 0x0d, 0xb8) || startsWith(b, 0x3f, 0xff) && (b[2] & 0xf0) == 0;
      return !protocols && !example;
    }
    boolean nat64 = startsWith(b, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
    boolean mapped = startsWith(b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
    return (nat64 || mapped) && isPublic4(b, 12);
  }

  private static boolean startsWith(byte[] b, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((b[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The address with what a browser would encode encoded, the host by IDNA; what is encoded already
   * stays.
   */
  static String encoded(String address) {
    Matcher parts = HOST.matcher(address.strip());
    if (!parts.matches()) {
      return percented(address.strip());
    }
    return percented(parts.group(1)) + ascii(parts.group(2)) + percented(parts.group(3));
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return percented(host);
    }
  }

  /** The address as one whose host is known, though it may be written in any script. */
  static URI withHost(URI uri) {
    return uri.getHost() == null ? URI.create(encoded(uri.toString())) : uri;
  }

  /** A header's bytes, which the client takes for Latin-1, as the UTF-8 that servers mean. */
  static String ofHeader(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : value;
  }

  private static String percented(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c > 0x20 && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
                out.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append(String.format("%%%02X", b & 0xff));
                }
              }
            });
    return out.toString();
  }
}
