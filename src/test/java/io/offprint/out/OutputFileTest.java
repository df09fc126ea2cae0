package io.offprint.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path dir;

  private List<String> files() throws IOException {
    try (Stream<Path> list = Files.list(dir)) {
      return list.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesAFileOnlyWhenTheNewOneIsComplete() throws IOException {
    Path file = Files.writeString(dir.resolve("a"), "old");
    assertThrows(
        IllegalStateException.class,
        () ->
            OutputFile.write(
                file,
                out -> {
                  out.write(new byte[100_000]);
                  throw new IllegalStateException();
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a"), files());
    OutputFile.write(
        file,
        out -> {
          out.write('n');
          return null;
        });
    assertEquals("n", Files.readString(file));
    assertEquals(List.of("a"), files());
  }

  @Test
  void makesFoldersAndReportsWhatItCannotWrite() throws IOException {
    Path file = dir.resolve("x/y/z");
    assertEquals("result", OutputFile.write(file, out -> "result"));
    OffprintException e =
        assertThrows(
            OffprintException.class, () -> OutputFile.write(file.resolve("below"), out -> null));
    assertEquals(Kind.NOT_WRITABLE, e.kind());
    assertEquals(
        Kind.NOT_WRITABLE,
        assertThrows(OffprintException.class, () -> OutputFile.write(dir, out -> null)).kind());
  }

  @Test
  void followsALinkToTheFileThatItReplaces() throws IOException {
    Path real = Files.writeString(dir.resolve("real"), "old");
    Path link = Files.createSymbolicLink(dir.resolve("link"), real);
    OutputFile.write(
        link,
        out -> {
          out.write('n');
          return null;
        });
    assertEquals("n", Files.readString(real));
    assertEquals(real, Files.readSymbolicLink(link));
  }

  /** Writes for ever, for {@link #nothingStaysBehindWhenTheRunIsStopped}. */
  static final class Endless {
    public static void main(String[] args) {
      OutputFile.write(
          Path.of(args[0]),
          out -> {
            while (true) {
              out.write(new byte[1 << 16]);
              out.flush();
              sleep();
            }
          });
    }

    private static void sleep() {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingStaysBehindWhenTheRunIsStopped() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                dir.resolve("book.pdf").toString())
            .inheritIO()
            .start();
    while (files().isEmpty() && process.isAlive()) {
      Thread.sleep(10);
    }
    assertEquals(1, files().size());
    process.destroy();
    process.waitFor(20, TimeUnit.SECONDS);
    assertEquals(143, process.exitValue());
    assertEquals(List.of(), files());
  }
}
