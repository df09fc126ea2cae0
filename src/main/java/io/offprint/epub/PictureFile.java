package io.offprint.epub;

import io.offprint.model.Picture;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

/** A picture in epublib's model of a book, its bytes read when they are written. */
final class PictureFile extends Resource {
  private static final long serialVersionUID = 1L;

  private final Picture picture;

  PictureFile(String id, String path, MediaType type, Picture picture) {
    super(id, null, path, type);
    this.picture = picture;
  }

  @Override
  public byte[] getData() {
    return picture.bytes();
  }
}
