package io.offprint.batch;

/** Hears what a batch does; called by several threads, one at a time. */
public interface Listener {

  /** How many inputs there are, when that can be known. */
  void total(long inputs);

  /** One input is through. */
  void finished(Entry entry);

  /** One input was done already. */
  void skipped(String source);
}
