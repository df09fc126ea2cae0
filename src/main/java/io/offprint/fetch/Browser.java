package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * An installed Chromium, for pages that are empty until their scripts have run. Each page has a
 * process and a profile of its own.
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

  /** A browser takes more of a machine than all else together. */
  private static final int AT_A_TIME = 2;

  private final Semaphore turns = new Semaphore(AT_A_TIME, true);
  private final String executable;
  private final Duration timeout;
  private final Proxies proxies;
  private final Resolver resolver;

  /**
   * Finds the browser.
   *
   * @param path its program, or empty for one that is installed
   * @param timeout for one page
   * @throws OffprintException of kind USAGE when there is none
   */
  Browser(
      String path,
      Duration timeout,
      Map<String, String> environment,
      Proxies proxies,
      Resolver resolver) {
    this.executable = path.isEmpty() ? find(environment.getOrDefault("PATH", "")) : path;
    this.timeout = timeout;
    this.proxies = proxies;
    this.resolver = resolver;
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

  /**
   * The page as its scripts leave it.
   *
   * @throws StatusException when the server has no page there
   */
  Rendered render(Visit visit) throws IOException {
    turns.acquireUninterruptibly();
    Deadline deadline = new Deadline(timeout);
    BrowserPage page = new BrowserPage(visit, deadline);
    try (Relay relay = new Relay(resolver, visit.gate(), proxies);
        BrowserProcess process = new BrowserProcess(executable, relay.address());
        DevTools tools = new DevTools(process.address(deadline), deadline, process.end())) {
      page.open(tools);
      page.settle(new Deadline(deadline.left().multipliedBy(3).dividedBy(4)));
      return page.rendered();
    } finally {
      turns.release();
    }
  }
}
