package io.offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  /** As a careless program reads UTF-8; bytes that windows-1252 lacks come out as controls. */
  private static String spoilt(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, Charsets.WINDOWS_1252);
      out.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It’s “so” – and… €5 ™",
        "café, Ängste, Größe, ÉCOLE, CAFÉ",
        "Příliš žluťoučký kůň",
        "Привет, мир",
        "日本語のページ",
        "Việt Nam, tiếng Việt",
        "smile 😀",
        "25 °C, 3 £"
      })
  void isUndone(String text) {
    assertEquals(text, Mojibake.repair(spoilt(text)));
    assertEquals(text, Mojibake.repair(spoilt(spoilt(text))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "»Das macht Spaß«",
        "« Un café » et « ÉTÉ »",
        "CAFÉ» et «À»",
        "o menor é «não»",
        "NÃO É IRMÃ»",
        "Está…» dijo él",
        "naïve, über, Ærø, Ñandú",
        "Â, Ã, Ð"
      })
  void whatIsRightStays(String text) {
    assertEquals(text, Mojibake.repair(text));
  }

  @Test
  void theControlsOfWindows1252AreItsCharacters() {
    assertEquals("It’s “so”", Mojibake.repair("It\u0092s \u0093so\u0094"));
  }

  @Test
  void aQuotationMarkThatLostItsLastByteIsMended() {
    assertEquals("“so”, he said", Mojibake.repair("â€œsoâ€, he said"));
  }
}
