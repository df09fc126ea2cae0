package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Server;
import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page, a redirect or a feed asks for does not reach what is not public. */
class PrivateNetworkTest {
  @AutoClose private final Server server = new Server();

  private static Network.Builder quick() {
    return Network.builder().timeout(Duration.ofSeconds(2)).retries(0);
  }

  private static Options options(Network.Builder network) {
    return Options.builder().network(network.build()).build();
  }

  private static String failure(Network.Builder network, String url) {
    Fetcher fetcher = new Fetcher(options(network));
    return assertThrows(OffprintException.class, () -> fetcher.fetch(url)).getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:%d/",
        "http://[::1]:%d/",
        "http://[::ffff:127.0.0.1]:%d/",
        "http://2130706433:%d/",
        "http://0177.0.0.1:%d/",
        "http://127.1:%d/",
        "http://0x7f.1:%d/",
        "http://0:%d/",
        "http://[::ffff:7f00:1]:%d/",
        "http://[::127.0.0.1]:%d/",
        "http://[64:ff9b::7f00:1]:%d/",
        "http://[2002:7f00:1::]:%d/",
        "http://[fd00:ec2::254]/",
        "http://168.63.129.16/",
        "http://169.254.169.254/",
        "file:///etc/hostname"
      })
  void aRedirectDoesNotReachThePrivateNetwork(String target) {
    server.on("/", 200, "secret");
    server.on("/go", 302, "", "Location", target.replace("%d", "" + server.port()));
    String why = failure(quick(), server.url("/go"));
    assertFalse(why.contains("no answer"), why);
    assertEquals(List.of("/go"), server.asked);
  }

  @Test
  void aNameThatChangesItsAddressIsCaughtAtTheConnection() throws IOException {
    server.on("/", 200, "secret");
    AtomicInteger looked = new AtomicInteger();
    Resolver lying =
        host ->
            new InetAddress[] {
              InetAddress.getByName(looked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")
            };
    Options options = Options.builder().network(quick().build()).build();
    Fetcher fetcher = new Fetcher(options, Map.of(), lying);
    URI uri = URI.create("http://rebind.example:" + server.port() + "/");
    assertThrows(IOException.class, () -> fetcher.resource(uri, "https://example.org/", true));
    assertTrue(looked.get() >= 2);
    assertEquals(List.of(), server.asked);
  }

  /** The user's own word is taken once; the server may not turn it into another address later. */
  @Test
  void aTypedNameThatChangesItsAddressIsCaughtAtTheRedirect() throws IOException {
    server.on("/secret", 200, "secret");
    server.on("/go", 302, "", "Location", "/secret");
    AtomicInteger looked = new AtomicInteger();
    Resolver lying =
        host ->
            new InetAddress[] {
              InetAddress.getByName(looked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")
            };
    Fetcher fetcher = new Fetcher(options(quick()), Map.of(), lying);
    // Any name of this machine, which the resolver calls a public one at first.
    String url = "http://localhost:" + server.port() + "/go";
    assertThrows(OffprintException.class, () -> fetcher.fetch(url));
    assertEquals(List.of("/go"), server.asked);
  }

  @Test
  void aPageOfOnesOwnReachesItsOwnServerAlone() throws IOException {
    try (Server other = new Server()) {
      other.on("/", 200, "of another service");
      server.on("/a", 200, "page").on("/picture", 200, "picture");
      server.on("/go", 302, "", "Location", other.url("/"));
      Fetcher fetcher = new Fetcher(options(quick()));
      String page = server.url("/a");
      fetcher.fetch(page);
      byte[] had = fetcher.resource(URI.create(server.url("/picture")), page, true);
      assertEquals("picture", new String(had, StandardCharsets.UTF_8));
      URI there = URI.create(other.url("/"));
      assertThrows(IOException.class, () -> fetcher.resource(there, page, true));
      failure(quick(), server.url("/go"));
      assertEquals(List.of(), other.asked);
    }
  }
}
