package io.offprint.tough;

import com.sun.management.OperatingSystemMXBean;
import io.offprint.Offprint;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Makes both books of each hostile page and prints a line on it: its number, its name, the
 * milliseconds of CPU that cleaning, binding, EPUB and PDF took, and the outcome. Meant for a JVM
 * with a small heap.
 */
public final class HostileRun {
  private HostileRun() {}

  /** Arguments: parts of the names of those to run, or {@code #} and a number; none for all. */
  public static void main(String[] args) {
    List<Hostile> all = Hostile.all();
    for (int i = 0; i < all.size(); i++) {
      Hostile hostile = all.get(i);
      String number = "#" + i;
      if (args.length == 0
          || List.of(args).stream()
              .anyMatch(arg -> arg.equals(number) || hostile.name().contains(arg))) {
        System.out.println(number + "\t" + hostile.name() + "\t" + run(hostile));
      }
    }
    System.exit(0); // What could not be stopped must not keep the JVM.
  }

  private static String run(Hostile hostile) {
    int limit = Integer.getInteger("offprint.limit", 60);
    Options options =
        Options.builder()
            .css(hostile.css().isEmpty() ? List.of() : List.of(hostile.css()))
            .timeout(Duration.ofSeconds(limit))
            .build();
    Offprint offprint = new Offprint(options);
    byte[] page = hostile.page().get().getBytes(StandardCharsets.UTF_8);
    StringBuilder line = new StringBuilder();
    Watch watch = new Watch(line);
    try {
      Article article =
          offprint.clean(new Source("ferry.html", null, "text/html", "utf-8", page, false));
      watch.lap();
      Book book = offprint.bind(List.of(article));
      watch.lap();
      long epub = size(offprint, book, Format.EPUB);
      watch.lap();
      long pdf = size(offprint, book, Format.PDF);
      watch.lap();
      return String.format(
          Locale.ROOT,
          "%s\tbound\t%d + %d kB, %s",
          line,
          epub >> 10,
          pdf >> 10,
          said(book.notes()));
    } catch (OffprintException e) {
      watch.lap();
      boolean defect = e.kind() == OffprintException.Kind.INTERNAL;
      return line + (defect ? "\tdefect\t" : "\trefused\t") + e.kind() + " " + e.line();
    } catch (IOException | RuntimeException | Error e) {
      watch.lap();
      StackTraceElement[] at = e.getStackTrace();
      return line + "\tdefect\t" + e + (at.length > 0 ? " at " + at[0] : "");
    }
  }

  private static String said(List<Note> notes) {
    return notes.isEmpty() ? "no notes" : notes.size() + " notes, " + notes.get(0).message();
  }

  private static long size(Offprint offprint, Book book, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    offprint.write(book, format, out);
    return out.size();
  }

  private static final class Watch {
    private final StringBuilder line;
    private long last = cpu();

    Watch(StringBuilder line) {
      this.line = line;
    }

    void lap() {
      long now = cpu();
      line.append(line.length() == 0 ? "" : " ").append((now - last) / 1_000_000);
      last = now;
    }

    /** Nanoseconds of all threads, which another run on the machine does not lengthen. */
    private static long cpu() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }
}
