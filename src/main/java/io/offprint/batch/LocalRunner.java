package io.offprint.batch;

import io.offprint.model.OffprintException.Kind;

/** Makes books in this JVM. What cannot be stopped here goes on until the JVM ends. */
final class LocalRunner implements Runner {
  private final Converter converter;
  private final String settings;

  LocalRunner(Converter converter, String settings) {
    this.converter = converter;
    this.settings = settings;
  }

  @Override
  public Entry run(Job job) {
    try {
      return converter.convert(job);
    } catch (OutOfMemoryError e) {
      return Entry.failed(job, settings, Kind.TOO_COMPLEX, "needs more memory than there is", 0);
    }
  }

  @Override
  public void close() {
    // A book under way is finished by its thread.
  }
}
