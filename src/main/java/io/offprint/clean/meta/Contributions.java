package io.offprint.clean.meta;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts out of bylines those who gave something else than words: pictures, translations. */
final class Contributions {
  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String WORDS = "texte?|words|story|reporting|bericht|interview";
  private static final String OTHER =
      "photo(?:graph)?s?|photography|pictures?|illustrations?|illustrated|graphics?|video|camera"
          + "|fotos?|fotografías?|fotografie|bild(?:er)?|grafik(?:en)?|kamera|illustration(?:en)?"
          + "|translat(?:ed|ion)|übersetz(?:t|ung)|traducción|traduction|edit(?:ed|ing)|additional \\w+"
          + "|翻訳者?|译者?|譯者?|写真|撮影|摄影|攝影|사진";

  /** From where another part of the work is announced. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "[\\s;,|/•·–—-]*(?:\\b(?:and|und|et|y|sowie|with)\\s+)?(?<![\\p{L}])(?:"
              + OTHER
              + ")\\s*(?:\\b(?:by|von|par|por|di|da)\\b|[:：]|(?<=\\p{IsHan})\\s).*$",
          I);

  /** Names with what they gave in brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile("([^()]+)\\(\\s*(?:(" + WORDS + ")|(?:" + OTHER + "))\\s*\\)", I);

  private Contributions() {}

  /** The byline with the writers alone, where it tells them from others. */
  static String cut(String byline) {
    Matcher other = ANNOUNCED.matcher(byline);
    if (other.find() && Names.namesSomebody(byline.substring(0, other.start()))) {
      return byline.substring(0, other.start());
    }
    StringBuilder writers = new StringBuilder();
    Matcher part = BRACKETED.matcher(byline);
    int from = 0;
    while (part.find()) {
      writers.append(part.group(2) == null ? "" : part.group(1) + "; ");
      from = part.end();
    }
    writers.append(byline.substring(from));
    return from == 0 || writers.toString().isBlank() ? byline : writers.toString();
  }
}
