package io.offprint.tough;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Makes books of thousands of damaged pages: no crash, no hang, nothing invalid may come of it.
 * What does is printed and its page kept in {@code target/fuzz}.
 */
public final class Fuzzer {
  private static final int LARGEST = 300_000;

  /** An input that takes more hangs, in milliseconds of CPU, which a busy machine does not add. */
  private static final long HANGING = 20_000;

  private final List<String> pages;
  private final Fuzzing fuzzing = new Fuzzing();
  private final Set<String> kinds = new HashSet<>();
  private final Path kept = Files.createDirectories(Path.of("target/fuzz"));
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private int defects;
  private int epubs;
  private int pdfs;
  private int checked;

  private Fuzzer(List<String> pages) throws IOException {
    this.pages = pages;
  }

  /**
   * Arguments: number of inputs, first seed, every how many to make a PDF of, every how many to
   * have EPUBCheck and veraPDF look at, folders of pages.
   */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    long first = Long.parseLong(args[1]);
    int pdfs = Integer.parseInt(args[2]);
    int checks = Integer.parseInt(args[3]);
    List<Path> folders = Arrays.stream(args).skip(4).map(Path::of).toList();
    Fuzzer fuzzer = new Fuzzer(Mutator.decoded(pages(folders)));
    long[] millis = new long[count];
    for (int i = 0; i < count; i++) {
      long seed = first + i;
      millis[i] = fuzzer.run(seed, seed % pdfs == 0);
      if (seed % checks == 0) {
        fuzzer.check(seed);
      }
    }
    fuzzer.report(millis);
    System.exit(fuzzer.defects == 0 ? 0 : 1);
  }

  /** Tries one input; has the milliseconds of CPU that it took. */
  private long run(long seed, boolean pdf) throws IOException {
    byte[] page = page(pages, seed);
    long start = system.getProcessCpuTime();
    Optional<String> defect = fuzzing.defect(page, pdf);
    long millis = (system.getProcessCpuTime() - start) / 1_000_000;
    epubs += fuzzing.epub().length > 0 ? 1 : 0;
    pdfs += fuzzing.pdf().length > 0 ? 1 : 0;
    if (defect.isPresent()) {
      found(seed, defect.get());
    } else if (millis > HANGING) {
      found(seed, "hangs, " + millis + " ms");
    }
    return millis;
  }

  private void check(long seed) throws IOException {
    checked++;
    List<String> complaints = fuzzing.complaints();
    if (!complaints.isEmpty()) {
      found(seed, complaints.get(0));
    }
  }

  private void found(long seed, String defect) throws IOException {
    defects++;
    if (kinds.add(defect.replaceAll("[0-9]+", "0"))) {
      Files.write(kept.resolve(seed + ".html"), page(pages, seed));
      System.out.printf("seed %d: %s%n", seed, defect);
    }
  }

  private void report(long[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%d inputs from %d pages: %d EPUBs, %d PDFs, %d defects of %d kinds, %d books checked%n"
            + "CPU of an input: %d ms in the middle, 99 %% under %d ms, at most %d ms; %d s in all%n",
        millis.length,
        pages.size(),
        epubs,
        pdfs,
        defects,
        kinds.size(),
        checked,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        millis[millis.length - 1],
        Arrays.stream(millis).sum() / 1000);
  }

  /** The damaged page of a seed. */
  static byte[] page(List<String> pages, long seed) {
    Mutator mutator = new Mutator(seed);
    String page = pages.get(mutator.pick(pages.size()));
    return mutator.damage(page, pages.get(mutator.pick(pages.size())));
  }

  /** Every page below the folders, packed ones too, that is not too large to try thousands of. */
  static List<byte[]> pages(List<Path> folders) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.matches(".*\\.(x?html?|txt|md)(\\.gz)?") && !name.startsWith("expected")) {
            byte[] page = Files.readAllBytes(file);
            if (name.endsWith(".gz")) {
              page = new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes();
            }
            if (page.length < LARGEST) {
              pages.add(page);
            }
          }
        }
      }
    }
    return pages;
  }
}
