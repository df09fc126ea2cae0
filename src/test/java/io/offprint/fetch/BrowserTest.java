package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrowserTest {
  private static boolean isInstalled() {
    String[] folders = System.getenv().getOrDefault("PATH", "").split(":");
    return Stream.of(folders)
        .flatMap(
            f -> Stream.of("chromium", "chromium-browser", "google-chrome").map(n -> Path.of(f, n)))
        .anyMatch(Files::isExecutable);
  }

  private static Fetcher fetcher(String browser) {
    return new Fetcher(
        Options.builder().network(Network.builder().browser(browser).build()).build());
  }

  @Test
  void aPageThatIsEmptyWithoutItsScriptsIsWhole() throws IOException {
    assumeTrue(isInstalled(), "no Chromium is installed here");
    try (Server server = new Server()) {
      server.on(
          "/a",
          200,
          "<title>Empty</title><div id=a></div><script>setTimeout(() => {"
              + "document.getElementById('a').innerHTML = '<p>Come at l' + 'ast, ä</p>'}, 700)"
              + "</script>",
          "Content-Type",
          "text/html; charset=utf-8");
      Source page = fetcher("").fetch(server.url("/a"));
      String html = new String(page.bytes(), StandardCharsets.UTF_8);
      assertTrue(html.contains("<p>Come at last, ä</p>"), html);
      assertEquals("UTF-8", page.charset());
    }
  }

  @Test
  void aBrowserThatIsNotThereIsTold() {
    OffprintException e = assertThrows(OffprintException.class, () -> fetcher("/no/such/browser"));
    assertEquals(Kind.USAGE, e.kind());
  }
}
