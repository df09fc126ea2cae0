package io.offprint.model;

import java.io.Serializable;
import java.util.function.Supplier;

/** Bytes that may lie elsewhere than on the heap. Safe for use by several threads. */
public final class Content implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int length;
  private final transient Supplier<byte[]> source;

  /**
   * Names content.
   *
   * @param length in bytes
   * @param source gives the bytes, the same ones each time
   */
  public Content(int length, Supplier<byte[]> source) {
    this.length = length;
    this.source = source;
  }

  /** Content on the heap; the array is not copied, so the caller leaves it alone. */
  public static Content of(byte[] bytes) {
    return new Content(bytes.length, () -> bytes);
  }

  /** Length in bytes. */
  public int length() {
    return length;
  }

  /** All of it, perhaps read anew. */
  public byte[] bytes() {
    return source.get();
  }

  private Object writeReplace() {
    return new Carried(bytes());
  }

  /** What goes from one JVM to another. */
  private record Carried(byte[] bytes) implements Serializable {
    private Object readResolve() {
      return of(bytes);
    }
  }
}
