package io.offprint.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.batch.Entry.Output;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private static final Entry DONE =
      new Entry(
          "a \"b\"\n\u2028.html",
          "00ff",
          "5e",
          Optional.empty(),
          "",
          List.of(new Output("out/a.pdf", 12), new Output("out/a.epub", 3)),
          List.of(Note.warning("x.png", "left out"), Note.info("", "mended")),
          17);
  private static final Entry FAILED =
      Entry.failed(
          new Job("http://x/", List.of("http://x/"), "out/x"),
          "5e",
          Kind.NO_ARTICLE,
          "holds no article",
          4);

  @TempDir Path folder;

  @Test
  void remembersEntriesAsTheyWere() {
    Path path = folder.resolve("new/manifest.jsonl");
    write(path, DONE, FAILED);
    assertEquals(List.of(DONE, FAILED), read(path));
  }

  @Test
  void everyCutLeavesTheLinesBeforeItAndRoomForMore() throws Exception {
    Path path = folder.resolve("manifest.jsonl");
    write(path, DONE, FAILED, DONE);
    byte[] whole = Files.readAllBytes(path);
    int first = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
    for (int cut = 0; cut < whole.length; cut += 3) {
      Files.write(path, Arrays.copyOf(whole, cut));
      List<Entry> before = read(path);
      assertEquals(cut >= first, before.contains(DONE));
      write(path, FAILED);
      assertEquals(before.size() + 1, read(path).size());
    }
  }

  @Test
  void passesOverADamagedLine() throws Exception {
    Path path = folder.resolve("manifest.jsonl");
    Files.writeString(
        path,
        "{\"source\":\"a\",\"outcome\":\"no-such-thing\"}\n{\"source\n[]\n\n"
            + DONE.json().replaceFirst("\\{", "{\"of a later version\":[{}],")
            + "\n");
    assertEquals(List.of(DONE), read(path));
  }

  @Test
  void oneRunHoldsIt() {
    Path path = folder.resolve("manifest.jsonl");
    try (Manifest manifest = Manifest.open(path, entry -> {})) {
      OffprintException e =
          assertThrows(OffprintException.class, () -> Manifest.open(path, entry -> {}));
      assertEquals(Kind.NOT_WRITABLE, e.kind());
      manifest.append(DONE);
    }
    assertEquals(List.of(DONE), read(path));
  }

  @Test
  void startsAnewUnlessEntriesAreWanted() {
    Path path = folder.resolve("manifest.jsonl");
    write(path, DONE);
    Manifest.open(path, null).close();
    assertTrue(read(path).isEmpty());
  }

  private static void write(Path path, Entry... entries) {
    try (Manifest manifest = Manifest.open(path, entry -> {})) {
      Arrays.stream(entries).forEach(manifest::append);
    }
  }

  private static List<Entry> read(Path path) {
    List<Entry> entries = new ArrayList<>();
    Manifest.open(path, entries::add).close();
    return entries;
  }
}
