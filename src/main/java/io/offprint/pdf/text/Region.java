package io.offprint.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose shapes of the Chinese characters, which Unicode counts as one, a text is to be set in. */
enum Region {
  JAPAN("JP", 17),
  MAINLAND("SC|CN", 18),
  KOREA("KR", 19),
  TAIWAN("TC|TW", 20),
  HONG_KONG("HK", 20);

  private static final Pattern SUFFIX = Pattern.compile("\\b(JP|SC|CN|KR|TC|TW|HK|K)\\b");

  private final Pattern suffix;
  private final int codePage;

  Region(String suffixes, int codePage) {
    this.suffix = Pattern.compile(suffixes);
    this.codePage = codePage;
  }

  /** The region of a BCP 47 language, or, where that is none of these, of the text itself. */
  static Region of(String language, String text) {
    Locale locale = Locale.forLanguageTag(language);
    return switch (locale.getLanguage()) {
      case "ja" -> JAPAN;
      case "ko" -> KOREA;
      case "zh", "yue", "lzh" -> chinese(locale);
      default -> guess(text);
    };
  }

  private static Region chinese(Locale locale) {
    String country = locale.getCountry();
    if (country.equals("HK") || country.equals("MO")) {
      return HONG_KONG;
    }
    return locale.getScript().equals("Hant") || country.equals("TW") ? TAIWAN : MAINLAND;
  }

  private static Region guess(String text) {
    boolean hangul = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u3041' && c <= '\u30FF') {
        return JAPAN;
      }
      hangul |= c >= '\uAC00' && c <= '\uD7A3';
    }
    return hangul ? KOREA : MAINLAND;
  }

  /**
   * Whether a font's name, or the code pages that its OS/2 table names, say that it is for here.
   */
  boolean suits(String fontName, long codePages) {
    Matcher m = SUFFIX.matcher(fontName);
    return m.find() ? suffix.matcher(m.group(1)).matches() : (codePages >> codePage & 1) == 1;
  }

  /** Whether the script's characters look different from region to region. */
  static boolean matters(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.BOPOMOFO;
  }
}
