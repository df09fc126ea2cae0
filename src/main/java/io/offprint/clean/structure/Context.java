package io.offprint.clean.structure;

import io.offprint.model.Note;
import java.net.URI;
import java.util.List;

/**
 * What the rules share.
 *
 * @param base the address that relative links are resolved against, or null
 * @param notes where what was lost is put down
 */
record Context(URI base, List<Note> notes) {

  void lost(String what, String why) {
    notes.add(Note.info(what, why));
  }
}
