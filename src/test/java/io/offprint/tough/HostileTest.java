package io.offprint.tough;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that ask too much, in JVMs of half a gigabyte: both files, or a clear refusal. */
class HostileTest {
  private static final int JVMS = 2;

  @Test
  void eachBecomesABookOrIsRefusedWithinHalfAGigabyte() throws Exception {
    List<Hostile> all = Hostile.all();
    int[] numbers = IntStream.range(0, all.size()).filter(i -> all.get(i).always()).toArray();
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < JVMS; i++) {
      running.add(start(numbers, i));
    }
    List<String> lines = new ArrayList<>();
    for (Process process : running) {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      lines.addAll(said.lines().filter(line -> line.contains("\t")).toList());
      assertEquals(0, process.waitFor(), said);
    }
    assertEquals(numbers.length, lines.size(), String.join("\n", lines));
    for (int number : numbers) {
      String line = lines.stream().filter(l -> l.startsWith("#" + number + "\t")).findAny().get();
      assertTrue(line.contains(all.get(number).refused() ? "\trefused\t" : "\tbound\t"), line);
    }
  }

  /** One of the JVMs that share the rows. */
  private static Process start(int[] numbers, int share) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(
        List.of(
            "-Djava.awt.headless=true",
            "-Doffprint.limit=300",
            "-cp",
            System.getProperty("java.class.path")));
    command.add(HostileRun.class.getName());
    for (int i = share; i < numbers.length; i += JVMS) {
      command.add("#" + numbers[i]);
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
