package io.offprint.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Format;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  @TempDir Path folder;
  private Path in;
  private Path out;
  private final Heard heard = new Heard();

  @BeforeEach
  void writeArticles() throws IOException {
    in = folder.resolve("in");
    out = folder.resolve("out");
    article("a.html", "Fog on the harbour");
    article("b/a.html", "Tide tables");
    article("b/c.html", "Eel traps");
    Files.writeString(in.resolve("b/picture.svg"), "<svg/>");
    Files.createDirectories(in.resolve("b/c_files"));
    Files.writeString(in.resolve("b/c_files/frame.html"), "<p>An advertisement");
  }

  @Test
  void makesABookOfEachArticle() throws IOException {
    Summary summary = run(request(List.of(in.toString()), false));
    assertEquals(3, summary.done());
    assertEquals(0, summary.failed());
    assertEquals(3, heard.total);
    assertEquals(List.of("a.html", "b/a.html", "b/c.html", "manifest.jsonl"), written());
    assertTrue(Files.readString(out.resolve("b/c.html")).contains("Eel traps"));
  }

  @Test
  void makesABookOfEachFolder() throws IOException {
    run(request(List.of(in.toString()), false).toBuilder().perFolder(true).build());
    assertEquals(List.of("b.html", "in.html", "manifest.jsonl"), written());
    String book = Files.readString(out.resolve("b.html"));
    assertTrue(book.indexOf("Tide tables") < book.indexOf("Eel traps"));
  }

  @Test
  void takesAListAndNamesWhatFails() throws IOException {
    String list =
        in.resolve("a.html") + "\n" + in.resolve("gone.html") + "\n" + in.resolve("a.html");
    Summary summary =
        Batch.run(
            request(List.of("-"), false),
            new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
            heard);
    assertEquals(-1, heard.total);
    assertEquals(1, summary.done());
    assertEquals(1, summary.failed());
    assertEquals(1, summary.repeated());
    assertEquals(Optional.of(Kind.NOT_FOUND), summary.firstFailure());
    assertEquals(List.of("a.html", "manifest.jsonl"), written());
    Entry gone = manifest().get(in.resolve("gone.html").toString());
    assertEquals(Optional.of(Kind.NOT_FOUND), gone.failure());
  }

  @Test
  void resumesWhereItStopped() throws IOException {
    BatchRequest first = request(List.of(in.toString()), false);
    run(first);
    FileTime before = touchLongAgo(out.resolve("a.html"));
    Files.delete(out.resolve("b/a.html"));
    article("b/c.html", "Eel traps, revised");
    article("a/0.html", "Newcomer");
    Summary summary = run(request(List.of(in.toString()), true));
    assertEquals(3, summary.done());
    assertEquals(1, summary.skipped());
    assertEquals(before, Files.getLastModifiedTime(out.resolve("a.html")));
    assertTrue(Files.readString(out.resolve("b/c.html")).contains("revised"));
    assertEquals(4, run(request(List.of(in.toString()), true)).skipped());
  }

  @Test
  void makesAnewWhatWasMadeOtherwise() {
    run(request(List.of(in.toString()), false));
    BatchRequest same = request(List.of(in.toString()), true);
    Options otherwise = Options.builder().contents(false).build();
    assertEquals(3, run(same.toBuilder().options(otherwise).build()).done());
  }

  @Test
  void stopsAtTheFirstFailureWhenAsked() {
    BatchRequest r = request(List.of("gone.html", in.toString()), false);
    Summary summary = run(r.toBuilder().failFast(true).jobs(1).build());
    assertEquals(1, summary.failed());
    assertEquals(0, summary.done());
  }

  @Test
  void aMissingListIsAnError() {
    BatchRequest r = request(List.of(), false);
    BatchRequest missing = r.toBuilder().lists(List.of(in.resolve("no.csv").toString())).build();
    OffprintException e = assertThrows(OffprintException.class, () -> run(missing));
    assertEquals(Kind.NOT_FOUND, e.kind());
  }

  @Test
  void sweepsWhatAKilledRunLeft() throws IOException {
    run(request(List.of(in.toString()), false));
    Path left = out.resolve("b/.c.html.999999999.1.part");
    Path other = out.resolve("b/.c.html.note.part");
    Files.writeString(left, "half");
    Files.writeString(other, "somebody else's");
    run(request(List.of(in.toString()), true));
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(other));
  }

  private Summary run(BatchRequest request) {
    return Batch.run(request, new ByteArrayInputStream(new byte[0]), heard);
  }

  private BatchRequest request(List<String> locations, boolean resume) {
    return BatchRequest.builder()
        .locations(locations)
        .folder(out)
        .formats(List.of(Format.HTML))
        .jobs(2)
        .isolate(false)
        .resume(resume)
        .build();
  }

  private void article(String name, String title) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "<!DOCTYPE html><html lang=en><title>"
            + title
            + "</title><article><h1>"
            + title
            + "</h1>"
            + ("<p>" + title + " concern nobody on the quay, and yet " + title + " are all that")
                .concat(" anyone talks about when the boats are in and " + title + " are due.</p>")
                .repeat(4)
            + "</article>");
  }

  private static FileTime touchLongAgo(Path file) throws IOException {
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, time);
    return time;
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Map<String, Entry> manifest() {
    Map<String, Entry> entries = new TreeMap<>();
    Manifest.open(out.resolve(Batch.MANIFEST), e -> entries.put(e.source(), e)).close();
    return entries;
  }

  private static final class Heard implements Listener {
    private long total = -2;
    private final List<Entry> finished = new ArrayList<>();

    @Override
    public void total(long inputs) {
      total = inputs;
    }

    @Override
    public void finished(Entry entry) {
      finished.add(entry);
    }

    @Override
    public void skipped(String source) {}
  }
}
