package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * An installed Chromium, for pages that are empty until their scripts have run. It starts without a
 * window and with a profile of its own that goes when it ends, so that nobody's logins or history
 * are touched. It is asked by its command line: its protocol would take a library and a port, and
 * all that is wanted is the page as it stands when it has settled.
 */
final class Browser {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "chrome");

  private static final Path MAC =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /** Milliseconds of a clock that stands still while the page waits for the network. */
  private static final int SETTLE = 10_000;

  private final String executable;
  private final Duration timeout;

  /**
   * Finds the browser.
   *
   * @param path of its executable; empty to look for one
   * @throws OffprintException of kind USAGE when there is none
   */
  Browser(String path, Duration timeout, Map<String, String> environment) {
    this.executable = path.isEmpty() ? find(environment.getOrDefault("PATH", "")) : path;
    this.timeout = timeout;
    if (!Files.isExecutable(Path.of(executable))) {
      throw new OffprintException(Kind.USAGE, "--browser", "no such program: " + path);
    }
  }

  private static String find(String path) {
    for (String name : NAMES) {
      for (String folder : path.split(File.pathSeparator)) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return program.toString();
        }
      }
    }
    if (Files.isExecutable(MAC)) {
      return MAC.toString();
    }
    throw new OffprintException(
        Kind.USAGE, "--browser", "no Chromium or Chrome is installed; name one as --browser=PATH");
  }

  /** The page as its scripts leave it, as UTF-8. */
  byte[] render(URI uri) throws IOException {
    Path profile = Files.createTempDirectory("offprint-browser");
    try {
      Process process =
          new ProcessBuilder(command(uri, profile))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        process.getOutputStream().close();
        return output(process);
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } finally {
      delete(profile);
    }
  }

  private List<String> command(URI uri, Path profile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                executable,
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--no-default-browser-check",
                "--mute-audio",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=" + SETTLE,
                "--dump-dom"));
    if (System.getProperty("user.name").equals("root")) {
      // As root, in a container most often, Chromium refuses to start with its sandbox.
      command.add("--no-sandbox");
    }
    command.add(uri.toString());
    return command;
  }

  private byte[] output(Process process) throws IOException {
    InputStream out = process.getInputStream();
    CompletableFuture<byte[]> page =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Limits.read(out, Limits.PAGE);
              } catch (IOException e) {
                return new byte[0];
              }
            });
    try {
      byte[] bytes = page.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (bytes.length == 0) {
        throw new IOException("the browser showed nothing");
      }
      return bytes;
    } catch (TimeoutException e) {
      throw new IOException("the browser did not finish in time", e);
    } catch (ExecutionException e) {
      throw new IOException("the browser failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    // The browser's helpers may still write while they end.
    for (int left = 20; left > 0; left--) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
        return;
      } catch (IOException | UncheckedIOException e) {
        Pace.sleep(Duration.ofMillis(100));
      }
    }
  }
}
