package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static List<Heading> headings(String body) {
    Clues clues = new Clues();
    new Headings().read(Jsoup.parse(body, "https://tidetable.example/a"), null, clues);
    return clues.headings();
  }

  @Test
  void areTagsAndClasses() {
    List<Heading> found =
        headings("<h1>A</h1><p class=entry-title>B</p><p class=subtitle>C</p><h3>D</h3><nav><h2>E");
    assertEquals(
        List.of("h1 A", "heading B", "h3 D"),
        found.stream().map(h -> h.kind() + " " + h.text()).toList());
  }

  @Test
  void knowWhereTheyStand() {
    Heading logo = headings("<header><h1><a href=/>Tides</a></h1></header>").get(0);
    assertTrue(logo.inHeader() && logo.linksHome() && !logo.inMain());
    Heading title = headings("<article><header><h1 class=title>Tides</h1></header>").get(0);
    assertTrue(title.inMain() && !title.linksHome());
    assertFalse(title.classed());
  }
}
