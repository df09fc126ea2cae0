package io.offprint.batch;

import java.util.Arrays;

/**
 * A map from 64-bit hashes to rows of a few longs, in one array: a hundred thousand entries of
 * three columns take some 8 MB, where objects would take ten times as much.
 */
final class LongTable {
  private final int width;
  private long[] cells;
  private int size;

  /** {@code columns} is the number of values beside the key. */
  LongTable(int columns) {
    width = columns + 1;
    cells = new long[width << 6];
  }

  /**
   * Sets the row of a key, which may not be 0.
   *
   * @return whether the key is new
   */
  boolean put(long key, long... row) {
    if ((size + 1) * 4L > cells.length / width * 3L) {
      grow();
    }
    int at = find(key);
    boolean isNew = cells[at] == 0;
    size += isNew ? 1 : 0;
    cells[at] = key;
    System.arraycopy(row, 0, cells, at + 1, width - 1);
    return isNew;
  }

  /** The row of a key, or null. */
  long[] get(long key) {
    int at = find(key);
    return cells[at] == 0 ? null : Arrays.copyOfRange(cells, at + 1, at + width);
  }

  boolean contains(long key) {
    return cells[find(key)] != 0;
  }

  int size() {
    return size;
  }

  /** Where the key is, or the free cell where it would be. The number of slots is a power of 2. */
  private int find(long key) {
    int slots = cells.length / width;
    int slot = (int) (key & (slots - 1));
    while (cells[slot * width] != 0 && cells[slot * width] != key) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot * width;
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    for (int i = 0; i < old.length; i += width) {
      if (old[i] != 0) {
        System.arraycopy(old, i, cells, find(old[i]), width);
      }
    }
  }
}
