package io.offprint.pdf.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a face looks like, as far as one is chosen by it.
 *
 * @param name family and style in English
 * @param weight from 100 to 900, 400 for regular
 * @param italic whether it slopes
 * @param width from 1 to 9, 5 for normal
 * @param genre the kind of letters
 * @param codePages bits of {@code ulCodePageRange1}
 */
record Traits(String name, int weight, boolean italic, int width, Genre genre, long codePages) {
  /** Kinds of letters. */
  enum Genre {
    SERIF,
    SANS,
    MONO
  }

  private static final Pattern SANS =
      Pattern.compile("sans|gothic|kufi|grotesk|arial|helvetica|heiti|yahei|pingfang");
  private static final Pattern SERIF =
      Pattern.compile("serif|roman|times|mincho|ming|song|naskh|amiri|batang|myeongjo|frank|david");
  private static final Pattern SPECIAL =
      Pattern.compile("\\bui\\b|condensed|display|nastaliq|kufi|rashi|looped|last ?resort|caption");
  private static final int RESTRICTED = 2;

  static Traits of(Sfnt font) {
    int os2 = font.has("OS/2") && font.length("OS/2") >= 78 ? font.offset("OS/2") : -1;
    String name = name(font);
    int post = font.has("post") ? font.offset("post") : -1;
    boolean fixed = post >= 0 && font.u32(post + 12) != 0;
    int macStyle = font.u16(font.offset("head") + 44);
    return new Traits(
        name,
        os2 < 0 ? (macStyle & 1) == 1 ? 700 : 400 : font.u16(os2 + 4),
        (macStyle & 2) != 0,
        os2 < 0 ? 5 : font.u16(os2 + 6),
        fixed ? Genre.MONO : genre(name.toLowerCase(Locale.ROOT), font, os2),
        os2 < 0 || font.length("OS/2") < 86 ? 0 : font.u32(os2 + 78) & 0xFFFFFFFFL);
  }

  private static String name(Sfnt font) {
    String family = font.has("name") ? font.name(16) : null;
    family = family == null && font.has("name") ? font.name(1) : family;
    return family == null ? "" : family;
  }

  private static Genre genre(String name, Sfnt font, int os2) {
    if (SANS.matcher(name).find()) {
      return Genre.SANS;
    }
    int serifs = os2 < 0 ? 0 : font.u8(os2 + 33);
    return SERIF.matcher(name).find() || serifs >= 2 && serifs <= 10 ? Genre.SERIF : Genre.SANS;
  }

  /** Whether the licence in the OS/2 table forbids embedding. */
  static boolean forbidsEmbedding(Sfnt font) {
    return font.has("OS/2") && (font.u16(font.offset("OS/2") + 8) & 0xF) == RESTRICTED;
  }

  /** How much speaks against this face where that other one is wanted; 0 for a perfect match. */
  int distance(Traits wanted) {
    int distance = genre == wanted.genre ? 0 : 60;
    distance += Math.abs(weight - wanted.weight) / 10;
    distance += italic == wanted.italic ? 0 : italic ? 40 : 5;
    distance += 50 * Math.abs(width - 5);
    distance += SPECIAL.matcher(name.toLowerCase(Locale.ROOT)).find() ? 45 : 0;
    return distance + (name.startsWith("Noto") ? 0 : 10);
  }
}
