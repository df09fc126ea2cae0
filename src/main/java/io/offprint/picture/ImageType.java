package io.offprint.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever its name and its server say. */
enum ImageType {
  JPEG,
  PNG,
  GIF,
  SVG,
  WEBP,
  BMP,
  TIFF,
  ICO,
  AVIF,
  HEIC,
  JPEG_XL,
  PDF,
  HTML,
  UNKNOWN;

  private static final int HEAD = 4096;
  private static final Pattern SVG_ROOT =
      Pattern.compile(
          "^\\s*(?:<\\?xml.*?\\?>|<!--.*?-->|<!DOCTYPE\\s.*?>|\\s)*<(?:\\w+:)?svg[\\s>]",
          Pattern.DOTALL);

  static ImageType of(byte[] b) {
    if (starts(b, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (starts(b, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return PNG;
    }
    if (starts(b, 0, 'G', 'I', 'F', '8')) {
      return GIF;
    }
    if (starts(b, 0, 'R', 'I', 'F', 'F') && starts(b, 8, 'W', 'E', 'B', 'P')) {
      return WEBP;
    }
    if (starts(b, 0, 'I', 'I', 42, 0) || starts(b, 0, 'M', 'M', 0, 42)) {
      return TIFF;
    }
    if (starts(b, 0, 0, 0, 1, 0) && b.length > 22) {
      return ICO;
    }
    if (starts(b, 0, 'B', 'M') && b.length > 26) {
      return BMP;
    }
    return starts(b, 4, 'f', 't', 'y', 'p') ? isoMedia(b) : text(b);
  }

  private static ImageType isoMedia(byte[] b) {
    String brand = new String(b, 8, Math.min(4, b.length - 8), StandardCharsets.ISO_8859_1);
    return brand.startsWith("avi") ? AVIF : HEIC;
  }

  private static ImageType text(byte[] b) {
    if (starts(b, 0, 0xFF, 0x0A) || starts(b, 4, 'J', 'X', 'L', ' ')) {
      return JPEG_XL;
    }
    if (starts(b, 0, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    byte[] head = Arrays.copyOf(b, Math.min(b.length, HEAD));
    boolean utf16 = starts(b, 0, 0xFF, 0xFE) || starts(b, 0, 0xFE, 0xFF);
    String text =
        new String(head, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "");
    if (SVG_ROOT.matcher(text).find()
        || text.stripLeading().startsWith("<?xml") && text.contains("<svg")
        || text.stripLeading().startsWith("<!DOCTYPE svg")) {
      return SVG;
    }
    return text.stripLeading().startsWith("<") ? HTML : UNKNOWN;
  }

  private static boolean starts(byte[] b, int at, int... signature) {
    if (b.length < at + signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((b[at + i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
