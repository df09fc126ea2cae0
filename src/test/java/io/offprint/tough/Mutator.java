package io.offprint.tough;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages pages as networks, editors and scrapers do, and worse; the same seed damages alike. */
final class Mutator {
  private static final List<String> SCRAPS =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "</",
          "/>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?xml?>",
          "<!DOCTYPE html [<!ENTITY a \"b\">]>",
          "&#0;",
          "&#x110000;",
          "&#xD800;",
          "&nosuch;",
          "&amp;amp;lt;",
          "\0",
          "\u0001",
          "\u000b",
          "\uFFFE",
          "\uFFFF",
          "\uD800",
          "\uDC00",
          "\uFEFF",
          "\u200B",
          "\u202E",
          "\u2028",
          "\u00AD",
          "\uD83D\uDE00",
          "a\u0301\u0323",
          "\u0600\u0627\u0644",
          "港口",
          "\uE000",
          "%",
          "%00",
          "${x}",
          "\\",
          "\r\n\r\n",
          "\t");

  private static final List<String> MARKUP =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div></div>",
          "<table>",
          "<tr><td>",
          "<td colspan=99999>",
          "<th rowspan=0>",
          "</table>",
          "<ul>",
          "<li>",
          "<ol start=-2147483648 reversed>",
          "<dl><dd>",
          "<dt>",
          "<b><i>",
          "</b>",
          "<a href='#x'>",
          "<a href='javascript:1'>",
          "<a href=' http://[::1'>",
          "<a name='x y'>",
          "<h1>",
          "<h6></h6>",
          "<h2><h3>",
          "<blockquote>",
          "<pre>",
          "<code>",
          "<figure>",
          "<figcaption>",
          "<img src=''>",
          "<img src='data:image/png;base64,AAAA' width=999 height=999>",
          "<img srcset='a 1w, b 2x,,'>",
          "<picture><source>",
          "<svg>",
          "<svg><foreignObject><p>",
          "<svg viewBox='0 0 0 NaN'><path d='M'>",
          "<math>",
          "<math><mfrac><mi>x",
          "<math><annotation-xml><svg>",
          "<ruby><rt>",
          "<bdo>",
          "<time datetime='0000-99'>",
          "<sup><a href='#fn1' id='fnref1'>1</a></sup>",
          "<li id='fn1'>",
          "<select><option>",
          "<template>",
          "<noscript><img>",
          "<iframe src='https://www.youtube.com/embed/x'>",
          "<object><embed>",
          "<script>",
          "<style>p{",
          "<textarea>",
          "<plaintext>",
          "<frameset>",
          "<form><input>",
          "<button><p>",
          "<details><summary>",
          "<p id='a' id='a'>",
          "<p xml:lang='x' lang='@@'>",
          "<p dir='up' class='verse  verse'>",
          "<o:p>",
          "<x:y z:w='1'>",
          "<p style='display:none'>",
          "<script type='application/ld+json'>{\"@type\":[[",
          "<meta property='article:published_time' content='2026-13-45'>",
          "<base href='::'>",
          "<title>",
          "<br><br><br>",
          "<hr>",
          "<wbr>",
          "<center><font size=99>",
          "<span hidden>");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("Shift_JIS"),
          Charset.forName("GB18030"));

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** A damaged page, its bytes as they might come. */
  byte[] damage(String page, String other) {
    StringBuilder text = new StringBuilder(page);
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      change(text, other);
    }
    Charset charset =
        random.nextInt(12) == 0
            ? CHARSETS.get(random.nextInt(CHARSETS.size()))
            : StandardCharsets.UTF_8;
    byte[] bytes = text.toString().getBytes(charset);
    if (random.nextInt(10) == 0 && bytes.length > 0) {
      for (int i = random.nextInt(20); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private void change(StringBuilder text, String other) {
    int at = random.nextInt(text.length() + 1);
    int length = Math.min(text.length() - at, 1 << random.nextInt(12));
    switch (random.nextInt(11)) {
      case 0 -> text.delete(at, at + length);
      case 1 -> text.insert(at, text.substring(at, at + length));
      case 2 -> text.insert(at, any(SCRAPS).repeat(1 + random.nextInt(3)));
      case 3 -> text.insert(at, any(MARKUP));
      case 4 -> text.insert(at, any(MARKUP).repeat(1 + random.nextInt(60)));
      case 5 -> text.setLength(at);
      case 6 -> swap(text, at, length);
      case 7 ->
          replaceAll(
              text,
              any(
                  List.of(
                      "</p>", "</div>", "</li>", "</td>", "</a>", "</tr>", ">", "\"", "<p>",
                      "<div")),
              "");
      case 8 ->
          replaceAll(
              text,
              any(List.of("<p", "<div", "<span", "<li", "<h2", "<a ", "<img")),
              any(List.of("<table", "<b", "<svg", "<math", "<pre", "<q", "<h1", "<ol", "<figure")));
      case 9 -> splice(text, at, other);
      default -> scatter(text);
    }
  }

  private void swap(StringBuilder text, int at, int length) {
    String moved = text.substring(at, at + length);
    text.delete(at, at + length);
    text.insert(random.nextInt(text.length() + 1), moved);
  }

  private void splice(StringBuilder text, int at, String other) {
    int from = random.nextInt(other.length() + 1);
    int to = Math.min(other.length(), from + (1 << random.nextInt(14)));
    text.insert(at, other.substring(from, to));
  }

  /** Puts pieces in many places. */
  private void scatter(StringBuilder text) {
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.insert(random.nextInt(text.length() + 1), any(random.nextBoolean() ? SCRAPS : MARKUP));
    }
  }

  private static void replaceAll(StringBuilder text, String what, String with) {
    String replaced = text.toString().replace(what, with);
    text.setLength(0);
    text.append(replaced);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Numbers that tell which pages a seed takes. */
  int pick(int bound) {
    return random.nextInt(bound);
  }

  static List<String> decoded(List<byte[]> pages) {
    List<String> texts = new ArrayList<>();
    pages.forEach(page -> texts.add(new String(page, StandardCharsets.UTF_8)));
    return texts;
  }
}
