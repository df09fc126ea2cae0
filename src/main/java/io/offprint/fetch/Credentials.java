package io.offprint.fetch;

import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** What the user says about himself to a server: the headers of the command line, a password. */
final class Credentials {
  private final Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * Takes headers as {@code Name: value}.
   *
   * @throws OffprintException of kind USAGE for one that is none or may not be chosen
   */
  Credentials(Network network) {
    for (String header : network.headers()) {
      int colon = header.indexOf(':');
      try {
        String name = header.substring(0, Math.max(0, colon)).strip();
        String value = header.substring(colon + 1).strip();
        HttpRequest.newBuilder().header(name, value);
        own.put(name, value);
      } catch (IllegalArgumentException e) {
        throw new OffprintException(Kind.USAGE, "--header", "cannot be sent: " + header, e);
      }
    }
  }

  /** The user's headers for a host that the user named, with the password that the address has. */
  Map<String, String> forNamed(URI typed) {
    if (typed.getUserInfo() == null) {
      return own;
    }
    Map<String, String> all = new TreeMap<>(own);
    byte[] user = typed.getUserInfo().getBytes(StandardCharsets.UTF_8);
    all.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
    return all;
  }

  /** The address without a password, which must not end up in a book. */
  static URI without(URI uri) {
    String info = uri.getRawUserInfo();
    return info == null ? uri : URI.create(uri.toString().replaceFirst("//[^/@]*@", "//"));
  }
}
