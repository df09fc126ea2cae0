package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.offprint.Server;
import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secure connections to servers on this machine, whose certificates are made here. */
class TlsTest {
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).build();

  private final List<MockWebServer> servers = new ArrayList<>();
  private SSLContext usual;

  @BeforeEach
  void remember() throws GeneralSecurityException {
    usual = SSLContext.getDefault();
  }

  @AfterEach
  void restore() {
    SSLContext.setDefault(usual);
    servers.forEach(MockWebServer::close);
  }

  private static HeldCertificate.Builder certificate(String host) {
    return new HeldCertificate.Builder()
        .commonName(host)
        .addSubjectAlternativeName(host)
        .signedBy(AUTHORITY);
  }

  private MockWebServer serve(HeldCertificate certificate) throws IOException {
    MockWebServer server = new MockWebServer();
    HandshakeCertificates held =
        new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    server.useHttps(held.sslSocketFactory());
    server.start(InetAddress.getByName("127.0.0.1"), 0);
    servers.add(server);
    return server;
  }

  private static MockResponse secure() {
    return new MockResponse.Builder().body("secure").build();
  }

  private static String url(MockWebServer server) {
    return "https://127.0.0.1:" + server.getPort() + "/";
  }

  private static void trustTheAuthority() {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(AUTHORITY.certificate()).build();
    SSLContext.setDefault(trusted.sslContext());
  }

  private static Options options() {
    Network network = Network.builder().timeout(Duration.ofSeconds(10)).retries(0).build();
    return Options.builder().network(network).build();
  }

  private static String failure(String url) {
    Fetcher fetcher = new Fetcher(options());
    return assertThrows(OffprintException.class, () -> fetcher.fetch(url)).getMessage();
  }

  @Test
  void whatIsWrongWithACertificateIsTold() throws IOException {
    MockWebServer here = serve(certificate("127.0.0.1").build());
    here.enqueue(secure());
    assertEquals(
        "no secure connection, its certificate is from nobody that Java trusts",
        failure(url(here)));
    HeldCertificate itself =
        new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    assertEquals(
        "no secure connection, its certificate is from nobody that Java trusts",
        failure(url(serve(itself))));
    trustTheAuthority();
    Source page = new Fetcher(options()).fetch(url(here));
    assertEquals("secure", new String(page.bytes(), StandardCharsets.UTF_8));
    assertEquals(
        "no secure connection, its certificate is for another host",
        failure(url(serve(certificate("other.example").build()))));
    long now = System.currentTimeMillis();
    HeldCertificate old = certificate("127.0.0.1").validityInterval(now - 9999, now - 1).build();
    assertEquals("no secure connection, its certificate has expired", failure(url(serve(old))));
    HeldCertificate early =
        certificate("127.0.0.1").validityInterval(now + 99_999, now + 999_999).build();
    assertEquals(
        "no secure connection, its certificate is not valid yet", failure(url(serve(early))));
  }

  @Test
  void whatDoesNotSpeakItIsTold() throws IOException {
    try (ServerSocket plain = Server.rude("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      assertEquals(
          "no secure connection, the server answers without encryption",
          failure("https://127.0.0.1:" + plain.getLocalPort() + "/"));
    }
  }

  @Test
  void bothWaysSpeakHttp2WhereTheServerDoes() throws Exception {
    trustTheAuthority();
    MockWebServer server =
        serve(certificate("secure.example").addSubjectAlternativeName("127.0.0.1").build());
    server.enqueue(secure());
    new Fetcher(options()).fetch(url(server));
    assertEquals("HTTP/2", server.takeRequest().getVersion());
    server.enqueue(secure());
    byte[] had = checked("https://secure.example:" + server.getPort() + "/");
    assertEquals("secure", new String(had, StandardCharsets.UTF_8));
    assertEquals("HTTP/2", server.takeRequest().getVersion());
    MockWebServer old = new MockWebServer();
    servers.add(old);
    old.setProtocols(List.of(Protocol.HTTP_1_1));
    HandshakeCertificates held =
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate("127.0.0.1").build())
            .build();
    old.useHttps(held.sslSocketFactory());
    old.start(InetAddress.getByName("127.0.0.1"), 0);
    old.enqueue(secure());
    new Fetcher(options()).fetch(url(old));
    assertEquals("HTTP/1.1", old.takeRequest().getVersion());
  }

  /** By way of the relay that checks the address, over a proxy that knows where all names are. */
  private static byte[] checked(String uri) throws IOException {
    Resolver here = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    Resolver there = host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")};
    try (Relay proxy = new Relay(here, (host, a) -> true, new Proxies(Map.of()))) {
      Map<String, String> environment =
          Map.of("https_proxy", "127.0.0.1:" + proxy.address().getPort());
      Fetcher fetcher = new Fetcher(options(), environment, there);
      return fetcher.resource(URI.create(uri), "https://example.org/", true);
    }
  }

  /** The name is checked, looked up once, and still what the certificate has to be for. */
  @Test
  void theCheckedWayIsAsSecure() throws IOException {
    trustTheAuthority();
    int port = serve(certificate("secure.example").build()).getPort();
    IOException e =
        assertThrows(IOException.class, () -> checked("https://insecure.example:" + port + "/"));
    assertEquals("no secure connection, its certificate is for another host", e.getMessage());
  }
}
