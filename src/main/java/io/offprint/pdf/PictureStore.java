package io.offprint.pdf;

import com.openhtmltopdf.extend.FSStream;
import io.offprint.model.Picture;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The book's pictures, as the engine asks for them: {@code picture:NAME}. */
final class PictureStore {
  static final String SCHEME = "picture";
  static final String PREFIX = SCHEME + ":";

  private final Map<String, Picture> pictures;

  PictureStore(Map<String, Picture> pictures) {
    this.pictures = pictures;
  }

  boolean holds(String uri) {
    return uri.startsWith(PREFIX) && pictures.containsKey(uri.substring(PREFIX.length()));
  }

  boolean hasVectors() {
    return pictures.values().stream().anyMatch(p -> p.mediaType().equals("image/svg+xml"));
  }

  FSStream stream(String uri) {
    Picture picture = pictures.get(uri.substring(PREFIX.length()));
    byte[] bytes =
        picture.mediaType().equals("image/png") ? Png.plain(picture.bytes()) : picture.bytes();
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
}
