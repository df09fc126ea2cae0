package io.offprint.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip archive that an EPUB is (OCF 3.3, section 4). */
final class Archive implements AutoCloseable {
  /** January 1980 would make the zip writer add a field that {@code mimetype} may not have. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  Archive(OutputStream out) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
  }

  /** Adds a file that deflating makes smaller. */
  void deflate(String path, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Adds a file as it is. */
  void store(String path, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(EPOCH);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Ends the archive; the stream that it was written to stays open. */
  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }
}
