package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MirroredCssTest {
  @Test
  void sidesChangePlaces() {
    assertEquals(
        "blockquote[data-rtl] { padding-right: 1em; padding-left: 0; border-left: 2pt solid red;"
            + " border-right: 0 }\n",
        MirroredCss.rules("blockquote { padding-left: 1em; border-right: 2pt solid red }"));
  }

  @Test
  void shorthandsAreTakenApart() {
    assertEquals(
        "ul[data-rtl], li p[data-rtl] { padding-left: 0; padding-right: 2em }\n",
        MirroredCss.rules("/* { */ ul, li p { padding: 0 0 0 2em; color: #000 }"));
  }

  @Test
  void wordsThatNameASideAreTurnedAndOthersKept() {
    assertEquals(
        "a[data-rtl]::after { text-align: right }\n",
        MirroredCss.rules("a::after { text-align: left; float: none } b { text-align: center }"));
  }

  @Test
  void aStretchWithinALeftAlignedBodyIsRightAligned() {
    assertEquals(
        "body[data-rtl], [dir=rtl][data-rtl] { text-align: right }\n",
        MirroredCss.rules("body { text-align: left }"));
  }

  @Test
  void ofPagesOnlyTheSidesChange() {
    assertEquals(
        "@page :left { margin-right: 2cm; @bottom-left { content: element(head-left) } }"
            + " p { margin-left: 1em }",
        MirroredCss.pages(
            "@page :left { margin-left: 2cm; @bottom-right { content: element(head-left) } }"
                + " p { margin-left: 1em }"));
  }
}
