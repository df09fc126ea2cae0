package io.offprint.out;

import io.offprint.model.Content;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;

/**
 * Keeps what waits to be written in a temporary file instead of on the heap, but for the first
 * megabytes, so that a small book needs no file. The file has no name from the moment that it is
 * open, where the system allows that: no end of the JVM, however sudden, leaves it behind. Its room
 * is free again when nothing refers to its content any more. Safe for use by several threads.
 */
public final class Spool {
  private static final long HEAP = 16 << 20;

  private final long heap;
  private final File folder;

  // Not a channel: the interruption of one thread would close it for all.
  private RandomAccessFile file;
  private boolean broken;
  private long onHeap;
  private long end;

  /** A spool in the system's folder for temporary files. */
  public Spool() {
    this(HEAP, null);
  }

  /**
   * A spool elsewhere.
   *
   * @param heap bytes that stay on the heap
   * @param folder for the temporary file; the system's own when null
   */
  Spool(long heap, File folder) {
    this.heap = heap;
    this.folder = folder;
  }

  /** Takes bytes over; the caller leaves the array alone. */
  public synchronized Content keep(byte[] bytes) {
    if (onHeap + bytes.length <= heap || broken) {
      onHeap += bytes.length;
      return Content.of(bytes);
    }
    try {
      if (file == null) {
        file = open();
      }
      long start = end;
      file.seek(start);
      file.write(bytes);
      end += bytes.length;
      int length = bytes.length;
      return new Content(length, () -> read(start, length));
    } catch (IOException e) {
      // No room for temporary files: then the heap has to do.
      broken = true;
      return Content.of(bytes);
    }
  }

  private RandomAccessFile open() throws IOException {
    File path = File.createTempFile("offprint-", ".tmp", folder);
    RandomAccessFile file = new RandomAccessFile(path, "rw");
    if (!path.delete()) {
      path.deleteOnExit();
    }
    return file;
  }

  private synchronized byte[] read(long at, int length) {
    byte[] bytes = new byte[length];
    try {
      file.seek(at);
      file.readFully(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }
}
