package io.offprint.clean.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static Block block(String html) {
    return Survey.of(Jsoup.parse(html)).blocks().get(0);
  }

  private static Map<Integer, Float> weights(int[] tokens, float weight) {
    Map<Integer, Float> weights = new HashMap<>();
    Arrays.stream(tokens).forEach(t -> weights.put(t, weight));
    return weights;
  }

  private static int[] around(Block block) {
    IntStream.Builder all = IntStream.builder();
    Vocabulary.around(block, all);
    return all.build().toArray();
  }

  private static Vocabulary of(String likely, String unlikely) {
    Map<Integer, Float> names = weights(around(block(unlikely)), -2);
    names.putAll(weights(around(block(likely)), 1));
    Map<Integer, Float> words = weights(Tokens.ofBlock(block(unlikely)), -2);
    words.putAll(weights(Tokens.ofBlock(block(likely)), 1));
    return new Vocabulary(new Vocabulary.Table(names, 0.25f), new Vocabulary.Table(words, 0.5f));
  }

  @Test
  void whatIsKnownOutweighsWhatIsNot() {
    Vocabulary vocabulary =
        of("<div class=story><p>The mill</p></div>", "<div class=promo><p>Sign up</p></div>");
    Block clutter = block("<div class=promo><p>Sign up now</p></div>");
    assertEquals(0.25, vocabulary.ofNames(block("<ul class=rest><li>Else</li></ul>")));
    assertEquals(0.5, vocabulary.ofWords(Tokens.ofBlock(block("<p>Grain barge</p>"))));
    assertEquals(0.5 - 2 * Math.sqrt(4), vocabulary.ofWords(Tokens.ofBlock(clutter)), 1e-6);
    assertEquals(0.25 + (1 + 1 - 2) / Math.sqrt(3), vocabulary.ofNames(clutter), 1e-6);
  }

  @Test
  void aNameFarOutIsAnotherOne() {
    String near = "<div class=promo><p>Text</p></div>";
    String far = "<div class=promo><div><div><div><p>Text</p></div></div></div></div>";
    Vocabulary vocabulary = of("<p>Other</p>", near);
    int promo = around(block(near))[2];
    assertEquals(1, Arrays.stream(around(block(near))).filter(t -> t == promo).count());
    assertEquals(0, Arrays.stream(around(block(far))).filter(t -> t == promo).count());
    assertTrue(vocabulary.ofNames(block(near)) < vocabulary.ofNames(block(far)));
  }

  @Test
  void namesAreSplitIntoWordsAndWordsReadWithoutCase() {
    int[] one = Tokens.ofBox(block("<p class='post-body isWide'>x</p>").element());
    int[] other = Tokens.ofBox(block("<p class='post_body2' id='is-wide'>x</p>").element());
    assertArrayEquals(one, other);
    assertArrayEquals(
        Tokens.ofBlock(block("<p>Read MORE, here</p>")),
        Tokens.ofBlock(block("<p>read more: Here!</p>")));
    assertEquals(0, Tokens.ofBlock(block("<p>" + "word ".repeat(200) + "</p>")).length);
  }

  @Test
  void itIsReadAsItWasWritten() throws IOException {
    Vocabulary vocabulary = of("<p class=story>The mill</p>", "<p class=promo>Sign up</p>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    vocabulary.write(out);
    Vocabulary read = Vocabulary.read(new ByteArrayInputStream(out.toByteArray()));
    for (String html : new String[] {"<p class=story>The mill</p>", "<p class=promo>Sign up</p>"}) {
      assertEquals(vocabulary.ofNames(block(html)), read.ofNames(block(html)));
      assertEquals(
          vocabulary.ofWords(Tokens.ofBlock(block(html))),
          read.ofWords(Tokens.ofBlock(block(html))));
    }
  }

  @Test
  void theShippedOneKnowsAnArticleFromAFooter() {
    Vocabulary shipped = Vocabulary.shipped();
    Block text = block("<article class='article-body'><p>He said that the mill was old.</p>");
    Block frame =
        block("<footer class='site-footer'><p class=copyright>All rights reserved</p></footer>");
    assertTrue(shipped.ofNames(text) > shipped.ofNames(frame));
    assertTrue(shipped.ofWords(Tokens.ofBlock(text)) > shipped.ofWords(Tokens.ofBlock(frame)));
  }
}
