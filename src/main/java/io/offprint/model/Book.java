package io.offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the writers write: chapters in order, their pictures, their contents.
 *
 * @param metadata of the whole: of the article if there is but one
 * @param identifier stays the same for the same sources, a {@code urn:uuid:}
 * @param chapters in reading order, at least one
 * @param contents the table of contents, nested; empty when none is wanted
 * @param pictures by name
 * @param lead the picture that stands for the book, for its cover
 * @param notes what was mended or lost on the way, of all stages so far
 */
public record Book(
    Metadata metadata,
    String identifier,
    List<Chapter> chapters,
    List<Heading> contents,
    Map<String, Picture> pictures,
    Optional<Picture> lead,
    List<Note> notes) {

  public Book {
    chapters = List.copyOf(chapters);
    contents = List.copyOf(contents);
    notes = List.copyOf(notes);
  }

  /** The same book with other pictures under the names that its chapters use. */
  public Book withPictures(Map<String, Picture> others) {
    return new Book(metadata, identifier, chapters, contents, others, lead, notes);
  }

  /** The same book with more notes. */
  public Book withNotes(List<Note> more) {
    List<Note> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Book(metadata, identifier, chapters, contents, pictures, lead, all);
  }
}
