package io.offprint.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' ";

  private static Svg read(String svg) throws IOException {
    return Svg.read(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Svg svg) {
    return new String(svg.bytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='120' height='80' | 120 | 80",
        "width='1in' height='2.54cm' | 96 | 96",
        "viewBox='0 0 400 200' | 400 | 200",
        "viewBox='0 0 400 200' width='100' | 100 | 50",
        "viewBox='0 0 400 200' width='100%' height='100%' | 400 | 200",
        "viewBox='0,0,40000,20000' | 2000 | 1000",
        "viewBox='none' | 300 | 150"
      })
  void sizeComesFromTheRoot(String attributes, int width, int height) throws IOException {
    Svg svg = read(OPEN + attributes + "><rect width='5' height='5'/></svg>");
    assertEquals(width, svg.width());
    assertEquals(height, svg.height());
    assertTrue(text(svg).contains("viewBox="), text(svg));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<rect onclick='alert(1)' width='1'/>",
        "<image href='https://evil.example/x.png'/>",
        "<image xlink:href='file:///etc/passwd'/>",
        "<use href='other.svg#x'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><iframe src='evil'/></body></foreignObject>",
        "<style>@import url(https://evil.example/x.css);</style>",
        "<rect style='fill:url(https://evil.example/#x)' width='1'/>",
        "<a href='javascript:alert(1)'><rect width='1'/></a>",
        "<animate attributeName='href' to='javascript:alert(1)'/>",
        "<rect fill='url( \"https://evil.example\")' width='1'/>"
      })
  void whatRunsOrReachesOutGoes(String inner) throws IOException {
    String text = text(read(OPEN + "viewBox='0 0 9 9'>" + inner + "<path d='M0 0h9'/></svg>"));
    assertFalse(text.matches("(?s).*(evil|alert|passwd|other\\.svg).*"), text);
    assertTrue(text.contains("<path d=\"M0 0h9\"/>"), text);
  }

  @Test
  void drawingSurvives() throws IOException {
    String drawing =
        OPEN
            + "viewBox='0 0 9 9'><defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient></defs>"
            + "<a href='https://example.org'><text x='1' fill='url(#g)'>A &amp; B</text></a><use xlink:href='#g'/></svg>";
    String text = text(read(drawing));
    assertTrue(text.contains("<text fill=\"url(#g)\" x=\"1\">A &amp; B</text>"), text);
    assertTrue(text.contains("<use xlink:href=\"#g\"/>"), text);
    assertEquals(text, text(read(text)));
  }

  @Test
  void documentTypeIsNeverFollowed() throws IOException {
    String entities =
        "<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'><!ENTITY file SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='&ns;' width='9' height='9'><path d='M0 0'/></svg>";
    assertTrue(text(read(entities)).contains("<path"));
    String external = entities.replace("<path d='M0 0'/>", "<text>&file;</text>");
    assertEquals("damaged SVG", assertThrows(IOException.class, () -> read(external)).getMessage());
  }

  @Test
  void repetitionWithoutEndIsRefused() {
    StringBuilder bomb =
        new StringBuilder(OPEN + "viewBox='0 0 9 9'><g id='a0'><path d='M0 0'/></g>");
    for (int i = 1; i < 20; i++) {
      bomb.append("<g id='a").append(i).append("'>");
      bomb.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
    }
    bomb.append("</svg>");
    assertThrows(IOException.class, () -> read(bomb.toString()));
    assertThrows(IOException.class, () -> read(OPEN + "><g id='a'><use href='#a'/></g></svg>"));
  }
}
