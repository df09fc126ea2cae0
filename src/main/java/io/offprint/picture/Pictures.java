package io.offprint.picture;

import io.offprint.model.Limit;
import io.offprint.model.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Turns the bytes of a picture into one that every output format can carry.
 *
 * <p>What a file is, its content tells, not its name. A sound JPEG, PNG or GIF passes through as it
 * is, only without its metadata; everything else is decoded, made upright and opaque, and encoded
 * anew. The same bytes give the same picture.
 */
public final class Pictures {
  private static final int NAME_LENGTH = 16;

  /**
   * Checks, turns upright and converts a picture.
   *
   * @throws IOException with the reason in a few words, when it is none that can be shown
   */
  public Picture prepare(byte[] bytes) throws IOException {
    if (Limit.PICTURE_BYTES.isPast(bytes.length)) {
      throw new IOException("picture too large, " + bytes.length / 1_000_000 + " MB");
    }
    ImageType type = ImageType.of(bytes);
    return switch (type) {
      case JPEG -> jpeg(bytes);
      case PNG -> png(bytes);
      case GIF -> gif(bytes);
      case SVG -> svg(bytes);
      case ICO -> ico(Ico.largest(bytes));
      case WEBP, BMP, TIFF -> encoded(Decoder.decode(bytes, type));
      case AVIF, HEIC, JPEG_XL ->
          throw new IOException("picture in a format without a decoder, " + type);
      case PDF, HTML, UNKNOWN -> throw new IOException("not a picture");
    };
  }

  /**
   * What format a picture was in before it was prepared.
   *
   * @return empty when it still is
   */
  public static Optional<String> converted(byte[] file, Picture prepared) {
    String before = ImageType.of(file).toString();
    String now = ImageType.of(prepared.bytes()).toString();
    return before.equals(now) ? Optional.empty() : Optional.of(before);
  }

  private static Picture jpeg(byte[] bytes) throws IOException {
    Jpeg jpeg = Jpeg.read(bytes);
    Limits.check(jpeg.width(), jpeg.height());
    boolean carried =
        jpeg.baseline() && jpeg.whole() && jpeg.orientation() == 1 && jpeg.components() != 4;
    if (carried && fits(jpeg.width(), jpeg.height())) {
      return named("jpg", "image/jpeg", jpeg.width(), jpeg.height(), jpeg.lean());
    }
    BufferedImage image = Upright.of(Decoder.decode(bytes, ImageType.JPEG), jpeg.orientation());
    return asJpeg(image);
  }

  private static Picture png(byte[] bytes) throws IOException {
    Png png = Png.read(bytes);
    Limits.check(png.width(), png.height());
    if (png.simple() && png.whole() && fits(png.width(), png.height())) {
      return named("png", "image/png", png.width(), png.height(), png.lean());
    }
    return asPng(Decoder.decode(bytes, ImageType.PNG));
  }

  private static Picture gif(byte[] bytes) throws IOException {
    Gif gif = Gif.read(bytes);
    Limits.check(gif.width(), gif.height());
    if (gif.frames() == 1 && !gif.transparent() && gif.whole() && fits(gif.width(), gif.height())) {
      return named("gif", "image/gif", gif.width(), gif.height(), bytes);
    }
    return asPng(Decoder.decode(bytes, ImageType.GIF));
  }

  private static Picture ico(byte[] image) throws IOException {
    return asPng(Decoder.decode(image, ImageType.of(image)));
  }

  private static Picture svg(byte[] bytes) throws IOException {
    Svg svg = Svg.read(bytes);
    return named("svg", "image/svg+xml", svg.width(), svg.height(), svg.bytes());
  }

  private static boolean fits(long width, long height) {
    return !Limit.PIXELS.isPast(width * height);
  }

  private static Picture encoded(BufferedImage image) throws IOException {
    return Encoder.isPhotographic(image) ? asJpeg(image) : asPng(image);
  }

  private static Picture asJpeg(BufferedImage image) throws IOException {
    byte[] bytes = Encoder.jpeg(image, Encoder.QUALITY);
    return named("jpg", "image/jpeg", image.getWidth(), image.getHeight(), bytes);
  }

  private static Picture asPng(BufferedImage image) throws IOException {
    byte[] bytes = Encoder.png(image);
    return named("png", "image/png", image.getWidth(), image.getHeight(), bytes);
  }

  /** A picture that was encoded anew. */
  static Picture named(boolean jpeg, int width, int height, byte[] bytes) {
    return jpeg
        ? named("jpg", "image/jpeg", width, height, bytes)
        : named("png", "image/png", width, height, bytes);
  }

  private static Picture named(String extension, String mediaType, int w, int h, byte[] bytes) {
    String name = "img-" + hash(bytes).substring(0, NAME_LENGTH) + "." + extension;
    return new Picture(name, mediaType, w, h, bytes);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
