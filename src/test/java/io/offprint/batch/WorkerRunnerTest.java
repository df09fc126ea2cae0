package io.offprint.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Format;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts real JVMs, so it is kept to three. */
class WorkerRunnerTest {
  private static final String ARTICLE =
      "<!DOCTYPE html><html lang=en><title>Fog</title><article><h1>Fog</h1>"
          + "<p>The boats lay side by side along the quay, and nobody could tell from the shore"
          + " which of them had been out that night and which had not.</p>".repeat(4)
          + "</article>";

  @TempDir Path folder;

  @Test
  void replacesAWorkerThatDies() throws Exception {
    Files.writeString(folder.resolve("a.html"), ARTICLE);
    try (WorkerRunner runner = new WorkerRunner(request(Duration.ofSeconds(60)))) {
      assertTrue(runner.run(job("a")).done());
      assertTrue(Files.exists(folder.resolve("out/a.html")));
      Files.delete(folder.resolve("out/a.html"));
      ProcessHandle.current()
          .children()
          .filter(child -> child.info().commandLine().orElse("").contains(Worker.class.getName()))
          .forEach(ProcessHandle::destroyForcibly);
      Entry entry = runner.run(job("a"));
      assertEquals("", entry.message());
      assertTrue(Files.exists(folder.resolve("out/a.html")));
      Entry gone = runner.run(job("gone"));
      assertEquals(Optional.of(Kind.NOT_FOUND), gone.failure());
    }
  }

  @Test
  void killsAWorkerThatTakesTooLong() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        WorkerRunner runner = new WorkerRunner(request(Duration.ofSeconds(1)))) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      Entry entry =
          runner.run(new Job(address, List.of(address), folder.resolve("out/b").toString()));
      assertEquals(Optional.of(Kind.TOO_COMPLEX), entry.failure());
      assertEquals("took longer than 1 s", entry.message());
      assertFalse(Files.exists(folder.resolve("out/b.html")));
    }
  }

  private Job job(String name) {
    String source = folder.resolve(name + ".html").toString();
    return new Job(source, List.of(source), folder.resolve("out").resolve(name).toString());
  }

  private BatchRequest request(Duration timeout) {
    return BatchRequest.builder()
        .formats(List.of(Format.HTML))
        .options(Options.builder().timeout(timeout).build())
        .heap("256m")
        .build();
  }
}
