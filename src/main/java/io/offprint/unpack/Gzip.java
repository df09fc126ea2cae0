package io.offprint.unpack;

import io.offprint.model.Limit;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Files that are gzipped by themselves (RFC 1952), as sitemaps are. */
final class Gzip {
  private Gzip() {}

  /**
   * What is in the file; the source itself when it is none. Web archives stay, whose records are
   * packed one by one.
   *
   * @throws OffprintException of kind NOT_READABLE when it is damaged or too large
   */
  static Source opened(Source source) {
    byte[] b = source.bytes();
    boolean gzip = b.length > 2 && b[0] == 0x1f && (b[1] & 0xff) == 0x8b;
    if (!gzip || source.name().matches("(?i).*\\.warc\\.gz")) {
      return source;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(b))) {
      byte[] bytes = in.readNBytes(Limit.PAGE_BYTES.most());
      if (in.read() >= 0) {
        throw new IOException("has too much in it");
      }
      return new Source(source.name(), source.base(), "", "", bytes, source.remote());
    } catch (IOException e) {
      String why = "has too much in it".equals(e.getMessage()) ? e.getMessage() : "is damaged";
      throw new OffprintException(Kind.NOT_READABLE, source.name(), why, e);
    }
  }
}
