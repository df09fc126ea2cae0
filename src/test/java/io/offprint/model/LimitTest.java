package io.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LimitTest {

  /** The documentation has the very table; what it lacks is what the failure prints. */
  @Test
  void allStandInTheDocumentation() throws IOException {
    String table =
        Arrays.stream(Limit.values())
            .map(l -> String.format(Locale.ROOT, "| %s | %,d | %s |", l.what(), l.most(), l.past()))
            .collect(Collectors.joining("\n"));
    String page = Files.readString(Path.of("docs/limits.md"));
    String there =
        page.lines()
            .filter(line -> line.matches("\\| .* \\| [0-9,]+ \\| .* \\|"))
            .collect(Collectors.joining("\n"));
    assertEquals(table, there);
  }
}
