package io.offprint.model;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * One cleaned article.
 *
 * <p>The body is an HTML fragment of block elements in a fixed vocabulary, without the title,
 * byline and date, which are in the metadata:
 *
 * <ul>
 *   <li>{@code h2}–{@code h6} (none skipped), {@code p}, {@code ul ol li}, {@code dl dt dd}, {@code
 *       blockquote}, {@code pre > code.language-x}, {@code table caption thead tbody tfoot tr th
 *       td}, {@code figure img figcaption}, {@code hr}, {@code aside}, {@code address}, {@code
 *       details summary}, {@code div} only with a class below;
 *   <li>{@code a em strong b i u s sub sup small mark kbd samp var code cite q abbr dfn time del
 *       ins ruby rb rt rp rtc bdi bdo span br wbr}, MathML in {@code math}, vector pictures in
 *       {@code svg};
 *   <li>attributes {@code id href src alt title lang dir class datetime colspan rowspan scope start
 *       reversed value type cite}, and those of MathML and SVG;
 *   <li>classes {@code verse} (line breaks matter), {@code pullquote}, {@code attribution}, {@code
 *       embed}, {@code credit} (in a figcaption), {@code gallery}, {@code dialogue}, {@code
 *       language-x}, {@code tok-*} (highlighted code);
 *   <li>note calls are {@code <a class="noteref" href="#note-1" id="noteref-1">1</a>}; the notes
 *       themselves stand in one last {@code <section class="notes"><ol><li id="note-1">…<a
 *       class="backref" href="#noteref-1">↩</a></li></ol></section>};
 *   <li>an {@code img}'s {@code src} is the name of one of {@link #pictures()};
 *   <li>links are absolute ({@code http https mailto tel}) or {@code #fragment}s with a target.
 * </ul>
 *
 * @param name the source's name, for messages
 * @param metadata what is known about it
 * @param body the cleaned text, as above
 * @param pictures where the body's pictures are to be had, in the order of the text
 * @param remote whether it came from the network, so that it may not ask for local files
 * @param notes what was mended or lost on the way
 */
public record Article(
    String name,
    Metadata metadata,
    String body,
    List<PictureSource> pictures,
    boolean remote,
    List<Note> notes) {

  public Article {
    pictures = List.copyOf(pictures);
    notes = List.copyOf(notes);
  }

  /** The same article with more notes. */
  public Article withNotes(List<Note> more) {
    List<Note> all = Stream.concat(notes.stream(), more.stream()).toList();
    return new Article(name, metadata, body, pictures, remote, all);
  }

  /**
   * A picture that is still to be fetched.
   *
   * @param name what the body calls it, unique in the article
   * @param candidates addresses to try, the best first; {@code data:} ones included
   */
  public record PictureSource(String name, List<URI> candidates) {
    public PictureSource {
      candidates = List.copyOf(candidates);
    }
  }
}
