package io.offprint.read;

import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.Page;
import io.offprint.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A source whose bytes have been understood as text.
 *
 * @param source where it is from
 * @param text decoded
 * @param notes what was mended so far; readers add to them
 */
record Input(Source source, String text, List<Note> notes) {

  /** What name and media type say that it is. */
  enum Claim {
    HTML,
    XHTML,
    MARKDOWN,
    /** Text of some kind, which may well be one of the others. */
    TEXT,
    NONE
  }

  Claim claim() {
    String extension = extension();
    return switch (extension) {
      case "md", "markdown", "mdown", "mkd" -> Claim.MARKDOWN;
      default ->
          switch (source.mediaType()) {
            case "text/html" -> extension.matches("xhtml|xht") ? Claim.XHTML : Claim.HTML;
            case "application/xhtml+xml" -> Claim.XHTML;
            case "text/markdown", "text/x-markdown" -> Claim.MARKDOWN;
            case "text/plain" -> Claim.TEXT;
            default ->
                switch (extension) {
                  case "html", "htm", "shtml" -> Claim.HTML;
                  case "xhtml", "xht" -> Claim.XHTML;
                  case "txt", "text" -> Claim.TEXT;
                  default -> Claim.NONE;
                };
          };
    };
  }

  /** Of the name, without the dot, lower case. */
  private String extension() {
    String path = source.name().replaceFirst("[?#].*$", "");
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  Input withText(String mended) {
    return new Input(source, mended, notes);
  }

  void mended(String what) {
    notes.add(Note.info(source.name(), what));
  }

  Page page(Page.Kind kind, String html, Metadata known) {
    return new Page(
        source.name(), source.base(), kind, html, known, source.remote(), new ArrayList<>(notes));
  }
}
