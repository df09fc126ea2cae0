package io.offprint.picture;

import io.offprint.model.Book;
import io.offprint.model.Device;
import io.offprint.model.Note;
import io.offprint.model.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fits a book's pictures to a device: no more pixels than its screen has, no larger files. */
public final class DevicePictures {
  /** How often the pictures of a book that is too large are made smaller still. */
  private static final int MOST_ROUNDS = 4;

  /** Text, styles and the archive itself need room too. */
  private static final double SHARE = 0.9;

  private final Device device;
  private final boolean grey;

  /**
   * @param grey whether colours become shades
   */
  public DevicePictures(Device device, boolean grey) {
    this.device = device;
    this.grey = grey;
  }

  /** The book with pictures under their old names that fit; the same book if all did. */
  public Book fit(Book book) {
    Map<String, Picture> fitted = book.pictures();
    double scale = 1;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      fitted = fit(book.pictures(), scale);
      double excess = bytes(fitted) / (device.bookBytes() * SHARE);
      if (excess <= 1) {
        break;
      }
      scale *= Math.sqrt(1 / excess) * SHARE;
    }
    int changed = 0;
    for (Map.Entry<String, Picture> entry : fitted.entrySet()) {
      changed += entry.getValue() == book.pictures().get(entry.getKey()) ? 0 : 1;
    }
    if (changed == 0) {
      return book;
    }
    String message =
        changed + (changed == 1 ? " picture" : " pictures") + " made to fit the device, " + device;
    return book.withPictures(fitted)
        .withNotes(List.of(Note.info(book.metadata().title(), message)));
  }

  /** One picture made to fit. */
  public Picture fit(Picture picture) {
    return fit(picture, 1);
  }

  private Map<String, Picture> fit(Map<String, Picture> pictures, double scale) {
    Map<String, Picture> fitted = new TreeMap<>();
    pictures.forEach((name, picture) -> fitted.put(name, fit(picture, scale)));
    return fitted;
  }

  private static long bytes(Map<String, Picture> pictures) {
    Set<String> counted = new HashSet<>();
    long bytes = 0;
    for (Picture picture : pictures.values()) {
      bytes += counted.add(picture.name()) ? picture.content().length() : 0;
    }
    return bytes;
  }

  private Picture fit(Picture picture, double scale) {
    double share = Math.min(1, share(picture, scale));
    boolean vector = picture.mediaType().equals("image/svg+xml");
    if (vector || !grey && share == 1 && picture.content().length() <= device.pictureBytes()) {
      return picture;
    }
    try {
      BufferedImage image = Decoder.decode(picture.bytes(), ImageType.of(picture.bytes()));
      return encoded(picture, grey ? Shades.of(image) : image, share);
    } catch (IOException e) {
      // It was sound when it was fetched; a reader may still make more of it than this decoder.
      return picture;
    }
  }

  /** What part of its width and height a picture may keep, turned as it fits best. */
  private double share(Picture picture, double scale) {
    double longer = Math.max(picture.width(), picture.height());
    double shorter = Math.min(picture.width(), picture.height());
    return Math.min(device.height() * scale / longer, device.width() * scale / shorter);
  }

  private Picture encoded(Picture old, BufferedImage image, double share) throws IOException {
    boolean photograph = old.mediaType().equals("image/jpeg") || Encoder.isPhotographic(image);
    for (double part = share; ; part *= 0.75) {
      BufferedImage small = Scaling.of(image, part * old.width() / image.getWidth());
      byte[] bytes = photograph ? Encoder.jpeg(small, Encoder.SCREEN_QUALITY) : Encoder.png(small);
      if (bytes.length <= device.pictureBytes() || small.getWidth() < 64) {
        return Pictures.named(photograph, small.getWidth(), small.getHeight(), bytes);
      }
    }
  }
}
