package io.offprint.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells files that are no text by their first bytes, whatever they are called. */
final class Binary {
  private Binary() {}

  private record Magic(int offset, String bytes, String name) {}

  private static final List<Magic> KNOWN =
      List.of(
          new Magic(0, "\u0089PNG", "a PNG picture"),
          new Magic(0, "\u00ff\u00d8\u00ff", "a JPEG picture"),
          new Magic(0, "GIF8", "a GIF picture"),
          new Magic(8, "WEBP", "a WebP picture"),
          new Magic(0, "II*\0", "a TIFF picture"),
          new Magic(0, "MM\0*", "a TIFF picture"),
          new Magic(4, "ftyp", "a film or an AVIF picture"),
          new Magic(0, "%PDF-", "a PDF document"),
          new Magic(0, "%!PS", "a PostScript document"),
          new Magic(0, "{\\rtf", "an RTF document"),
          new Magic(0, "PK\u0003\u0004", "a ZIP archive or an office document"),
          new Magic(0, "\u00d0\u00cf\u0011\u00e0", "an old office document"),
          new Magic(0, "\u001f\u008b", "a gzip archive"),
          new Magic(0, "BZh", "a bzip2 archive"),
          new Magic(0, "\u00fd7zXZ", "an xz archive"),
          new Magic(0, "7z\u00bc\u00af", "a 7z archive"),
          new Magic(0, "Rar!", "a RAR archive"),
          new Magic(0, "ID3", "a sound file"),
          new Magic(0, "OggS", "a sound file"),
          new Magic(0, "RIFF", "a sound or film file"),
          new Magic(0, "wOF", "a font"),
          new Magic(0, "SQLite format", "a database"),
          new Magic(0, "\u007fELF", "a program"),
          new Magic(0, "\u00ca\u00fe\u00ba\u00be", "a program"));

  /** What the bytes are when they are no text. */
  static Optional<String> name(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
    Optional<String> known =
        KNOWN.stream()
            .filter(m -> head.startsWith(m.bytes(), m.offset()))
            .map(Magic::name)
            .findFirst();
    return known.isEmpty() && !isText(bytes) ? Optional.of("no text") : known;
  }

  /** Whether control characters are as rare as in text; UTF-16 has its zeros on one side. */
  private static boolean isText(byte[] bytes) {
    int controls = 0;
    int seen = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < seen; i++) {
      int b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
        controls++;
      }
    }
    return controls * 50 <= seen || Charsets.utf16(bytes).isPresent();
  }
}
