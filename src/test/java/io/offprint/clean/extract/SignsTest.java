package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SignsTest {
  private static final String MILL =
      "The miller opened the sluice before sunrise, because the grain that had come by barge was"
          + " damp already and the stones were slow in the cold.";
  private static final String FAIR =
      "Crowds filled the market square on Saturday, where jugglers, bakers and a brass band waited"
          + " for the mayor, who had overslept and missed his own speech.";

  private static final String PAGE =
      "<head><title>The mill</title>"
          + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script></head>"
          + "<main><h1>The miller</h1><div class=body>"
          + ("<p>" + MILL + "</p>").repeat(4)
          + "<h2><span>His stones</span></h2><p id=last>"
          + MILL
          + "</p></div><div class=comments><p>"
          + FAIR
          + "</p></div><p><a class=author href='/author/ada'>Ada</a>"
          + " <a href='https://elsewhere.example/x'>her site</a></p></main>";

  private static View view(String text) {
    Scene scene = new Scene(Survey.of(Jsoup.parse(PAGE, "https://mill.example/a")));
    for (View v : scene.views) {
      if (v.block.text().contains(text)) {
        return v;
      }
    }
    throw new AssertionError(text);
  }

  private static double of(String sign, String text) {
    return Signs.FIRST.stream()
        .filter(s -> s.name().equals(sign))
        .findFirst()
        .orElseThrow()
        .value()
        .applyAsDouble(view(text));
  }

  @Test
  void everySignHasItsOwnName() {
    Set<String> names = new HashSet<>();
    Signs.SECOND.forEach(s -> assertTrue(names.add(s.name()), s.name()));
  }

  @Test
  void textOfTheSameTopicSharesItsWords() {
    assertEquals(1, of("topic.share", "sluice"));
    assertTrue(of("topic.share", "jugglers") < 0.2);
    assertEquals(1, of("topic.title", "sluice"));
    assertEquals(0, of("topic.title", "jugglers"));
  }

  @Test
  void linksTellByTheirAddressesAndNames() {
    assertEquals(1, of("link.person", "Ada"));
    assertEquals(1, of("inline.person", "Ada"));
    assertEquals(0.5, of("link.outward", "Ada"));
    assertEquals(-1, of("link.outward", "sluice"));
  }

  @Test
  void theCoreIsWhereMostProseStandsSideBySide() {
    assertEquals(1, of("core.levels", "sluice"));
    assertEquals(0, of("core.up", "sluice"));
    assertEquals(2, of("core.levels", "jugglers"));
    assertEquals(1, of("core.up", "jugglers"));
    assertTrue(of("core.after", "jugglers") > 0);
  }

  @Test
  void aPageSaysWhatItIs() {
    assertEquals(1, of("says.article", "sluice"));
    assertEquals(0, of("says.talk", "sluice"));
    assertTrue(of("page.comments", "sluice") > 0.1);
  }

  @Test
  void whatAHeadingHoldsIsAHeading() {
    assertTrue(view("His stones").block.isHeading());
  }
}
