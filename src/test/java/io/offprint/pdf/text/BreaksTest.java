package io.offprint.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.offprint.pdf.text.Breaks.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {
  /** Bars show where a line may end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "one two; one |two",
        "a well-known case; a |well-|known |case",
        "minus -5 and e-mail; minus |-5 |and |e-mail",
        "pages 12–15 here; pages |12–15 |here",
        "wait—what; wait—|what",
        "wait —what; wait |—|what",
        "20\u00A0km away; 20\u00A0km |away",
        "auto\u00ADmatic; auto\u00AD|matic",
        "日本語、です。「引用」だ; 日|本|語、|で|す。|「引|用」|だ",
        "中文abc字; 中|文|abc|字",
        "占40％，（甲）、乙。”丙; 占|40％，|（甲）、|乙。”|丙",
        "港の〜ァィ……と; 港|の〜ァィ……|と",
        "ภาษาไทย; ภาษา|ไทย"
      })
  void linesEndWhereTheyMay(String text, String expected) {
    Kind[] kinds = Breaks.in(text);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(kinds[i] == Kind.NONE ? "" : "|").append(text.charAt(i));
    }
    assertEquals(expected, shown.toString());
  }
}
