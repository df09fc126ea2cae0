package io.offprint.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The proxies that the environment names, as curl reads it. */
final class Proxies extends ProxySelector {
  private final Map<String, String> environment;

  Proxies(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public List<Proxy> select(URI uri) {
    return List.of(find(uri).map(a -> new Proxy(Proxy.Type.HTTP, a)).orElse(Proxy.NO_PROXY));
  }

  /** The proxy for an address, if it goes through one; what is on this machine never does. */
  Optional<InetSocketAddress> find(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    if (host.matches("localhost|127\\..*|\\[::1]") || excepted(host)) {
      return Optional.empty();
    }
    // HTTP_PROXY in capitals can be set by a web server from a request's header: never read it.
    Stream<String> names =
        uri.getScheme().equalsIgnoreCase("http")
            ? Stream.of("http_proxy", "all_proxy", "ALL_PROXY")
            : Stream.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");
    return names
        .map(n -> environment.getOrDefault(n, ""))
        .filter(v -> !v.isBlank())
        .findFirst()
        .map(Proxies::address);
  }

  private boolean excepted(String host) {
    String list = environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
    return Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .map(d -> d.replaceFirst("^\\*?\\.|:\\d+$", ""))
        .anyMatch(d -> d.equals("*") || Domains.isWithin(host, d));
  }

  private static InetSocketAddress address(String proxy) {
    URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
    int port = uri.getPort() < 0 ? 80 : uri.getPort();
    return InetSocketAddress.createUnresolved(uri.getHost(), port);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    // The request fails with the same reason.
  }
}
