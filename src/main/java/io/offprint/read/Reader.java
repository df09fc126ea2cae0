package io.offprint.read;

import io.offprint.model.Metadata;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import io.offprint.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns bytes into a page: charset, media type, repair of broken markup. */
public final class Reader {

  /**
   * Reads a source with the reader for its kind.
   *
   * @throws OffprintException of kind NOT_READABLE when the bytes are no text
   */
  public Page read(Source source) {
    return new Page(
        source.name(),
        source.base(),
        Page.Kind.WEB_PAGE,
        new String(source.bytes(), StandardCharsets.UTF_8),
        Metadata.NONE,
        source.remote(),
        List.of());
  }
}
