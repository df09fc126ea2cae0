package io.offprint.read;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Page;
import io.offprint.model.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns bytes into a page: charset, kind of input, repair of broken text and markup. */
public final class Reader {

  /** The first that reads an input has it; the last one reads every text. */
  private static final List<KindReader> READERS =
      List.of(new MarkdownReader(), new HtmlReader(), new TextReader());

  /**
   * Reads a source with the reader for its kind.
   *
   * @throws OffprintException of kind NOT_READABLE when the bytes are no text, of kind NO_ARTICLE
   *     when there are none
   */
  public Page read(Source source) {
    Optional<String> binary = Binary.name(source.bytes());
    if (binary.isPresent()) {
      throw new OffprintException(
          Kind.NOT_READABLE, source.name(), "is " + binary.get() + ", not an article");
    }
    String decoded = decode(source);
    if (decoded.isBlank()) {
      throw new OffprintException(Kind.NO_ARTICLE, source.name(), "is empty");
    }
    Input input = new Input(source, decoded, new ArrayList<>());
    String repaired = Mojibake.repair(decoded);
    if (!repaired.equals(decoded)) {
      input = input.withText(repaired);
      input.mended("text that had been decoded with the wrong charset was mended");
    }
    for (KindReader reader : READERS) {
      if (reader.reads(input)) {
        return reader.read(input);
      }
    }
    throw new IllegalStateException("the last reader reads every text");
  }

  private static String decode(Source source) {
    Charset charset = Charsets.of(source.bytes(), source.charset());
    String text =
        charset.equals(StandardCharsets.UTF_8)
            ? Utf8.decode(source.bytes())
            : new String(source.bytes(), charset);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\0') < 0 ? unmarked : unmarked.replace("\0", "");
  }
}
