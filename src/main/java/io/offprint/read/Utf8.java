package io.offprint.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 as it is found: with bytes of windows-1252 that were pasted in between. */
final class Utf8 {
  private Utf8() {}

  /**
   * How much of a text is UTF-8.
   *
   * @param sequences sequences of several bytes
   * @param errors bytes that are part of none and not ASCII
   */
  record Count(int sequences, int errors) {
    boolean isLikely() {
      return sequences > 0 ? sequences >= 20L * errors : errors == 0;
    }

    boolean isRefuted() {
      return errors > sequences;
    }
  }

  static Count count(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int length = length(bytes[i] & 0xFF);
        int tail = 0;
        while (tail < length - 1 && i + tail + 1 < bytes.length && isTail(bytes[i + tail + 1])) {
          tail++;
        }
        boolean whole = length > 1 && tail == length - 1;
        sequences += whole ? 1 : 0;
        errors += whole || i + tail + 1 >= bytes.length ? 0 : 1;
        i += whole ? tail : 0;
      }
    }
    return new Count(sequences, errors);
  }

  private static int length(int lead) {
    return lead >= 0xC2 && lead < 0xE0
        ? 2
        : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /** Decodes; what is not UTF-8 is read as windows-1252. */
  static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      byte[] stray = new byte[result.length()];
      in.get(stray);
      out.put(new String(stray, Charsets.WINDOWS_1252));
    }
    return out.flip().toString();
  }
}
