package io.offprint.model;

import java.io.Serializable;

/**
 * A picture that every output format can carry: JPEG, PNG, GIF or SVG, upright, RGB or grey.
 *
 * @param name file name in a book, made from the content, so that equal pictures are one
 * @param mediaType {@code image/jpeg}, {@code image/png}, {@code image/gif} or {@code
 *     image/svg+xml}
 * @param width in pixels
 * @param height in pixels
 * @param content the encoded picture
 */
public record Picture(String name, String mediaType, int width, int height, Content content)
    implements Serializable {

  /** A picture on the heap; the bytes are not copied, so the caller leaves them alone. */
  public Picture(String name, String mediaType, int width, int height, byte[] bytes) {
    this(name, mediaType, width, height, Content.of(bytes));
  }

  /** The encoded picture, perhaps read anew. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** The same picture whose content lies elsewhere. */
  public Picture withContent(Content elsewhere) {
    return new Picture(name, mediaType, width, height, elsewhere);
  }
}
