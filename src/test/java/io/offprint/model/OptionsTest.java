package io.offprint.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.offprint.model.OffprintException.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Options SOME =
      Options.builder()
          .title("Tides")
          .authors(List.of("A. Author"))
          .base(URI.create("https://a.example/"))
          .css(List.of("p { color: red }"))
          .timeout(Duration.ofSeconds(5))
          .network(Network.builder().cookies(Path.of("cookies.txt")).build())
          .build();

  @Test
  void surviveTheWayToAnotherProcess() {
    Options there = Options.ofBytes(SOME.toBytes());
    assertEquals(SOME.title(), there.title());
    assertEquals(SOME.authors(), there.authors());
    assertEquals(SOME.base(), there.base());
    assertEquals(SOME.css(), there.css());
    assertEquals(SOME.network().cookies(), there.network().cookies());
    assertEquals(SOME.timeout(), there.timeout());
  }

  @Test
  void equalOptionsAreEqualBytes() {
    assertArrayEquals(SOME.toBytes(), SOME.toBuilder().build().toBytes());
    assertArrayEquals(Options.DEFAULTS.toBytes(), Options.builder().build().toBytes());
  }

  @Test
  void aBookNeedsTime() {
    OffprintException e =
        assertThrows(
            OffprintException.class, () -> Options.builder().timeout(Duration.ZERO).build());
    assertEquals(Kind.USAGE, e.kind());
  }
}
