package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.airlift.compress.zstd.ZstdOutputStream;
import io.offprint.Prose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that misbehaves on purpose, and what the command line makes of it. */
class MisbehavingSiteTest {
  private interface Answer {
    void to(HttpExchange e) throws IOException;
  }

  private static final byte[] PAGE = Prose.page("Grüße").getBytes(StandardCharsets.UTF_8);
  private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();
  private static final ExecutorService WORKERS = Executors.newCachedThreadPool();
  private static HttpServer server;
  private static String root;

  @BeforeAll
  static void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(WORKERS);
    server.createContext(
        "/",
        e -> {
          String path = e.getRequestURI().getPath();
          ASKED.add(path);
          try (e) {
            ANSWERS.getOrDefault(path, x -> answer(x, 404, PAGE)).to(e);
          }
        });
    server.start();
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    ANSWERS.put("/drip", MisbehavingSiteTest::drip);
    ANSWERS.put("/endless", MisbehavingSiteTest::endless);
    ANSWERS.put("/loop", e -> answer(e, 302, new byte[0], "Location", "/loop?again"));
    ANSWERS.put("/short", e -> cut(e, PAGE.length, PAGE.length + 99));
    ANSWERS.put("/html", e -> answer(e, 200, PAGE));
    ANSWERS.put("/charset", e -> answer(e, 200, PAGE, "Content-Type", "text/html; charset=koi8-r"));
    byte[] zipped = gzip(PAGE);
    byte[] half = Arrays.copyOf(zipped, zipped.length / 2);
    byte[] bomb = gzip(new byte[65 << 20]);
    ANSWERS.put("/cutgzip", e -> answer(e, 200, half, "Content-Encoding", "gzip"));
    ANSWERS.put("/bomb", e -> answer(e, 200, bomb, "Content-Encoding", "gzip"));
    ANSWERS.put("/notgzip", e -> answer(e, 200, PAGE, "Content-Encoding", "gzip"));
    ANSWERS.put("/zstd", e -> answer(e, 200, zstd(PAGE), "Content-Encoding", "zstd"));
    ANSWERS.put("/busy", e -> answer(e, 429, PAGE, "Retry-After", "3600"));
    ANSWERS.put("/soon", MisbehavingSiteTest::busyOnce);
    ANSWERS.put("/headers", e -> answer(e, 200, PAGE, "X-Long", "x".repeat(100_000)));
    ANSWERS.put("/cookie", MisbehavingSiteTest::cookie);
    ANSWERS.put("/cut", e -> cut(e, 500, PAGE.length));
    ANSWERS.put("/private", e -> answer(e, 302, new byte[0], "Location", "http://localhost/"));
  }

  @AfterAll
  static void stop() {
    server.stop(0);
    WORKERS.shutdownNow();
  }

  private static void answer(HttpExchange e, int status, byte[] body, String... headers)
      throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      e.getResponseHeaders().set(headers[i], headers[i + 1]);
    }
    e.getResponseHeaders().putIfAbsent("Content-Type", List.of("text/html; charset=utf-8"));
    e.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    e.getResponseBody().write(body);
  }

  private static void drip(HttpExchange e) throws IOException {
    e.sendResponseHeaders(200, 0);
    for (byte b : PAGE) {
      e.getResponseBody().write(b);
      e.getResponseBody().flush();
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stop) {
      throw new IOException(stop);
    }
  }

  private static void endless(HttpExchange e) throws IOException {
    e.sendResponseHeaders(200, 0);
    byte[] chunk = new byte[1 << 20];
    while (!Thread.currentThread().isInterrupted()) {
      e.getResponseBody().write(chunk);
    }
  }

  /** Says more than it has, and hangs up. */
  private static void cut(HttpExchange e, int had, int said) throws IOException {
    e.sendResponseHeaders(200, said);
    e.getResponseBody().write(PAGE, 0, had);
    e.getResponseBody().flush();
    throw new IOException("as if it had crashed");
  }

  private static void busyOnce(HttpExchange e) throws IOException {
    boolean again = ASKED.stream().filter("/soon"::equals).count() > 1;
    answer(e, again ? 200 : 429, PAGE, "Retry-After", "0");
  }

  /** Only who brings back the cookie that he got is let in. */
  private static void cookie(HttpExchange e) throws IOException {
    if (String.valueOf(e.getRequestHeaders().getFirst("Cookie")).contains("seen=yes")) {
      answer(e, 200, PAGE);
    } else {
      answer(e, 302, new byte[0], "Location", "/cookie", "Set-Cookie", "seen=yes");
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zstd(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new ZstdOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static Ran run(String... more) {
    boolean slow = Stream.of(more).anyMatch(path -> path.endsWith("/drip"));
    String[] quick = {
      "-f", "html", "-o", "-", "--retries", "1", "--request-timeout", slow ? "1" : "60"
    };
    return Ran.of(Stream.concat(Stream.of(quick), Stream.of(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "/drip, no answer in time",
    "/endless, larger than 64 MB",
    "/loop, redirects without end",
    "/short, the connection broke off",
    "/cut, the connection broke off",
    "/cutgzip, the answer is cut off",
    "/notgzip, the answer is damaged",
    "/bomb, larger than 64 MB",
    "/busy, 'the server says 429, too many requests'",
    "/private, a page may not ask for an address in a private network",
  })
  void aPageThatCannotBeHadIsToldInOneLine(String path, String why) {
    Ran ran = run(root + path);
    assertEquals(4, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("error: " + root + path + ": "), ran.err());
    assertTrue(ran.err().contains(why), ran.err());
    assertFalse(ran.err().contains("Exception"), ran.err());
  }

  @ParameterizedTest
  @CsvSource({"/charset", "/zstd", "/soon", "/headers", "/cookie"})
  void aPageThatCanBeHadIsWhole(String path) {
    Ran ran = run(root + path);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("So says Grüße."), ran.out());
    assertEquals("", ran.err());
  }

  @Test
  void picturesThatCannotBeHadAreLeftOutAndTheTextStays() {
    List<String> bad = List.of("/html", "/bomb", "/cutgzip", "/loop", "/gone", "/private");
    StringBuilder figures = new StringBuilder();
    bad.forEach(b -> figures.append("<figure><img alt='A boat' src='" + b + "'></figure>"));
    byte[] page = Prose.page("Pictures", figures.toString()).getBytes(StandardCharsets.UTF_8);
    ANSWERS.put("/pictures", e -> answer(e, 200, page));
    Ran ran = run(root + "/pictures");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("So says Pictures."));
    for (String b : bad) {
      assertTrue(ran.err().contains(root + b + ": picture left out, "), b + ran.err());
    }
    assertEquals(bad.size(), ran.err().lines().count(), ran.err());
  }

  @Test
  void aPictureOfTwoArticlesIsAskedForOnce() {
    String shared = "<figure><img alt='A boat' src='/shared'></figure>";
    for (String name : List.of("One", "Two")) {
      byte[] page = Prose.page(name, shared).getBytes(StandardCharsets.UTF_8);
      ANSWERS.put("/" + name, e -> answer(e, 200, page));
    }
    Ran ran = run(root + "/One", root + "/Two");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(1, ASKED.stream().filter("/shared"::equals).count());
  }
}
