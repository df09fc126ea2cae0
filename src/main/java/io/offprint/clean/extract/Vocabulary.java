package io.offprint.clean.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * How much each of some thousand words speaks for article or for clutter: a logistic regression
 * over {@link Tokens}, one for the words of a block, one for the names of the boxes around it.
 */
final class Vocabulary {
  /** As far up as names are read. */
  private static final int REACH = 8;

  private static final float STEP = 1 / 32f;

  /** Weights of one kind of words, in an open hash table; 0 stands for an empty slot. */
  static final class Table {
    private final int[] keys;
    private final float[] weights;
    private final float start;

    Table(Map<Integer, Float> known, float start) {
      this(known.size(), start);
      known.forEach(this::put);
    }

    private Table(int size, float start) {
      int slots = Integer.highestOneBit(Math.max(8, size * 3)) * 2;
      keys = new int[slots];
      weights = new float[slots];
      this.start = start;
    }

    private void put(int key, float weight) {
      int at = slot(key);
      keys[at] = key;
      weights[at] = Math.max(-127, Math.min(127, Math.round(weight / STEP))) * STEP;
    }

    private int slot(int key) {
      int at = key & keys.length - 1;
      while (keys[at] != 0 && keys[at] != key) {
        at = at + 1 & keys.length - 1;
      }
      return at;
    }
  }

  /** Adds up the weights of those words that are known. */
  private static final class Sum implements IntConsumer {
    private final Table table;
    private double weights;
    private int known;

    Sum(Table table) {
      this.table = table;
    }

    @Override
    public void accept(int token) {
      int slot = table.slot(token);
      if (table.keys[slot] != 0) {
        weights += table.weights[slot];
        known++;
      }
    }

    double logOdds() {
      return table.start + (known == 0 ? 0 : weights / Math.sqrt(known));
    }
  }

  private final Table names;
  private final Table words;

  Vocabulary(Table names, Table words) {
    this.names = names;
    this.words = words;
  }

  private static final class Shipped {
    static final Vocabulary VOCABULARY = read(Vocabulary.class.getResourceAsStream("vocabulary"));
  }

  /** What ships with Offprint. */
  static Vocabulary shipped() {
    return Shipped.VOCABULARY;
  }

  /** What the names of the boxes around a block say, as log-odds. */
  double ofNames(Block block) {
    Sum sum = new Sum(names);
    around(block, sum);
    return sum.logOdds();
  }

  /** What a block's words say, as log-odds. */
  double ofWords(int[] tokens) {
    Sum sum = new Sum(words);
    for (int token : tokens) {
      sum.accept(token);
    }
    return sum.logOdds();
  }

  /** The names around a block; one near it says something else than the same one far out. */
  static void around(Block block, IntConsumer tokens) {
    int up = 0;
    for (Box box = block.box(); box.parent != null && up < REACH; box = box.parent, up++) {
      for (int token : box.tokens()) {
        tokens.accept(Tokens.mix(up < 2 ? 'a' : up < 4 ? 'b' : 'c', token));
      }
    }
  }

  /** Reads both tables: size, start, then the words and their weights in steps. */
  static Vocabulary read(InputStream in) {
    try (DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in))) {
      return new Vocabulary(table(data), table(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table table(DataInputStream in) throws IOException {
    int size = in.readInt();
    Table table = new Table(size, in.readFloat());
    for (int i = 0; i < size; i++) {
      table.put(in.readInt(), in.readByte() * STEP);
    }
    return table;
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    for (Table table : new Table[] {names, words}) {
      int size = (int) java.util.Arrays.stream(table.keys).filter(k -> k != 0).count();
      data.writeInt(size);
      data.writeFloat(table.start);
      for (int i = 0; i < table.keys.length; i++) {
        if (table.keys[i] != 0) {
          data.writeInt(table.keys[i]);
          data.writeByte(Math.round(table.weights[i] / STEP));
        }
      }
    }
    data.flush();
  }
}
