package io.offprint.bind.punctuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
  private static String set(String html, String language) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Punctuation.set(document.body(), language);
    return document.body().html().replace("&nbsp;", "~").replace('\u202F', '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | \"Yes,\" she said, \"it's 'true'.\" | “Yes,” she said, “it’s ‘true’.”",
        "en | Rock 'n' roll of the '90s: 'tis the dogs' bone | Rock ’n’ roll of the ’90s: ’tis the dogs’ bone",
        "en | a 6' board of 12\" and (\"so\") | a 6' board of 12\" and (“so”)",
        "en | \"'Go,' he said,\" she said | “‘Go,’ he said,” she said",
        "de | Er sagte: \"Das ist 'gut'.\" | Er sagte: „Das ist ‚gut‘.“",
        "de-CH | \"Das\" | «Das»",
        "fr | Il a dit: \"Quoi?\" Oui! | Il a dit~: «_Quoi_?_» Oui_!",
        "fr | Il dit : « Quoi ? » à 12:30 | Il dit~: «_Quoi_?_» à 12:30",
        "fr-CA | Quoi? « Oui » | Quoi? «_Oui_»",
        "es | \"Hola\" | «Hola»",
        "it | l'acqua \"alta\" | l’acqua «alta»",
        "pl | \"Tak\" | „Tak”",
        "ru | \"Да, 'так'\" | «Да, „так“»",
        "sv | \"Ja\" | ”Ja”",
        "cs | \"Ano\" | „Ano“",
        "da | \"Ja\" | “Ja”",
        "nl | \"Ja, 's avonds\" | “Ja, ’s avonds”",
        "ja | \"x\" - y | \"x\" - y",
        "en | word--word and word - word | word—word and word~– word",
        "en | wait... 3 - 2 = 1, --flag | wait… 3 - 2 = 1, --flag",
        "en | in 1914-18, on 2026-02-17, pp. 12-15 | in 1914–18, on 2026-02-17, pp.~12–15",
        "en | 5 km at 30 °C with J. R. Smith, p. 12 | 5~km at 30~°C with J.~R.~Smith, p.~12",
        "en | “set already” – it’s so | “set already”~– it’s so",
      })
  void setsWhatTypewritersCouldNot(String language, String typed, String expected) {
    assertEquals(expected, set(typed, language));
  }

  @Test
  void looksAcrossElements() {
    assertEquals(
        "<p>“<em>Never</em>,” he said. “<b>Now</b>”</p>",
        set("<p>\"<em>Never</em>,\" he said. \"<b>Now</b>\"</p>", "en"));
  }

  @Test
  void leavesCodeFormulasAndAddressesAlone() {
    String html =
        "<p><code>a = \"b\"--</code> <kbd>'x'</kbd> <math><mtext>\"q\"</mtext></math> <a"
            + " href=\"https://a.example/?q='1'\">https://a.example/?q='1'--x...</a></p><pre>\"z\""
            + "</pre>";
    assertEquals(html, set(html, "en"));
  }

  @Test
  void followsTheLanguageOfEachPart() {
    assertEquals(
        "<p>“One” <i lang=\"de\">„Zwei“</i> “three”</p>",
        set("<p>\"One\" <i lang=\"de\">\"Zwei\"</i> \"three\"</p>", "en"));
  }

  @Test
  void settingTwiceChangesNothing() {
    String once = set("<p>Il dit: \"Quoi?\" - oui... l'an 1914-18</p>", "fr");
    String raw = once.replace("~", "&nbsp;").replace('_', '\u202F');
    assertEquals(once, set(raw, "fr"));
  }
}
