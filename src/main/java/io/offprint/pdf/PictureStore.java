package io.offprint.pdf;

import com.openhtmltopdf.extend.FSStream;
import io.offprint.model.Picture;
import io.offprint.style.Theme;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The book's pictures, as the engine asks for them: {@code picture:NAME}. */
final class PictureStore {
  static final String SCHEME = "picture";
  static final String PREFIX = SCHEME + ":";

  private static final int FEW = 12;

  private final Map<String, Picture> pictures;
  private final Map<String, byte[]> prepared = new ConcurrentHashMap<>();
  private final int across;
  private final int down;

  /**
   * Prepares.
   *
   * @param theme whose page the pictures have to fit
   * @param dpi pixels to an inch that a photograph has at most
   */
  PictureStore(Map<String, Picture> pictures, Theme theme, int dpi) {
    this.pictures = pictures;
    this.across = (int) Math.ceil(theme.measure() / 72 * dpi);
    this.down = (int) Math.ceil(theme.paper().height() / 25.4 * dpi);
    if (pictures.size() <= FEW) {
      ahead();
    }
  }

  /** Resamples the pictures beside the work on the text; a book of many is in no hurry. */
  private void ahead() {
    List<Picture> large =
        pictures.values().stream()
            .filter(p -> p.mediaType().equals("image/jpeg"))
            .filter(p -> Photograph.isTooFine(p.width(), p.height(), across, down))
            .toList();
    if (!large.isEmpty()) {
      Thread thread = new Thread(() -> large.forEach(this::bytes), "offprint-pictures");
      thread.setDaemon(true);
      thread.start();
    }
  }

  boolean holds(String uri) {
    return uri.startsWith(PREFIX) && pictures.containsKey(uri.substring(PREFIX.length()));
  }

  boolean hasVectors() {
    return pictures.values().stream().anyMatch(p -> p.mediaType().equals("image/svg+xml"));
  }

  /** The picture of a URI that is held. */
  Picture picture(String uri) {
    return pictures.get(uri.substring(PREFIX.length()));
  }

  /** A picture's file as it goes into the document. */
  byte[] bytes(Picture picture) {
    return prepared.computeIfAbsent(picture.name(), name -> prepared(picture));
  }

  FSStream stream(String uri) {
    byte[] bytes = bytes(picture(uri));
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  private byte[] prepared(Picture picture) {
    return switch (picture.mediaType()) {
      case "image/png" -> Png.plain(picture.bytes());
      case "image/jpeg" ->
          Photograph.resampled(picture.bytes(), picture.width(), picture.height(), across, down);
      default -> picture.bytes();
    };
  }
}
