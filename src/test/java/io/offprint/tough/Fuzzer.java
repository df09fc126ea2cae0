package io.offprint.tough;

import io.offprint.check.EpubChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private Fuzzer() {}

  /**
   * Arguments: number of inputs, first seed, every how many to make a PDF of, every how many to
   * have EPUBCheck look at, folders of pages.
   */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    long first = Long.parseLong(args[1]);
    int pdfs = Integer.parseInt(args[2]);
    int checks = Integer.parseInt(args[3]);
    List<Path> folders = new ArrayList<>();
    for (int i = 4; i < args.length; i++) {
      folders.add(Path.of(args[i]));
    }
    List<String> pages = Mutator.decoded(pages(folders));
    Path kept = Files.createDirectories(Path.of("target/fuzz"));
    Fuzzing fuzzing = new Fuzzing();
    Set<String> seen = new HashSet<>();
    int defects = 0;
    int checked = 0;
    int books = 0;
    long start = System.nanoTime();
    for (long seed = first; seed < first + count; seed++) {
      byte[] page = page(pages, seed);
      Optional<String> defect = fuzzing.defect(page, seed % pdfs == 0);
      books += fuzzing.epub().length > 0 ? 1 : 0;
      if (defect.isEmpty() && seed % checks == 0 && fuzzing.epub().length > 0) {
        checked++;
        defect = EpubChecks.messages(fuzzing.epub()).stream().findFirst();
      }
      if (defect.isPresent()) {
        defects++;
        if (seen.add(defect.get().replaceAll("[0-9]+", "0"))) {
          Files.write(kept.resolve(seed + ".html"), page);
          System.out.printf("seed %d: %s%n", seed, defect.get());
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d inputs from %d pages: %d books, %d defects of %d kinds, %d EPUBs checked, %.0f s%n",
        count,
        pages.size(),
        books,
        defects,
        seen.size(),
        checked,
        (System.nanoTime() - start) / 1e9);
    System.exit(defects == 0 ? 0 : 1);
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
              page = new GZIPInputStream(new java.io.ByteArrayInputStream(page)).readAllBytes();
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
