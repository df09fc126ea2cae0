package io.offprint.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The proxies that the environment names, as curl reads it. */
final class Proxies extends ProxySelector {
  private static final List<String> NAMES =
      List.of("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");

  /**
   * One proxy.
   *
   * @param header the line that lets one in there, or nothing
   */
  record Stop(InetSocketAddress address, String header) {}

  private final Map<String, String> environment;

  Proxies(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public List<Proxy> select(URI uri) {
    try {
      return List.of(
          find(uri).map(p -> new Proxy(Proxy.Type.HTTP, p.address())).orElse(Proxy.NO_PROXY));
    } catch (RefusedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * The proxy for an address, if it goes through one; what is on this machine never does.
   *
   * @throws RefusedException for one that speaks no HTTP
   */
  Optional<Stop> find(URI uri) throws RefusedException {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    if (host.matches("localhost|127\\..*|\\[::1]") || excepted(host)) {
      return Optional.empty();
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    Optional<String> name =
        NAMES.stream()
            .filter(n -> n.toLowerCase(Locale.ROOT).matches("(all|" + scheme + ")_proxy"))
            .filter(n -> !value(n).isBlank())
            .findFirst();
    return name.isEmpty() ? Optional.empty() : Optional.of(stop(name.get()));
  }

  /** Whether any of them has to be told a password. */
  boolean needPassword() {
    return NAMES.stream().anyMatch(n -> value(n).contains("@"));
  }

  /** A web server can set HTTP_PROXY in capitals from a request's header: not read in one. */
  private String value(String name) {
    boolean unsafe = name.equals("HTTP_PROXY") && environment.containsKey("REQUEST_METHOD");
    return unsafe ? "" : environment.getOrDefault(name, "").strip();
  }

  private boolean excepted(String host) {
    String list = environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
    return Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .map(d -> d.replaceFirst("^\\*?\\.|:\\d+$", ""))
        .anyMatch(d -> d.equals("*") || Domains.isWithin(host, d));
  }

  private Stop stop(String name) throws RefusedException {
    String value = value(name);
    try {
      URI uri = URI.create(value.contains("://") ? value : "http://" + value);
      if (uri.getHost() == null || !uri.getScheme().equalsIgnoreCase("http")) {
        throw new IllegalArgumentException(value);
      }
      int port = uri.getPort() < 0 ? 80 : uri.getPort();
      return new Stop(
          InetSocketAddress.createUnresolved(uri.getHost(), port), header(uri.getUserInfo()));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(
          "the proxy in " + name + " is of no use, it has to be as http://HOST:PORT");
    }
  }

  private static String header(String user) {
    return user == null
        ? ""
        : "Proxy-Authorization: Basic "
            + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8))
            + "\r\n";
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    // The request fails with the same reason.
  }
}
