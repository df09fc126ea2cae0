package io.offprint.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A Chromium that runs without a window, with a profile of its own that goes when it ends, so that
 * nobody's logins or history are touched. All that it asks for goes by way of a proxy.
 */
final class BrowserProcess implements AutoCloseable {
  private static final String LISTENING = "DevTools listening on ";

  private final Path profile;
  private final Process process;
  private final CompletableFuture<URI> address = new CompletableFuture<>();

  BrowserProcess(String executable, InetSocketAddress proxy) throws IOException {
    profile = Files.createTempDirectory("offprint-browser");
    try {
      process =
          new ProcessBuilder(command(executable, proxy))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      delete(profile);
      throw new IOException("the browser does not start", e);
    }
    Thread listener = new Thread(this::listen, "offprint-browser");
    listener.setDaemon(true);
    listener.start();
  }

  /** Where its DevTools protocol is to be had, once it has started. */
  URI address(Deadline deadline) throws IOException {
    return deadline.await(address);
  }

  /** Done when it has ended, for whatever reason. */
  CompletableFuture<?> end() {
    return process.onExit();
  }

  private List<String> command(String executable, InetSocketAddress proxy) {
    List<String> command =
        new ArrayList<>(
            List.of(
                executable,
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--proxy-server=http://127.0.0.1:" + proxy.getPort(),
                // Without this, what is on this machine would be asked directly.
                "--proxy-bypass-list=<-loopback>",
                // Nothing but the proxy, which is named by its number, is to be looked up or
                // reached.
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
                "--disable-quic",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-client-side-phishing-detection",
                "--block-new-web-contents",
                "--no-first-run",
                "--no-default-browser-check",
                "--no-pings",
                "--mute-audio",
                "--window-size=1280,2000"));
    if (System.getProperty("user.name").equals("root")) {
      // As root, in a container most often, Chromium refuses to start with its sandbox.
      command.add("--no-sandbox");
    }
    command.add("about:blank");
    return command;
  }

  /** Reads to the end, so that the browser's own complaints never fill the pipe. */
  private void listen() {
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      Optional<String> line = Optional.ofNullable(said.readLine());
      while (line.isPresent()) {
        if (line.get().startsWith(LISTENING)) {
          address.complete(URI.create(line.get().substring(LISTENING.length()).strip()));
        }
        line = Optional.ofNullable(said.readLine());
      }
    } catch (IOException | IllegalArgumentException e) {
      address.completeExceptionally(e);
    }
    address.completeExceptionally(new IOException("the browser does not start"));
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    delete(profile);
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
