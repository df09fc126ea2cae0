package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secure connections to servers on this machine, whose certificates are made here. */
class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir Path dir;
  private final List<HttpsServer> servers = new ArrayList<>();
  private SSLContext usual;

  @BeforeEach
  void remember() throws GeneralSecurityException {
    usual = SSLContext.getDefault();
  }

  @AfterEach
  void restore() {
    SSLContext.setDefault(usual);
    servers.forEach(server -> server.stop(0));
  }

  /** A key with a certificate that it signed itself. */
  private KeyStore key(String host) throws Exception {
    Path file = dir.resolve(host + ".p12");
    String san = (host.startsWith("1") ? "ip:" : "dns:") + host;
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> words = new ArrayList<>(List.of(keytool, "-genkeypair", "-alias", "x"));
    words.addAll(List.of("-keyalg", "EC", "-dname", "CN=" + host, "-ext", "SAN=" + san));
    words.addAll(List.of("-storetype", "PKCS12", "-storepass", "changeit"));
    words.addAll(List.of("-keystore", file.toString()));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private int serve(KeyStore key) throws Exception {
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(key, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    InetAddress here = InetAddress.getByName("127.0.0.1");
    HttpsServer server = HttpsServer.create(new InetSocketAddress(here, 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/", e -> Server.answer(e, 200, "secure".getBytes(StandardCharsets.UTF_8)));
    server.start();
    servers.add(server);
    return server.getAddress().getPort();
  }

  private static void trust(KeyStore key) throws Exception {
    Certificate certificate = key.getCertificate("x");
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("x", certificate);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    SSLContext.setDefault(context);
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
  void whatIsWrongWithACertificateIsTold() throws Exception {
    KeyStore here = key("127.0.0.1");
    String url = "https://127.0.0.1:" + serve(here) + "/";
    assertEquals(
        "no secure connection, its certificate is from nobody that Java trusts", failure(url));
    trust(here);
    Source page = new Fetcher(options()).fetch(url);
    assertEquals("secure", new String(page.bytes(), StandardCharsets.UTF_8));
    KeyStore other = key("other.example");
    trust(other);
    assertEquals(
        "no secure connection, its certificate is for another host",
        failure("https://127.0.0.1:" + serve(other) + "/"));
    // A certificate that is trusted by itself is not asked for its date; so this one is put.
    SSLHandshakeException expired = new SSLHandshakeException("certificate_expired");
    expired.initCause(new CertificateExpiredException("NotAfter: Thu Jan 30 00:00:00 UTC 2020"));
    assertEquals("no secure connection, its certificate has expired", Reasons.of(expired));
  }

  @Test
  void whatDoesNotSpeakItIsTold() throws IOException {
    try (ServerSocket plain = Server.rude("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      assertEquals(
          "no secure connection, the server answers without encryption",
          failure("https://127.0.0.1:" + plain.getLocalPort() + "/"));
    }
  }

  /** The name is checked, looked up once, and still what the certificate has to be for. */
  @Test
  void theCheckedWayIsAsSecure() throws Exception {
    KeyStore key = key("secure.example");
    int port = serve(key);
    trust(key);
    Resolver here = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    Resolver there = host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")};
    try (Relay proxy = new Relay(here, (host, a) -> true, new Proxies(Map.of()))) {
      Map<String, String> environment =
          Map.of("https_proxy", "127.0.0.1:" + proxy.address().getPort());
      Fetcher fetcher = new Fetcher(options(), environment, there);
      byte[] had =
          fetcher.resource(
              URI.create("https://secure.example:" + port + "/"), "https://example.org/", true);
      assertEquals("secure", new String(had, StandardCharsets.UTF_8));
      URI other = URI.create("https://insecure.example:" + port + "/");
      IOException e =
          assertThrows(
              IOException.class, () -> fetcher.resource(other, "https://example.org/", true));
      assertEquals("no secure connection, its certificate is for another host", e.getMessage());
    }
  }
}
