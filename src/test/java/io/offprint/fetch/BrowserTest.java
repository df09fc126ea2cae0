package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import io.offprint.Server;
import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser, where one is installed; it starts for each test, so there are few. */
class BrowserTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @AutoClose private final Server server = new Server();

  private static Network.Builder browser() {
    Chromium.assumeInstalled();
    return Network.builder().browser("");
  }

  private static Fetcher fetcher(Network.Builder network) {
    return new Fetcher(Options.builder().network(network.build()).build());
  }

  private static String text(Source page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  private void html(String path, String html) {
    server.on(path, 200, html, "Content-Type", "text/html; charset=utf-8");
  }

  private static String sent(HttpExchange e, String header) {
    return String.valueOf(e.getRequestHeaders().getFirst(header));
  }

  @Test
  void aPageThatIsEmptyWithoutItsScriptsIsWhole() throws IOException {
    html(
        "/a",
        "<title>Empty</title><div id=a>Loading</div><script>alert('Hello');"
            + "setTimeout(async () => { const text = await (await fetch('/text')).text();"
            + "document.getElementById('a').innerHTML ="
            + " '<p>' + text + '</p><img src=/moved.png><x-note>slotted</x-note>';"
            + "history.pushState({}, '', '/a/story');"
            + "customElements.define('x-note', class extends HTMLElement { connectedCallback() {"
            + "this.attachShadow({mode: 'open'}).innerHTML = '<i>noted: <slot></slot></i>' }})"
            + "}, 7000)</script>");
    server.on("/text", 200, "Come at last, ä", "Content-Type", "text/plain; charset=utf-8");
    server.on("/moved.png", 302, "", "Location", "/boat.png");
    server.on("/boat.png", e -> Server.answer(e, 200, PNG, "Content-Type", "image/png"));
    Fetcher fetcher = fetcher(browser());
    Source page = fetcher.fetch(server.url("/a"));
    String html = text(page);
    assertTrue(html.contains("<p>Come at last, ä</p>"), html);
    assertTrue(html.contains("<i>noted: <slot>slotted</slot></i>"), html);
    assertEquals("UTF-8", page.charset());
    assertEquals(URI.create(server.url("/a/story")), page.base());
    URI picture = URI.create(server.url("/moved.png"));
    assertArrayEquals(PNG, fetcher.resource(picture, server.url("/a"), true));
    assertEquals(1, server.asked.stream().filter("/boat.png"::equals).count());
  }

  @Test
  void nothingIsRememberedOrDownloaded() throws IOException {
    server.on(
        "/a",
        e -> {
          String page =
              "<p id=t></p><a download=x.bin href=/file></a><script>"
                  + "document.querySelector('a').click();"
                  + "document.getElementById('t').textContent = 'had: '"
                  + " + localStorage.getItem('k') + document.cookie;"
                  + "localStorage.setItem('k', 'v'); document.cookie = 'c=d; max-age=9999'</script>";
          Server.answer(e, 200, page.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/html");
        });
    server.on("/file", 200, "x", "Content-Disposition", "attachment; filename=x.bin");
    Fetcher fetcher = fetcher(browser());
    for (int visit = 0; visit < 2; visit++) {
      String html = text(fetcher.fetch(server.url("/a")));
      assertTrue(html.contains("had: null<"), html);
    }
    assertFalse(Files.exists(Path.of("x.bin")));
    Path downloads = Path.of(System.getProperty("user.home"), "Downloads", "x.bin");
    assertFalse(Files.exists(downloads));
  }

  @Test
  void aPageReachesNoMoreThanWithoutABrowser() throws IOException {
    Network.Builder network = browser();
    String there = "http://localhost:" + server.port();
    String mapped = "http://[::ffff:127.0.0.1]:" + server.port();
    html(
        "/a",
        "<p>Text</p><img src="
            + there
            + "/secret><iframe src="
            + mapped
            + "/secret></iframe><script>fetch('"
            + there
            + "/secret', {mode: 'no-cors'}).catch(() => 0);"
            + "new WebSocket('"
            + there.replace("http", "ws")
            + "/secret'); navigator.sendBeacon('"
            + there
            + "/secret', 'x')</script>");
    html("/go", "<p>Text</p><script>location = '" + there + "/secret'</script>");
    server.on("/secret", 200, "secret");
    Fetcher fetcher = fetcher(network);
    assertTrue(text(fetcher.fetch(server.url("/a"))).contains("Text"));
    OffprintException e =
        assertThrows(OffprintException.class, () -> fetcher.fetch(server.url("/go")));
    assertEquals(Kind.NOT_READABLE, e.kind());
    html("/only", "<p>Text</p><img src=" + there + "/secret>");
    Network.Builder denied = browser().allowPrivate(true).deniedDomains(List.of("localhost"));
    assertTrue(text(fetcher(denied).fetch(server.url("/only"))).contains("Text"));
    assertFalse(server.asked.contains("/secret"), server.asked.toString());
  }

  /** The browser looks up nothing by itself; what is looked up for it is what is connected to. */
  @Test
  void aNameThatChangesItsAddressIsCaughtInABrowserToo() throws IOException {
    Options options = Options.builder().network(browser().build()).build();
    InetAddress elsewhere = InetAddress.getByName("93.184.216.34");
    InetAddress here = InetAddress.getByName("127.0.0.1");
    List<String> looked = new CopyOnWriteArrayList<>();
    Resolver lying =
        host -> {
          looked.add(host);
          return switch (host) {
            case "both.example" -> new InetAddress[] {elsewhere, here};
            case "localhost" ->
                new InetAddress[] {looked.indexOf(host) == looked.size() - 1 ? elsewhere : here};
            default -> new InetAddress[] {here};
          };
        };
    Fetcher fetcher = new Fetcher(options, Map.of("PATH", System.getenv("PATH")), lying);
    String port = ":" + server.port();
    server.html(
        "/a",
        "<p>Text</p><script>fetch('http://both.example"
            + port
            + "/secret', {mode: 'no-cors'})</script><img src='http://localhost"
            + port
            + "/secret'>");
    server.html("/b", "<p>Text</p>");
    // An address of the web when it was typed, and of this machine when the browser asks for it.
    String rebound = "http://localhost" + port + "/b";
    assertThrows(OffprintException.class, () -> fetcher.fetch(rebound));
    assertEquals(1, server.asked("/b"), "by the client, to which the user's word is enough");
    assertTrue(text(fetcher.fetch(server.url("/a"))).contains("Text"));
    assertTrue(looked.containsAll(List.of("both.example", "localhost")), looked.toString());
    assertEquals(0, server.asked("/secret"));
  }

  @Test
  void whatTheUserSaysOfHimselfGoesAlongToThatHostAlone(@TempDir Path dir) throws IOException {
    Path cookies =
        Files.writeString(dir.resolve("cookies"), "127.0.0.1\tFALSE\t/\tFALSE\t0\tuser\tada\n");
    server.on(
        "/whoami",
        e -> {
          String all = sent(e, "X-Token") + sent(e, "Cookie") + sent(e, "User-Agent");
          Server.answer(
              e,
              200,
              all.getBytes(StandardCharsets.UTF_8),
              "Content-Type",
              "text/plain",
              "Access-Control-Allow-Origin",
              "*");
        });
    html(
        "/a",
        "<p id=here></p><p id=there></p><script>for (const [id, host] of"
            + " [['here', ''], ['there', 'http://localhost:"
            + server.port()
            + "']]) fetch(host + '/whoami').then(r => r.text())"
            + ".then(t => document.getElementById(id).textContent = t)</script>");
    Network.Builder network =
        browser()
            .allowPrivate(true)
            .cookies(cookies)
            .userAgent("Reader/1")
            .headers(List.of("X-Token: secret"));
    String html = text(fetcher(network).fetch(server.url("/a")));
    assertTrue(html.contains("<p id=\"here\">secretuser=adaReader/1</p>"), html);
    assertTrue(html.contains("<p id=\"there\">nullnullReader/1</p>"), html);
  }

  @Test
  void whatRefusesUsMayLetABrowserIn() throws IOException {
    server.on(
        "/a",
        e -> {
          boolean robot = !sent(e, "User-Agent").contains("Chrome");
          byte[] page = "<p>Come in</p>".getBytes(StandardCharsets.UTF_8);
          Server.answer(e, robot ? 403 : 200, page, "Content-Type", "text/html");
        });
    html("/hop", "<p>Wait</p><script>setTimeout(() => { location = '/late' }, 900)</script>");
    html(
        "/late",
        "<p id=a>Loading</p><script>setTimeout(() => { a.textContent = 'Come in at last' }, 7000)"
            + "</script>");
    server.on("/never", 403, "<p>No", "Content-Type", "text/html");
    Fetcher fetcher = fetcher(browser());
    assertTrue(text(fetcher.fetch(server.url("/a"))).contains("Come in"));
    Source hopped = fetcher.fetch(server.url("/hop"));
    assertTrue(text(hopped).contains(">Come in at last<"), text(hopped));
    assertEquals(URI.create(server.url("/late")), hopped.base());
    OffprintException e =
        assertThrows(OffprintException.class, () -> fetcher.fetch(server.url("/never")));
    assertEquals("the server says 403, forbidden", e.getMessage());
  }

  @Test
  void whatNeverEndsEnds() throws IOException {
    String text = "Text that is there. ".repeat(40);
    html("/poll", "<p>" + text + "</p><script>fetch('/never')</script>");
    server.on(
        "/never",
        e -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
          }
        });
    html("/hang", "<p>Text</p><script>while (true) {}</script>");
    assertTrue(text(fetcher(browser()).fetch(server.url("/poll"))).contains(text));
    Fetcher impatient = fetcher(browser().timeout(Duration.ofSeconds(6)));
    OffprintException e =
        assertThrows(OffprintException.class, () -> impatient.fetch(server.url("/hang")));
    assertEquals("the browser did not finish in time", e.getMessage());
  }

  @Test
  void aBrowserThatEndsIsNotWaitedFor() {
    Fetcher fetcher = fetcher(browser());
    html("/a", "<p>Text</p><script>fetch('/end')</script>");
    server.on(
        "/end", e -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly));
    OffprintException e =
        assertThrows(OffprintException.class, () -> fetcher.fetch(server.url("/a")));
    assertTrue(e.getMessage().matches("the browser (ended too early|hung up)"), e.getMessage());
  }

  @Test
  void aBrowserThatIsNotThereIsTold() throws IOException {
    OffprintException named =
        assertThrows(
            OffprintException.class, () -> fetcher(Network.builder().browser("/no/such/browser")));
    assertEquals(Kind.USAGE, named.kind());
    Options any = Options.builder().network(Network.builder().browser("").build()).build();
    OffprintException none =
        assertThrows(
            OffprintException.class,
            () -> new Fetcher(any, Map.of("PATH", "/nowhere"), InetAddress::getAllByName));
    assertTrue(none.line().contains("no Chromium or Chrome is installed"), none.line());
    Path other = Path.of("/bin/true");
    assumeTrue(Files.isExecutable(other), "no " + other);
    html("/a", "<p>x");
    OffprintException e =
        assertThrows(
            OffprintException.class,
            () -> fetcher(Network.builder().browser(other.toString())).fetch(server.url("/a")));
    assertEquals("the browser does not start", e.getMessage());
  }
}
