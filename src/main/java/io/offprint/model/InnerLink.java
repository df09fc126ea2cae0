package io.offprint.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The address by which one article names another of the same book before they are bound, where it
 * has none on the web: a file beside it, a page of the same archive. It tells nothing of the disk.
 */
public final class InnerLink {
  private static final String DOMAIN = ".bound.invalid";

  private InnerLink() {}

  /** The address of the article with a name. */
  public static String to(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return "http://" + HexFormat.of().formatHex(hash, 0, 16) + DOMAIN + "/";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether an address is such a one. */
  public static boolean is(String address) {
    return address.matches("http://[0-9a-f]{32}\\Q" + DOMAIN + "\\E/(#.*)?");
  }
}
