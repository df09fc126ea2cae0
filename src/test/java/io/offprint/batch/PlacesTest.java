package io.offprint.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Places places = new Places(Path.of("out"));

  @Test
  void followsTheSource() {
    assertEquals("out/a", place("x/a.html"));
    assertEquals("out/example.org/2024-fog", place("https://example.org/2024/fog/"));
    assertEquals("out/example.org/index", place("https://example.org"));
    assertEquals("out/example.org/a-id-7", place("https://example.org/a?id=7#top"));
    assertEquals(
        "out/b/c", places.of("in/b/c.md", Path.of("b/c.md"), 0).toString().replace('\\', '/'));
  }

  @Test
  void leavesTheFolderForNobody() {
    assertEquals("out/passwd", place("../../etc/passwd"));
    assertEquals("out/untitled", place(".."));
    assertEquals("out/example.org/etc-passwd", place("https://example.org/../../etc/passwd"));
  }

  @Test
  void twoSourcesHaveTwoPlaces() {
    assertEquals("out/a", place("x/a.html"));
    String second = place("y/A.html");
    assertNotEquals("out/a", second.toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void aSourceKeepsThePlaceThatItHad() {
    long earlier = Places.hash(Path.of("out/a"));
    places.keep(earlier);
    String other = place("new/a.html");
    assertNotEquals("out/a", other);
    assertEquals("out/a", places.of("x/a.html", Places.within("x/a.html"), earlier).toString());
  }

  private String place(String source) {
    return places.of(source, Places.within(source), 0).toString().replace('\\', '/');
  }
}
