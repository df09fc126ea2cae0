package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.offprint.Server;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final byte[] TEXT = "<p>Grüße".getBytes(StandardCharsets.UTF_8);

  @TempDir Path dir;
  private final Fetcher fetcher = new Fetcher(Options.DEFAULTS);
  @AutoClose private final Server server = new Server();
  private final String root = server.url("");

  @BeforeEach
  void serve() {
    server.on(
        "/plain",
        e -> Server.answer(e, 200, TEXT, "Content-Type", "Text/HTML; charset=\"latin1\""));
    server.on("/moved", e -> Server.answer(e, 301, new byte[0], "Location", "/plain?a=b c"));
    server.on("/loop", e -> Server.answer(e, 302, new byte[0], "Location", "/loop"));
    server.on("/tofile", e -> Server.answer(e, 302, new byte[0], "Location", "file:///etc/passwd"));
    server.on("/gzip", e -> Server.answer(e, 200, gzip(TEXT), "Content-Encoding", "gzip"));
    server.on("/deflate", e -> Server.answer(e, 200, deflate(TEXT), "Content-Encoding", "deflate"));
    server.on(
        "/cut",
        e -> Server.answer(e, 200, Arrays.copyOf(gzip(TEXT), 15), "Content-Encoding", "gzip"));
    server.on(
        "/bomb", e -> Server.answer(e, 200, gzip(new byte[70 << 20]), "Content-Encoding", "gzip"));
    server.on("/endless", FetcherTest::endless);
    server.on("/busy", e -> Server.answer(e, 503, new byte[0]));
  }

  private static void endless(HttpExchange e) throws IOException {
    e.sendResponseHeaders(200, 0);
    try (OutputStream out = e.getResponseBody()) {
      byte[] chunk = new byte[1 << 20];
      while (true) {
        out.write(chunk);
      }
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new DeflaterOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private Kind failure(String location) {
    OffprintException e =
        assertThrows(OffprintException.class, () -> fetcher.fetch(location), location);
    assertFalse(e.line().contains("Exception"), e.line());
    return e.kind();
  }

  @Test
  void aPageComesWithWhatTheServerSaysOfIt() {
    Source source = fetcher.fetch(root + "/plain");
    assertArrayEquals(TEXT, source.bytes());
    assertEquals("text/html", source.mediaType());
    assertEquals("latin1", source.charset());
    assertTrue(source.remote());
  }

  @Test
  void redirectsAreFollowedAndBecomeTheBase() {
    Source source = fetcher.fetch(root + "/moved");
    assertEquals(URI.create(root + "/plain?a=b%20c"), source.base());
    assertEquals(root + "/moved", source.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gzip", "/deflate"})
  void compressionIsUndone(String path) {
    assertArrayEquals(TEXT, fetcher.fetch(root + path).bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/tofile", "/cut", "/bomb", "/endless", "/busy"})
  void misbehaviourIsTold(String path) {
    assertEquals(Kind.NOT_READABLE, failure(root + path));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(Kind.NOT_FOUND, failure(root + "/nothing"));
    assertEquals(Kind.NOT_FOUND, failure("http://no-such-host.invalid/"));
    assertEquals(Kind.NOT_FOUND, failure("http://"));
    assertEquals(Kind.NOT_FOUND, failure("file:///no/such/file"));
  }

  @Test
  void anEmptyAnswerHoldsNoArticle() {
    server.on("/empty", e -> Server.answer(e, 200, new byte[0]));
    assertEquals(Kind.NO_ARTICLE, failure(root + "/empty"));
  }

  @Test
  void aFileKnowsItsPlaceAndKind() throws IOException {
    Path file = Files.write(dir.resolve("a b.MD"), TEXT);
    Source source = fetcher.fetch(file.toString());
    assertEquals("text/markdown", source.mediaType());
    assertEquals(file.toUri(), source.base());
    assertFalse(source.remote());
    assertArrayEquals(TEXT, fetcher.fetch(file.toUri().toString()).bytes());
  }

  @Test
  void dataAddresses() throws IOException {
    assertArrayEquals(
        TEXT, fetcher.resource(URI.create("data:image/png;base64,PHA+R3LDvMOfZQ=="), "x", true));
    assertArrayEquals(
        TEXT, fetcher.resource(URI.create("data:,%3Cp%3EGr%C3%BC%C3%9Fe"), "x", true));
    assertThrows(IOException.class, () -> fetcher.resource(URI.create("data:nothing"), "x", true));
  }

  @Test
  void aRemotePageGetsNoLocalFileAndALocalOneOnlyWhatIsBesideIt() throws IOException {
    Path page = Files.createDirectories(dir.resolve("page")).resolve("a.html");
    Files.write(page, TEXT);
    URI beside = Files.write(page.resolveSibling("a.png"), TEXT).toUri();
    URI outside = Files.write(dir.resolve("secret.png"), TEXT).toUri();
    Files.createSymbolicLink(page.resolveSibling("link.png"), dir.resolve("secret.png"));
    URI link = page.resolveSibling("link.png").toUri();
    assertArrayEquals(TEXT, fetcher.resource(beside, page.toString(), false));
    assertThrows(IOException.class, () -> fetcher.resource(outside, page.toString(), false));
    assertThrows(IOException.class, () -> fetcher.resource(link, page.toString(), false));
    assertThrows(IOException.class, () -> fetcher.resource(beside, "https://example.org/", true));
  }

  @Test
  void aPageReachesThePrivateNetworkOnlyAtTheHostThatTheUserNamed() throws IOException {
    URI here = URI.create(root + "/plain");
    assertThrows(IOException.class, () -> fetcher.resource(here, root + "/article", true));
    fetcher.fetch(root + "/plain");
    assertArrayEquals(TEXT, fetcher.resource(here, root + "/article", true));
    for (String asker : new String[] {"https://example.org/a"}) {
      assertThrows(IOException.class, () -> fetcher.resource(here, asker, asker.contains(":")));
    }
    Fetcher named = new Fetcher(Options.builder().base(URI.create(root)).build());
    assertArrayEquals(TEXT, named.resource(here, "<stdin>", true));
  }

  @Test
  void streamsAreReadToTheEnd() {
    assertArrayEquals(TEXT, fetcher.fetch(new ByteArrayInputStream(TEXT), "<stdin>").bytes());
  }
}
