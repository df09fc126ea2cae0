package io.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.airlift.compress.zstd.ZstdOutputStream;
import io.offprint.Prose;
import io.offprint.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that misbehaves on purpose, and what the command line makes of it. */
class MisbehavingSiteTest {
  private static final byte[] PAGE = Prose.page("Grüße").getBytes(StandardCharsets.UTF_8);
  @AutoClose private static final Server SITE = new Server();
  private static final String ROOT = SITE.url("");

  @BeforeAll
  static void serve() throws IOException {
    SITE.on("/drip", MisbehavingSiteTest::drip);
    SITE.on("/endless", MisbehavingSiteTest::endless);
    SITE.on("/loop", e -> answer(e, 302, new byte[0], "Location", "/loop?again"));
    SITE.on("/short", e -> cut(e, PAGE.length, PAGE.length + 99));
    SITE.on("/html", e -> answer(e, 200, PAGE));
    SITE.on("/charset", e -> answer(e, 200, PAGE, "Content-Type", "text/html; charset=koi8-r"));
    byte[] zipped = gzip(PAGE);
    byte[] half = Arrays.copyOf(zipped, zipped.length / 2);
    byte[] bomb = gzip(new byte[65 << 20]);
    SITE.on("/cutgzip", e -> answer(e, 200, half, "Content-Encoding", "gzip"));
    SITE.on("/bomb", e -> answer(e, 200, bomb, "Content-Encoding", "gzip"));
    SITE.on("/notgzip", e -> answer(e, 200, PAGE, "Content-Encoding", "gzip"));
    SITE.on("/zstd", e -> answer(e, 200, zstd(PAGE), "Content-Encoding", "zstd"));
    SITE.on("/busy", e -> answer(e, 429, PAGE, "Retry-After", "3600"));
    SITE.on("/soon", MisbehavingSiteTest::busyOnce);
    SITE.on("/headers", e -> answer(e, 200, PAGE, "X-Long", "x".repeat(100_000)));
    SITE.on("/cookie", MisbehavingSiteTest::cookie);
    SITE.on("/cut", e -> cut(e, 500, PAGE.length));
    SITE.on("/private", e -> answer(e, 302, new byte[0], "Location", "http://localhost/"));
  }

  private static void answer(HttpExchange e, int status, byte[] body, String... headers)
      throws IOException {
    e.getResponseHeaders().putIfAbsent("Content-Type", List.of("text/html; charset=utf-8"));
    Server.answer(e, status, body, headers);
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
    boolean again = SITE.asked("/soon") > 1;
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
    Ran ran = run(ROOT + path);
    assertEquals(4, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("error: " + ROOT + path + ": "), ran.err());
    assertTrue(ran.err().contains(why), ran.err());
    assertFalse(ran.err().contains("Exception"), ran.err());
  }

  @ParameterizedTest
  @CsvSource({"/charset", "/zstd", "/soon", "/headers", "/cookie"})
  void aPageThatCanBeHadIsWhole(String path) {
    Ran ran = run(ROOT + path);
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
    SITE.on("/pictures", e -> answer(e, 200, page));
    Ran ran = run(ROOT + "/pictures");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("So says Pictures."));
    for (String b : bad) {
      assertTrue(ran.err().contains(ROOT + b + ": picture left out, "), b + ran.err());
    }
    assertEquals(bad.size(), ran.err().lines().count(), ran.err());
  }

  @Test
  void aPictureOfTwoArticlesIsAskedForOnce() {
    String shared = "<figure><img alt='A boat' src='/shared'></figure>";
    for (String name : List.of("One", "Two")) {
      byte[] page = Prose.page(name, shared).getBytes(StandardCharsets.UTF_8);
      SITE.on("/" + name, e -> answer(e, 200, page));
    }
    Ran ran = run(ROOT + "/One", ROOT + "/Two");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(1, SITE.asked("/shared"));
  }

  @Test
  void aPictureOfTwoSitesIsAskedForOnce() {
    try (Server other = new Server();
        Server pictures = new Server()) {
      String shared = "<figure><img alt='A boat' src='" + pictures.url("/boat") + "'></figure>";
      SITE.html("/here", Prose.page("Here", shared));
      other.html("/there", Prose.page("There", shared));
      pictures.on("/boat", 200, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
      Ran ran = run("--allow-private", ROOT + "/here", other.url("/there"));
      assertEquals(0, ran.code(), ran.err());
      assertEquals(List.of("/boat"), pictures.asked, ran.err());
    }
  }
}
