package io.offprint.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/** What is public and what is somebody's own network. */
final class Addresses {
  private Addresses() {}

  /** Refuses a host of which any address is not a public one. */
  static void requirePublic(InetAddress[] addresses) throws RefusedException {
    for (InetAddress address : addresses) {
      if (!isPublic(address)) {
        throw new RefusedException("a page may not ask for an address in a private network");
      }
    }
  }

  /**
   * Whether it is an ordinary address of the internet: not this machine, a private network, the
   * link (where clouds keep their metadata), a carrier's, a reserved one, or an IPv4 one of these
   * in an IPv6 wrapping (RFC 6890).
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
    return address instanceof Inet4Address ? isPublic4(b, 0) : isPublic6((Inet6Address) address, b);
  }

  private static boolean isPublic4(byte[] b, int at) {
    int first = b[at] & 0xff;
    int second = b[at + 1] & 0xff;
    int third = b[at + 2] & 0xff;
    boolean carrier = first == 100 && (second & 0xc0) == 64;
    boolean linkLocal = first == 169 && second == 254;
    boolean privateNet =
        first == 10 || first == 172 && (second & 0xf0) == 16 || first == 192 && second == 168;
    boolean special = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmark = first == 198 && (second & 0xfe) == 18;
    boolean example =
        first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
    boolean none = first == 0 || first == 127 || first >= 224;
    return !(carrier || linkLocal || privateNet || special || benchmark || example || none);
  }

  private static boolean isPublic6(Inet6Address address, byte[] b) {
    boolean unique = (b[0] & 0xfe) == 0xfc;
    boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && (b[3] & 0xff) == 0xb8;
    if (unique || documentation) {
      return false;
    }
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    boolean nat64 = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xff) == 0xff && (b[3] & 0xff) == 0x9b;
    boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0;
    boolean zeros = true;
    for (int i = 0; i < 10; i++) {
      zeros &= b[i] == 0;
    }
    if (sixToFour) {
      return isPublic4(b, 2);
    }
    return !teredo && (!(nat64 || zeros || address.isIPv4CompatibleAddress()) || isPublic4(b, 12));
  }

  /** The address with what a browser would encode encoded; what is encoded already stays. */
  static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    address
        .strip()
        .codePoints()
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
