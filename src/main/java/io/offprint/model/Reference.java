package io.offprint.model;

import java.net.URI;

/** References relative to an address (RFC 3986, section 5.2). */
public final class Reference {
  private Reference() {}

  /**
   * What a reference leads to. The JDK follows an older standard, by which a query alone is one of
   * the folder.
   *
   * @throws IllegalArgumentException for what is no reference
   */
  public static URI resolve(URI base, String reference) {
    boolean samePath = reference.isEmpty() || reference.startsWith("?");
    if (!samePath || base.isOpaque()) {
      return base.resolve(reference);
    }
    String bare = base.toString().replaceFirst("#.*", "");
    return URI.create(reference.isEmpty() ? bare : bare.replaceFirst("\\?.*", "") + reference);
  }
}
