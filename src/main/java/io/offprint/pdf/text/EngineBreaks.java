package io.offprint.pdf.text;

import com.openhtmltopdf.extend.FSTextBreaker;
import io.offprint.pdf.text.Breaks.Kind;

/** Breaks for text that the engine sets by itself; none inside a {@link SetLine}. */
final class EngineBreaks implements FSTextBreaker {
  private Kind[] kinds = {};
  private int at;
  private int length;

  @Override
  public void setText(String text) {
    boolean set = !text.isEmpty() && SetLine.isMark(text.charAt(0));
    length = text.length();
    kinds = set ? new Kind[0] : Breaks.in(text);
    at = set ? length : 0;
  }

  @Override
  public int next() {
    while (++at < length) {
      if (kinds[at] != Kind.NONE) {
        return at;
      }
    }
    return at == length && kinds.length > 0 ? length : -1;
  }
}
