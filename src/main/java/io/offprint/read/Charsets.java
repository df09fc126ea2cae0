package io.offprint.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of a text: by its byte order mark, by what the carrier says, by what the markup
 * says, else by its bytes. Labels mean what the WHATWG's Encoding Standard says they mean on the
 * web; a single-byte charset is not believed of bytes that are UTF-8.
 */
final class Charsets {
  private Charsets() {}

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int PROLOGUE = 8192;
  private static final int SAMPLE = 1 << 18;

  private static final Pattern IN_META =
      Pattern.compile(
          "<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_XML =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");

  /** What a label of the web means where Java's own name for it means less. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"));

  /** The charset of the bytes, never unknown: at last it is windows-1252. */
  static Charset of(byte[] bytes, String stated) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Charset claimed = named(stated).or(() -> inMarkup(bytes)).orElse(null);
    Utf8.Count utf8 = Utf8.count(bytes);
    if (utf8.isLikely() && (claimed == null || isSingleByte(claimed))) {
      return StandardCharsets.UTF_8;
    }
    boolean refuted = StandardCharsets.UTF_8.equals(claimed) && utf8.isRefuted();
    return claimed != null && !refuted ? claimed : detected(bytes);
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return utf16(b);
  }

  /** UTF-16, by its mark or by where the zeros of its Latin letters stand. */
  static Optional<Charset> utf16(byte[] b) {
    if (b.length < 2) {
      return Optional.empty();
    }
    int mark = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return Optional.of(mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    int even = 0;
    int odd = 0;
    int seen = Math.min(b.length, 4096);
    for (int i = 0; i < seen; i++) {
      if (b[i] == 0) {
        odd += i & 1;
        even += 1 - (i & 1);
      }
    }
    if (odd * 5 > seen && even * 50 < seen) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 5 > seen && odd * 50 < seen
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Charset> inMarkup(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    Matcher meta = IN_META.matcher(head);
    Matcher xml = IN_XML.matcher(head);
    String label = meta.find() ? meta.group(1) : xml.find() ? xml.group(1) : "";
    return label.toLowerCase(Locale.ROOT).startsWith("utf-16")
        ? Optional.of(StandardCharsets.UTF_8)
        : named(label);
  }

  private static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() == 1f;
  }

  /** By statistics; what looks like the Cyrillic of old Macs is Windows' on the web. */
  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null
        ? WINDOWS_1252
        : named(name.equals("MACCYRILLIC") ? "windows-1251" : name).orElse(WINDOWS_1252);
  }
}
