package io.offprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.offprint.check.EpubChecks;
import io.offprint.epub.xhtml.ChapterBody;
import io.offprint.epub.xhtml.RandomTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** 2,000 damaged trees: whatever goes in, what comes out is valid and has all the words. */
class RandomTreesTest {
  private static final int TREES = 2000;
  private static final int TREES_IN_A_CHAPTER = 25;
  private static final Pattern WORD = Pattern.compile("w\\d+w");

  /** Elements whose text readers never saw as text: code, fallbacks, a formula's source. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "base",
          "link",
          "meta",
          "param",
          "col",
          "track",
          "rp");

  @Test
  void anyTreeBecomesAValidChapterWithAllItsWords() throws IOException {
    RandomTree trees = new RandomTree(20261123);
    List<String> lost = new ArrayList<>();
    Map<String, String> chapters = new LinkedHashMap<>();
    Map<String, String> properties = new LinkedHashMap<>();
    for (int c = 1; c <= TREES / TREES_IN_A_CHAPTER; c++) {
      Element chapter = new Element("body");
      for (int t = 0; t < TREES_IN_A_CHAPTER; t++) {
        chapter.appendElement("div").appendChildren(trees.next().childNodesCopy());
      }
      ChapterBody body =
          new ChapterBody(chapter, s -> s.equals("pond.png") ? "images/pond.png" : null);
      String text =
          body.xhtml(
              (id, fragment) ->
                  id.equals("chapter-1") && fragment.isEmpty()
                      ? Optional.of("chapter-1.xhtml")
                      : Optional.empty());
      words(chapter).stream().filter(w -> !once(text, w)).forEach(lost::add);
      chapters.put("chapter-" + c, text);
      properties.put("chapter-" + c, body.facts().properties());
    }
    assertEquals(List.of(), lost, "words lost or doubled");
    assertEquals(List.of(), EpubChecks.messages(RawBook.of(chapters, properties)));
  }

  private static boolean once(String text, String word) {
    int first = text.indexOf(word);
    return first >= 0 && text.indexOf(word, first + 1) < 0;
  }

  private static List<String> words(Element tree) {
    List<String> words = new ArrayList<>();
    collect(tree, words);
    return words;
  }

  private static void collect(Node node, List<String> words) {
    if (node instanceof TextNode text) {
      Matcher m = WORD.matcher(text.getWholeText());
      while (m.find()) {
        words.add(m.group());
      }
    } else if (node instanceof Element e) {
      String name = e.normalName().substring(e.normalName().lastIndexOf(':') + 1);
      if (!SILENT.contains(name) && !name.startsWith("annotation")) {
        e.childNodes().forEach(child -> collect(child, words));
      }
    }
  }
}
