package io.offprint.tough;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slice of what {@code src/bench/fuzz.sh} does, and all that it ever found. */
class FuzzTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int INPUTS = 300;
  private static final int PDFS = 50;

  @Test
  void damagedFixturesBecomeBooksOrAreRefused() throws IOException {
    List<String> pages = Mutator.decoded(Fuzzer.pages(List.of(RESOURCES)));
    Fuzzing fuzzing = new Fuzzing();
    List<String> defects = new ArrayList<>();
    int books = 0;
    for (long seed = 1; seed <= INPUTS; seed++) {
      long number = seed;
      fuzzing
          .defect(Fuzzer.page(pages, seed), seed % PDFS == 0)
          .ifPresent(defect -> defects.add("seed " + number + ": " + defect));
      books += fuzzing.epub().length > 0 ? 1 : 0;
    }
    assertEquals(List.of(), defects);
    assertTrue(books > INPUTS / 2, "too few became books to say anything: " + books);
  }

  @Test
  void whatWasFoundStaysMended() throws IOException {
    Fuzzing fuzzing = new Fuzzing();
    for (byte[] page : Fuzzer.pages(List.of(RESOURCES.resolve("fuzz")))) {
      assertEquals("", fuzzing.defect(page, true).orElse(""));
      assertEquals(List.of(), fuzzing.complaints());
    }
  }
}
