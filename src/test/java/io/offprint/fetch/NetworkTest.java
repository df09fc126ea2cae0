package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.Server;
import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web as it is: servers that are slow, busy, wrong, or after something. */
class NetworkTest {
  @TempDir Path dir;
  @AutoClose private final Server server = new Server();

  private static Fetcher fetcher(Network.Builder network) {
    return new Fetcher(Options.builder().network(network.build()).build());
  }

  private static Network.Builder quick() {
    return Network.builder().timeout(Duration.ofSeconds(2)).retries(0);
  }

  private static String text(Source source) {
    return new String(source.bytes(), StandardCharsets.UTF_8);
  }

  private static OffprintException failure(Fetcher fetcher, String url) {
    return assertThrows(OffprintException.class, () -> fetcher.fetch(url));
  }

  @Test
  void aBodyThatDripsEndsInTime() {
    server.on(
        "/drip",
        e -> {
          e.sendResponseHeaders(200, 0);
          while (!Thread.currentThread().isInterrupted()) {
            e.getResponseBody().write('.');
            e.getResponseBody().flush();
            try {
              Thread.sleep(50);
            } catch (InterruptedException stop) {
              return;
            }
          }
        });
    Fetcher fetcher = fetcher(quick().timeout(Duration.ofMillis(500)));
    assertEquals("no answer in time", failure(fetcher, server.url("/drip")).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nContent-Length: minus one\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\nx",
        "not http at all\r\n\r\n",
        ""
      })
  void anAnswerThatIsNotWholeIsNoAnswer(String answer) throws IOException {
    try (ServerSocket rude = Server.rude(answer)) {
      String url = "http://127.0.0.1:" + rude.getLocalPort() + "/";
      OffprintException e = failure(fetcher(quick().retries(1)), url);
      assertEquals(Kind.NOT_READABLE, e.kind());
    }
  }

  @Test
  void anAnswerEndsWhereItSaysThatItDoes() throws IOException {
    try (ServerSocket rude = Server.rude("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshorter")) {
      String url = "http://127.0.0.1:" + rude.getLocalPort() + "/";
      assertEquals("short", text(fetcher(quick()).fetch(url)));
    }
  }

  @Test
  void hugeHeadersAreNotReadForEver() throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nX: " + "x".repeat(2 << 20) + "\r\n\r\nbody";
    try (ServerSocket rude = Server.rude(answer)) {
      String url = "http://127.0.0.1:" + rude.getLocalPort() + "/";
      try {
        assertEquals("body", text(fetcher(quick()).fetch(url)));
      } catch (OffprintException e) {
        // The JDK began to refuse them in an update of 17; both are an end.
        assertEquals(Kind.NOT_READABLE, e.kind());
      }
    }
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/busy",
        e -> {
          boolean first = asked.getAndIncrement() == 0;
          byte[] body = (first ? "busy" : "done").getBytes(StandardCharsets.UTF_8);
          Server.answer(e, first ? 429 : 200, body, "Retry-After", "0");
        });
    assertEquals("done", text(fetcher(quick().retries(1)).fetch(server.url("/busy"))));
    server.on("/never", 503, "busy", "Retry-After", "0");
    String said = failure(fetcher(quick().retries(2)), server.url("/never")).getMessage();
    assertTrue(said.contains("503"), said);
    assertEquals(3, server.asked.stream().filter("/never"::equals).count());
    server.on("/tomorrow", 503, "busy", "Retry-After", "86400");
    failure(fetcher(quick().retries(2)), server.url("/tomorrow"));
    assertEquals(1, server.asked.stream().filter("/tomorrow"::equals).count());
  }

  @Test
  void aHostIsNotAskedFasterThanTheUserWants() throws IOException {
    Pace pace = new Pace(Duration.ofMillis(150));
    long start = System.nanoTime();
    pace.await("a.example");
    pace.await("b.example");
    pace.await("a.example");
    pace.await("a.example");
    assertTrue(System.nanoTime() - start >= Duration.ofMillis(295).toNanos());
  }

  @Test
  void aRequestThatWasSentLateIsWaitedForToo() throws IOException {
    Pace pace = new Pace(Duration.ofMillis(150));
    pace.await("a.example");
    Pace.sleep(Duration.ofMillis(100));
    long answered = System.nanoTime();
    pace.answered("a.example");
    pace.await("a.example");
    assertTrue(System.nanoTime() - answered >= Duration.ofMillis(150).toNanos());
  }

  @Test
  void theServersClockTellsHowLongToWait() {
    Map<String, String> headers =
        Map.of(
            "date", "Tue, 03 Nov 2026 08:00:00 GMT",
            "retry-after", "Tue, 03 Nov 2026 08:00:05 GMT");
    Response busy = new Response(503, headers, new byte[0]);
    assertEquals(Optional.of(Duration.ofSeconds(5)), Asking.pause(busy));
    Response unknown = new Response(503, Map.of("retry-after", "soon"), new byte[0]);
    assertEquals(Optional.empty(), Asking.pause(unknown));
  }

  @Test
  void brotliIsUndone() {
    byte[] brotli = Base64.getDecoder().decode("CwaASGVsbG8sIEhlbGxvIQM=");
    server.on("/br", e -> Server.answer(e, 200, brotli, "Content-Encoding", "br"));
    assertEquals("Hello, Hello!", text(fetcher(quick()).fetch(server.url("/br"))));
    server.on("/bad", e -> Server.answer(e, 200, new byte[] {9, 9, 9}, "Content-Encoding", "br"));
    assertEquals(
        "the answer is damaged", failure(fetcher(quick()), server.url("/bad")).getMessage());
    server.on("/new", 200, "x", "Content-Encoding", "snail");
    assertTrue(failure(fetcher(quick()), server.url("/new")).getMessage().contains("snail"));
  }

  @Test
  void cookiesOfAFileAndOfTheWay() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("cookies.txt"),
            "# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t0\tuser\tada\n"
                + "127.0.0.1\tFALSE\t/\tFALSE\t1600000000\told\tno\n"
                + "#HttpOnly_127.0.0.1\tFALSE\t/\tFALSE\t99999999999\thidden\tyes\n"
                + "#HttpOnly_127.0.0.1\tFALSE\t/\tTRUE\t0\tonlysecure\tno\n");
    server.on("/in", 302, "", "Location", "/page", "Set-Cookie", "way=2; Path=/");
    server.on(
        "/page",
        e -> {
          List<String> sent = e.getRequestHeaders().getOrDefault("Cookie", List.of());
          Server.answer(e, 200, String.join("; ", sent).getBytes(StandardCharsets.UTF_8));
        });
    String sent = text(fetcher(quick().cookies(file)).fetch(server.url("/in")));
    assertTrue(sent.contains("user=ada") && sent.contains("way=2"), sent);
    assertTrue(sent.contains("hidden=yes"), sent);
    assertFalse(sent.contains("onlysecure") || sent.contains("old"), sent);
    Path other = Files.writeString(dir.resolve("other"), "{}");
    Network.Builder wrong = quick().cookies(other);
    assertEquals(
        Kind.NOT_READABLE, assertThrows(OffprintException.class, () -> fetcher(wrong)).kind());
  }

  @Test
  void whatTheUserSaysOfHimselfStaysWithTheHostThatHeNamed() {
    server.on(
        "/whoami",
        e -> {
          String sent =
              e.getRequestHeaders().getFirst("X-Token")
                  + e.getRequestHeaders().getFirst("Authorization");
          Server.answer(e, 200, sent.getBytes(StandardCharsets.UTF_8));
        });
    server.on("/here", 302, "", "Location", "/whoami");
    server.on("/there", 302, "", "Location", "http://localhost:" + server.port() + "/whoami");
    Fetcher fetcher = fetcher(quick().headers(List.of("X-Token: secret")).allowPrivate(true));
    assertEquals("secretnull", text(fetcher.fetch(server.url("/here"))));
    assertEquals("nullnull", text(fetcher.fetch(server.url("/there"))));
    Source typed = fetcher.fetch(server.url("/whoami").replace("//", "//ada:pw@"));
    assertEquals("secretBasic YWRhOnB3", text(typed));
    assertEquals(server.url("/whoami"), typed.base().toString());
    Network.Builder wrong = quick().headers(List.of("Host: other"));
    assertEquals(Kind.USAGE, assertThrows(OffprintException.class, () -> fetcher(wrong)).kind());
  }

  @Test
  void aPageThatOnlySendsOnIsFollowed() {
    server.on("/on", 200, "<META content='0; URL=\"/page\"' http-equiv=refresh>");
    server.on("/page", 200, "there");
    server.on("/later", 200, "<meta http-equiv=refresh content='30; url=/page'>stay");
    server.on("/js", 200, "<noscript><meta http-equiv=refresh content='0;url=/no'></noscript>stay");
    Fetcher fetcher = fetcher(quick());
    assertEquals("there", text(fetcher.fetch(server.url("/on"))));
    assertTrue(text(fetcher.fetch(server.url("/later"))).endsWith("stay"));
    assertTrue(text(fetcher.fetch(server.url("/js"))).endsWith("stay"));
  }

  @Test
  void redirectsAreReadAsBrowsersReadThem() {
    server.on(
        "/a",
        e -> {
          String asked = e.getRequestURI().toString();
          byte[] body = asked.getBytes(StandardCharsets.UTF_8);
          boolean there = asked.contains("?");
          // The server of the JDK writes a character as a byte, so these are the two of an ü.
          Server.answer(e, there ? 200 : 302, body, "Location", "?q=\u00c3\u00bc r");
        });
    Source page = fetcher(quick()).fetch(server.url("/a"));
    assertEquals("/a?q=%C3%BC%20r", text(page));
    assertEquals(server.url("/a?q=%C3%BC%20r"), page.base().toString());
  }

  @Test
  void headersOfAnyLengthDoNotSpoilTheCache() {
    server.on("/page", 200, "kept", "X-Long", "x".repeat(100_000));
    Network.Builder cached = quick().cache(dir.resolve("new/cache"));
    assertEquals("kept", text(fetcher(cached).fetch(server.url("/page"))));
    assertEquals("kept", text(fetcher(cached.offline(true)).fetch(server.url("/page"))));
  }

  @Test
  void aCacheThatCannotBeWrittenIsTold() throws IOException {
    server.on("/page", 200, "page");
    Path file = Files.writeString(dir.resolve("file"), "in the way");
    String why = failure(fetcher(quick().cache(file)), server.url("/page")).getMessage();
    assertTrue(why.startsWith("the cache cannot be written"), why);
  }

  @Test
  void aBusyHostIsLeftInPeaceByAll() throws IOException {
    Pace pace = new Pace(Duration.ZERO);
    long start = System.nanoTime();
    pace.rest("a.example", Duration.ofMillis(150));
    pace.await("b.example");
    pace.await("a.example");
    pace.await("a.example");
    assertTrue(System.nanoTime() - start >= Duration.ofMillis(145).toNanos());
  }

  @Test
  void theCacheAsksOnlyForWhatHasChanged() {
    server.on(
        "/page",
        e -> {
          boolean same = "\"1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
          byte[] body = same ? new byte[0] : "kept".getBytes(StandardCharsets.UTF_8);
          Server.answer(e, same ? 304 : 200, body, "ETag", "\"1\"");
        });
    Fetcher online = fetcher(quick().cache(dir));
    assertEquals("kept", text(online.fetch(server.url("/page"))));
    assertEquals("kept", text(online.fetch(server.url("/page"))));
    int asked = server.asked.size();
    Fetcher offline = fetcher(quick().cache(dir).offline(true));
    assertEquals("kept", text(offline.fetch(server.url("/page"))));
    assertEquals("is not in the cache", failure(offline, server.url("/else")).getMessage());
    assertEquals(asked, server.asked.size());
  }

  @Test
  void domainsAreChosenForPagesNotForTheUser() {
    server.on("/", 200, "x");
    URI there = URI.create("http://localhost:" + server.port() + "/");
    Fetcher denied = fetcher(quick().allowPrivate(true).deniedDomains(List.of("localhost")));
    Fetcher other = fetcher(quick().allowPrivate(true).allowedDomains(List.of("example.org")));
    assertThrows(IOException.class, () -> denied.resource(there, server.url("/"), true));
    assertThrows(IOException.class, () -> other.resource(there, server.url("/"), true));
    assertEquals("x", text(denied.fetch(there.toString())));
  }
}
