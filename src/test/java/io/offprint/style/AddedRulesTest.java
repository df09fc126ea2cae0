package io.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.OffprintException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddedRulesTest {

  private static String css(String... sheets) {
    return AddedRules.of(List.of(sheets)).css();
  }

  @Test
  void ordinaryRulesStayAsTheyAre() {
    String sheet =
        "@page { size: 120mm 18cm } p { margin: 1.5em 0 -2px; color: #1234mm; width: calc((1px)) }";
    assertEquals(sheet + "\nb { top: 5000mm }", css(sheet, "b { top: 5000mm }"));
    assertEquals(List.of(), AddedRules.of(List.of(sheet)).notes());
  }

  @Test
  void longLengthsAreShortened() {
    assertEquals("p { height: 5000mm; top: 9mm }", css("p { height: 1000000mm; top: 9mm }"));
    assertEquals("p { height: 5000mm }", css("p { height: 900000.5PX }"));
    assertEquals(
        1, AddedRules.of(List.of("p { height: 1e3mm; top: 9999in; left: 9999cm }")).notes().size());
  }

  @Test
  void pagesThatHoldNothingAreLeftOut() {
    assertEquals("@page { ; margin: 0 }", css("@page { size: 5mm 5mm; margin: 0 }"));
  }

  @Test
  void bracketsWithoutEndAreCut() {
    AddedRules rules =
        AddedRules.of(List.of("p { width: " + "calc(".repeat(5000) + "1px; top: 0 }"));
    assertTrue(rules.css().length() < 300, rules.css());
    assertTrue(rules.css().endsWith("; top: 0 }"), rules.css());
    assertEquals(1, rules.notes().size());
  }

  @Test
  void tooMuchIsRefused() {
    String much = "b {}".repeat(300_000);
    assertThrows(OffprintException.class, () -> AddedRules.of(List.of(much)));
  }
}
