package io.offprint.unpack;

import io.offprint.model.Reference;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses as they stand in other people's files. */
final class Addresses {
  private Addresses() {}

  /** An address on the web or beside the input, resolved; empty for anything else. */
  static Optional<URI> of(URI base, String text) {
    String address = text.strip().replace(" ", "%20").replace("|", "%7C");
    try {
      URI uri = base == null ? URI.create(address) : Reference.resolve(base, address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean known = scheme.equals("http") || scheme.equals("https") || scheme.equals("file");
      return address.isEmpty() || !known ? Optional.empty() : Optional.of(uri);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
