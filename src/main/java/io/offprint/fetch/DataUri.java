package io.offprint.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The content of a {@code data:} address (RFC 2397). */
final class DataUri {
  private DataUri() {}

  static byte[] decode(URI uri) throws IOException {
    String data = uri.getRawSchemeSpecificPart();
    int comma = data.indexOf(',');
    if (comma < 0) {
      throw new IOException("the data address is cut off");
    }
    byte[] bytes = percentDecoded(data.substring(comma + 1));
    if (!data.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
      return bytes;
    }
    try {
      return Base64.getMimeDecoder().decode(bytes);
    } catch (IllegalArgumentException e) {
      throw new IOException("the data address is damaged", e);
    }
  }

  /** Not URLDecoder, which also turns the plus signs of base64 into spaces. */
  private static byte[] percentDecoded(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (in[i] == '%' && low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(in[i]);
      }
    }
    return out.toByteArray();
  }
}
