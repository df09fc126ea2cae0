package io.offprint.batch;

/** Makes jobs' books one after the other, here or in another JVM. Used by one thread at a time. */
interface Runner extends AutoCloseable {

  /** Makes one book; never throws. */
  Entry run(Job job);

  /** Stops what is under way, from another thread. */
  @Override
  void close();
}
