package io.offprint.batch;

import io.offprint.model.Format;
import io.offprint.model.Options;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * What a batch is to do.
 *
 * @param locations files, folders and addresses; {@code -} for a list on standard input
 * @param lists files that name more of them, one a line or a table; {@code -} for standard input
 * @param perFolder whether a folder's articles become one book
 * @param folder where the books go
 * @param formats what to write of each book, at least one
 * @param options how the books look
 * @param jobs how many books are made at once
 * @param isolate whether they are made in JVMs of their own, so that one that dies takes nothing
 *     along
 * @param heap such a JVM's largest heap, as in {@code 768m}
 * @param resume whether what an earlier run has done is passed over
 * @param failFast whether the first failure ends the run
 */
public record BatchRequest(
    List<String> locations,
    List<String> lists,
    boolean perFolder,
    Path folder,
    List<Format> formats,
    Options options,
    int jobs,
    boolean isolate,
    String heap,
    boolean resume,
    boolean failFast) {

  public BatchRequest {
    locations = List.copyOf(locations);
    lists = List.copyOf(lists);
    formats = List.copyOf(formats);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this request. */
  public Builder toBuilder() {
    return new Builder()
        .locations(locations)
        .lists(lists)
        .perFolder(perFolder)
        .folder(folder)
        .formats(formats)
        .options(options)
        .jobs(jobs)
        .isolate(isolate)
        .heap(heap)
        .resume(resume)
        .failFast(failFast);
  }

  /** What of this shows in a book, so that books made otherwise are made anew on resuming. */
  String settings() {
    Options look =
        options.toBuilder()
            .network(Options.DEFAULTS.network())
            .timeout(Options.DEFAULTS.timeout())
            .build();
    String all = formats + Base64.getEncoder().encodeToString(look.toBytes());
    return Long.toHexString(Hash.of(all));
  }

  /** Sets what a batch is to do; each default stands here. */
  public static final class Builder {
    private List<String> locations = List.of();
    private List<String> lists = List.of();
    private boolean perFolder = false;
    private Path folder = Path.of("output");
    private List<Format> formats = List.of(Format.PDF, Format.EPUB);
    private Options options = Options.DEFAULTS;
    private int jobs = Runtime.getRuntime().availableProcessors();
    private boolean isolate = true;
    private String heap = "1g";
    private boolean resume = false;
    private boolean failFast = false;

    private Builder() {}

    public Builder locations(List<String> v) {
      locations = v;
      return this;
    }

    public Builder lists(List<String> v) {
      lists = v;
      return this;
    }

    public Builder perFolder(boolean v) {
      perFolder = v;
      return this;
    }

    public Builder folder(Path v) {
      folder = v;
      return this;
    }

    public Builder formats(List<Format> v) {
      formats = v;
      return this;
    }

    public Builder options(Options v) {
      options = v;
      return this;
    }

    public Builder jobs(int v) {
      jobs = v;
      return this;
    }

    public Builder isolate(boolean v) {
      isolate = v;
      return this;
    }

    public Builder heap(String v) {
      heap = v;
      return this;
    }

    public Builder resume(boolean v) {
      resume = v;
      return this;
    }

    public Builder failFast(boolean v) {
      failFast = v;
      return this;
    }

    public BatchRequest build() {
      return new BatchRequest(
          locations, lists, perFolder, folder, formats, options, jobs, isolate, heap, resume,
          failFast);
    }
  }
}
