package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"Article\",\"headline\":\"Tides\"}",
        "[{\"@type\":\"Article\",\"headline\":\"Tides\",},]",
        "<!-- {\"@type\":\"Article\",\"headline\":\"Tides\"} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Tides\"}\n//]]>",
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Article\",\"headline\":\"Tides\"}]}",
        "{\"@type\":\"Article\",\"headline\":\"Tides\",\"description\":\"said \"no\" and left\"}",
        "{\"@type\":\"Article\",\"headline\":\"Tides\",\"author\":{\"name\":\"A",
      })
  void readsWholeAndDamagedJson(String json) {
    JsonLd found = JsonLd.of(Jsoup.parse("<script type=application/ld+json>" + json + "</script>"));
    List<JsonObject> articles =
        found.nodes().stream().filter(n -> found.is(n, List.of("Article"))).toList();
    assertEquals(1, articles.size());
    assertEquals("Tides", found.text(articles.get(0), "headline"));
  }

  @Test
  void followsReferencesInTheGraph() {
    JsonLd found =
        JsonLd.of(
            Jsoup.parse(
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"}},"
                    + "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ada Byron\"}]}</script>"));
    assertEquals(List.of("Ada Byron"), found.texts(found.nodes().get(1), "author", "name"));
  }
}
