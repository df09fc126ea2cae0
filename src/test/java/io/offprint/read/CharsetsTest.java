package io.offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.offprint.model.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

  private static String read(byte[] bytes, String stated) {
    return new Reader().read(new Source("a.html", null, "text/html", stated, bytes, true)).html();
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252, <p>“quoted” – é</p>",
    "gb2312, GB18030, <p>中文网页</p>",
    "Shift_JIS, windows-31j, <p>日本語のページ①</p>",
    "windows-1251, windows-1251, <p>Привет</p>",
    "euc-kr, x-windows-949, <p>한국어</p>",
    "ISO-8859-9, windows-1254, <p>ağaç, şehir</p>",
  })
  void labelsMeanWhatTheyMeanOnTheWeb(String label, String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertEquals(text, read(bytes, label));
    String meta = "<meta charset=\"" + label + "\">" + text;
    assertEquals(meta, read(meta.getBytes(Charset.forName(charset)), ""));
  }

  @Test
  void headerWinsOverMeta() {
    String html = "<meta charset=\"windows-1252\"><p>Привет</p>";
    assertEquals(html, read(html.getBytes(Charset.forName("windows-1251")), "windows-1251"));
  }

  @Test
  void markWinsOverHeader() {
    byte[] bytes = "\uFEFF<p>é</p>".getBytes(StandardCharsets.UTF_8);
    assertEquals("<p>é</p>", read(bytes, "windows-1252"));
    assertEquals("<p>é</p>", read("\uFEFF<p>é</p>".getBytes(StandardCharsets.UTF_16LE), ""));
    assertEquals(
        "<p>plain words</p>", read("<p>plain words</p>".getBytes(StandardCharsets.UTF_16BE), ""));
  }

  @Test
  void whatIsUtf8IsNotReadAsASingleByteCharset() {
    byte[] bytes = "<p>naïve café, “so”</p>".getBytes(StandardCharsets.UTF_8);
    assertEquals("<p>naïve café, “so”</p>", read(bytes, "iso-8859-1"));
  }

  @Test
  void whatIsNotUtf8IsNotReadAsUtf8() {
    byte[] bytes =
        "<p>Der Bäcker öffnet früh, später schließt er.</p>".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("<p>Der Bäcker öffnet früh, später schließt er.</p>", read(bytes, "utf-8"));
  }

  @Test
  void detectsFromTheBytesAlone() {
    String russian = "<p>Съешь же ещё этих мягких французских булок, да выпей чаю.</p>";
    assertEquals(russian, read(russian.getBytes(Charset.forName("windows-1251")), ""));
    String japanese = "<p>いろはにほへと ちりぬるを わかよたれそ つねならむ</p>";
    assertEquals(japanese, read(japanese.getBytes(Charset.forName("EUC-JP")), ""));
  }

  @Test
  void strayBytesInUtf8AreWindows1252() {
    byte[] good =
        "<p>é è ê ë à â î ï ô ö ù û ü ç ñ É È À Ç Ñ x</p>".getBytes(StandardCharsets.UTF_8);
    good[good.length - 5] = (byte) 0x92;
    assertEquals("<p>é è ê ë à â î ï ô ö ù û ü ç ñ É È À Ç Ñ ’</p>", read(good, ""));
  }
}
