package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Server;
import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By way of other people's proxies, and of our own. */
class ProxiesTest {
  @AutoClose private final Server server = new Server();

  private static Network.Builder quick() {
    return Network.builder().timeout(Duration.ofSeconds(2)).retries(0);
  }

  @Test
  void theRelayPassesOnWhatIsAllowed() throws IOException {
    server.on("/a", 200, "through");
    Resolver here = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    Relay named = new Relay(here, (host, address) -> true, new Proxies(Map.of()));
    Map<String, String> environment =
        Map.of("http_proxy", "127.0.0.1:" + named.address().getPort());
    Options options = Options.builder().network(quick().build()).build();
    Fetcher fetcher = new Fetcher(options, environment, InetAddress::getAllByName);
    for (int i = 0; i < 3; i++) {
      Source page = fetcher.fetch("http://somewhere.example:" + server.port() + "/a?q=1");
      assertArrayEquals("through".getBytes(StandardCharsets.UTF_8), page.bytes());
    }
    assertEquals(3, server.asked.size());
  }

  private static Optional<Integer> port(String uri, String... environment) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < environment.length; i += 2) {
      names.put(environment[i], environment[i + 1]);
    }
    return new Proxies(names).find(URI.create(uri)).map(p -> p.address().getPort());
  }

  @Test
  void proxiesAreReadFromTheEnvironment() throws IOException {
    String[] https = {"https_proxy", "http://proxy:3128", "no_proxy", "localhost, .example.org"};
    assertEquals(Optional.of(3128), port("https://example.com/", https));
    assertEquals(Optional.empty(), port("https://www.example.org/", https));
    assertEquals(Optional.empty(), port("http://example.com/", https));
    assertEquals(Optional.empty(), port("https://127.0.0.1/", https));
    assertEquals(Optional.of(8), port("http://a.example/", "HTTP_PROXY", "proxy:8"));
    assertEquals(Optional.of(8), port("https://a.example/", "HTTPS_PROXY", "proxy:8"));
    assertEquals(Optional.of(8), port("http://a.example/", "ALL_PROXY", "proxy:8"));
    assertEquals(
        Optional.of(8), port("http://a.example/", "http_proxy", "p:8", "all_proxy", "p:9"));
    assertEquals(Optional.empty(), port("http://a.example/", "HTTP_PROXY", "p:8", "NO_PROXY", "*"));
    assertEquals(
        Optional.empty(), port("http://a.example/", "HTTP_PROXY", "p:8", "REQUEST_METHOD", "GET"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"socks5://127.0.0.1:1080", "https://127.0.0.1", "not a proxy", "::"})
  void aProxyThatIsOfNoUseIsTold(String proxy) {
    Options options = Options.builder().network(quick().build()).build();
    Fetcher fetcher = new Fetcher(options, Map.of("all_proxy", proxy), InetAddress::getAllByName);
    OffprintException e =
        assertThrows(OffprintException.class, () -> fetcher.fetch("http://a.example/"));
    assertTrue(e.getMessage().startsWith("the proxy in all_proxy is of no use"), e.getMessage());
  }

  /** A proxy with a password, which alone knows the names of the world. */
  @Test
  void aProxyIsToldItsPasswordAndLooksNamesUp() throws IOException {
    List<String> let = new CopyOnWriteArrayList<>();
    server.onOthers(
        e -> {
          let.add(String.valueOf(e.getRequestHeaders().getFirst("Proxy-Authorization")));
          let.add(e.getRequestURI().toString());
          Server.answer(e, 200, "by proxy".getBytes(StandardCharsets.UTF_8));
        });
    Map<String, String> environment =
        Map.of("http_proxy", "http://ada:pw@127.0.0.1:" + server.port());
    Resolver none =
        host -> {
          throw new UnknownHostException(host);
        };
    Options options = Options.builder().network(quick().build()).build();
    Fetcher fetcher = new Fetcher(options, environment, none);
    Source page = fetcher.fetch("http://far.example/a");
    assertEquals("by proxy", new String(page.bytes(), StandardCharsets.UTF_8));
    fetcher.resource(URI.create("http://far.example/b"), "http://far.example/a", true);
    assertEquals(
        List.of("Basic YWRhOnB3", "http://far.example/a", "Basic YWRhOnB3", "http://far.example/b"),
        let);
  }

  @Test
  void theRelayTunnelsAndRefuses() throws IOException {
    server.on("/a", 200, "through the tunnel");
    Resolver here = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    assertTrue(
        tunnelled(new Relay(here, (host, address) -> true, new Proxies(Map.of())))
            .endsWith("through the tunnel"));
    assertTrue(
        tunnelled(new Relay(here, (host, a) -> Addresses.isPublic(a), new Proxies(Map.of())))
            .startsWith("HTTP/1.1 502"));
    assertEquals(List.of("/a"), server.asked);
  }

  @Test
  void theRelayGoesOnByTheUsersProxy() throws IOException {
    server.on("/a", 200, "by proxy");
    Resolver here = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    Resolver there = host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")};
    Proxies none = new Proxies(Map.of());
    try (Relay proxy = new Relay(here, (host, a) -> true, none)) {
      String address = "127.0.0.1:" + proxy.address().getPort();
      Map<String, String> environment = Map.of("http_proxy", address, "https_proxy", address);
      Proxies proxies = new Proxies(environment);
      try (Relay relay = new Relay(there, (host, a) -> Addresses.isPublic(a), proxies)) {
        assertTrue(tunnelled(relay).endsWith("by proxy"));
      }
      Options options = Options.builder().network(quick().build()).build();
      Fetcher fetcher = new Fetcher(options, environment, there);
      URI uri = URI.create("http://somewhere.example:" + server.port() + "/a");
      byte[] had = fetcher.resource(uri, "https://example.org/", true);
      assertEquals("by proxy", new String(had, StandardCharsets.UTF_8));
    }
    assertEquals(List.of("/a", "/a"), server.asked);
  }

  private String tunnelled(Relay relay) throws IOException {
    try (Socket client = new Socket()) {
      client.connect(relay.address());
      String connect = "CONNECT somewhere.example:" + server.port() + " HTTP/1.1\r\n\r\n";
      client.getOutputStream().write(connect.getBytes(StandardCharsets.US_ASCII));
      StringBuilder said = new StringBuilder();
      while (said.indexOf("\r\n\r\n") < 0) {
        said.append((char) client.getInputStream().read());
      }
      if (said.toString().contains(" 200 ")) {
        String get = "GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        client.getOutputStream().write(get.getBytes(StandardCharsets.US_ASCII));
      }
      byte[] rest = client.getInputStream().readAllBytes();
      return said + new String(rest, StandardCharsets.US_ASCII);
    }
  }
}
