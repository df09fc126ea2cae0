package io.offprint.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Undoes text that was UTF-8 and was decoded as windows-1252, once or several times ({@code â€™}),
 * but only where it is surely that: an accented letter before a closing quotation mark looks the
 * same ({@code CAFÉ»}, {@code Spaß«}, {@code café »} with its no-break space).
 */
final class Mojibake {
  private Mojibake() {}

  private static final int ROUNDS = 3;

  /** What may well follow an accented letter at the end of a word. */
  private static final String PUNCTUATION = "»«“”‘’…–—‹›\u00a0¡¿ºª°•™®©";

  /** The byte that windows-1252 has for a character, Latin-1 where it has none, or -1. */
  private static final int[] BYTES = new int[0x2123];

  static {
    Arrays.fill(BYTES, -1);
    for (int b = 0x80; b < 0x100; b++) {
      BYTES[b] = b;
    }
    for (int b = 0x80; b < 0xA0; b++) {
      char c = new String(new byte[] {(byte) b}, Charsets.WINDOWS_1252).charAt(0);
      if (c < BYTES.length) {
        BYTES[c] = b;
      }
    }
  }

  static String repair(String text) {
    String now = text;
    for (int i = 0; i < ROUNDS; i++) {
      String next = once(now);
      if (next.equals(now)) {
        break;
      }
      now = next;
    }
    return now;
  }

  private static String once(String s) {
    StringBuilder out = null;
    int copied = 0;
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) < 0x80) {
        continue;
      }
      int length = length(s, i);
      boolean joined = out != null && copied == i;
      length = length == 0 || joined || isSure(s, i, length, toByte(s, i)) ? length : 0;
      String mended = length > 0 ? decoded(s, i, length) : control(s.charAt(i));
      if (mended == null && s.startsWith("\u00e2\u20ac", i)) {
        mended = "\u201d";
        length = 2;
      }
      if (mended != null) {
        out = out == null ? new StringBuilder(s.length()) : out;
        out.append(s, copied, i).append(mended);
        i += Math.max(length, 1) - 1;
        copied = i + 1;
      }
    }
    return out == null ? s : out.append(s, copied, s.length()).toString();
  }

  /** A control character that is a windows-1252 byte read as Latin-1. */
  private static String control(char c) {
    if (c < 0x80 || c > 0x9F) {
      return null;
    }
    String read = new String(new byte[] {(byte) c}, Charsets.WINDOWS_1252);
    return read.charAt(0) == '\uFFFD' ? null : read;
  }

  private static int toByte(String s, int at) {
    return at < s.length() && s.charAt(at) < BYTES.length ? BYTES[s.charAt(at)] : -1;
  }

  /** How many characters from {@code at} on have the bytes of one in UTF-8, or 0. */
  private static int length(String s, int at) {
    int lead = at < 0 ? -1 : toByte(s, at);
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      int b = toByte(s, at + i);
      if (b < 0x80 || b > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  /** Whether it stands where what it shows is not what was meant. */
  private static boolean isSure(String s, int at, int length, int lead) {
    char before = at > 0 ? s.charAt(at - 1) : ' ';
    char after = at + length < s.length() ? s.charAt(at + length) : ' ';
    boolean amid = Character.isLowerCase(after) || length(s, at + length) > 1;
    boolean punctuated = PUNCTUATION.indexOf(s.charAt(at + 1)) >= 0;
    return switch (length) {
      case 2 ->
          lead != 0xDF
              && lead != 0xD7
              && (amid
                  || Character.isLowerCase(before)
                  || (lead == 0xC2 || lead == 0xC3)
                      && !(punctuated && Character.isUpperCase(before)));
      case 3 -> amid || length(s, at - 3) == 3 || lead == 0xE2 && !punctuated || lead == 0xEF;
      default -> true;
    };
  }

  private static String decoded(String s, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) toByte(s, at + i);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
