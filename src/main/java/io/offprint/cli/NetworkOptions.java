package io.offprint.cli;

import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** How the web is asked. */
final class NetworkOptions {
  @Option(
      names = "--cookies",
      paramLabel = "FILE",
      description = "Cookies in Netscape's format, as browser extensions and curl write them.")
  private Path cookies;

  @Option(
      names = "--header",
      paramLabel = "'NAME: VALUE'",
      description = "A request header for the hosts that you name, no other; may be repeated.")
  private List<String> headers = Network.DEFAULTS.headers();

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "What to call oneself. (${DEFAULT-VALUE})")
  private String userAgent = Network.DEFAULTS.userAgent();

  @Option(
      names = "--request-timeout",
      paramLabel = "SECONDS",
      description = "For one request, to its last byte. (${DEFAULT-VALUE})")
  private double timeout = seconds(Network.DEFAULTS.timeout());

  @Option(
      names = "--retries",
      paramLabel = "N",
      description = "How often to ask a busy server again. (${DEFAULT-VALUE})")
  private int retries = Network.DEFAULTS.retries();

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "The least time between requests to one host. (${DEFAULT-VALUE})")
  private double pause = seconds(Network.DEFAULTS.pause());

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Keep answers there, and have only what has changed sent again.")
  private Path cache;

  @Option(names = "--offline", description = "Use the cache alone.")
  private boolean offline = Network.DEFAULTS.offline();

  @Option(
      names = "--domain-allow",
      paramLabel = "DOMAIN",
      description = "Pages may ask this domain and no other; may be repeated.")
  private List<String> allowed = Network.DEFAULTS.allowedDomains();

  @Option(
      names = "--domain-deny",
      paramLabel = "DOMAIN",
      description = "Pages may not ask this domain; may be repeated.")
  private List<String> denied = Network.DEFAULTS.deniedDomains();

  @Option(
      names = "--allow-private",
      description = "Pages may ask the private network, and local ones for files anywhere.")
  private boolean allowPrivate = Network.DEFAULTS.allowPrivate();

  @Option(
      names = "--browser",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "PATH",
      description = "Let an installed Chromium run a page's scripts first; =PATH to name one.")
  private String browser;

  void into(Options.Builder options) {
    options.network(
        Network.builder()
            .cookies(cookies)
            .headers(headers)
            .userAgent(userAgent)
            .timeout(duration("--request-timeout", timeout))
            .retries(retries)
            .pause(duration("--wait", pause))
            .cache(cache)
            .offline(offline)
            .allowedDomains(allowed)
            .deniedDomains(denied)
            .allowPrivate(allowPrivate)
            .browser(browser)
            .build());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static Duration duration(String option, double seconds) {
    if (!(seconds >= 0 && seconds <= 86_400)) {
      throw new OffprintException(Kind.USAGE, option, "must be from 0 to 86400 seconds");
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
