package io.offprint.pdf.text;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The installed faces, and which of them shows what best. Each list of files is read once in a
 * process, and not before a text needs it.
 */
final class FaceIndex {
  private static final ConcurrentMap<List<Path>, FaceIndex> READ = new ConcurrentHashMap<>();

  private static volatile Read last;

  /** How many code points around a character say whether a face is meant for its script. */
  private static final int NEIGHBOURS = 128;

  private static final int COVERAGE_STEPS = 8;

  private final List<InstalledFace> faces = new ArrayList<>();
  private final Map<Wish, List<InstalledFace>> chosen = new ConcurrentHashMap<>();
  private final Map<Integer, Boolean> lacking = new ConcurrentHashMap<>();

  /** Spares comparing hundreds of paths for each document. */
  private record Read(List<Path> files, FaceIndex index) {}

  /** A script in a style. */
  private record Wish(UnicodeScript script, Traits style, Region region) {}

  private FaceIndex(List<Path> files) {
    files.forEach(file -> faces.addAll(InstalledFace.in(file)));
  }

  static FaceIndex of(List<Path> files) {
    Read known = last;
    if (known == null || known.files != files) {
      known = new Read(files, READ.computeIfAbsent(files, FaceIndex::new));
      last = known;
    }
    return known.index;
  }

  /** The face to show a character with: the same one for a script as far as it goes. */
  Optional<InstalledFace> find(int codePoint, Traits style, Region region) {
    if (lacking.containsKey(codePoint)) {
      return Optional.empty();
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    List<InstalledFace> known =
        chosen.computeIfAbsent(new Wish(script, style, region), w -> new ArrayList<>());
    synchronized (known) {
      for (InstalledFace face : known) {
        if (face.has(codePoint)) {
          return Optional.of(face);
        }
      }
      Optional<InstalledFace> best = best(codePoint, script, style, region);
      best.ifPresentOrElse(known::add, () -> lacking.put(codePoint, true));
      return best;
    }
  }

  private Optional<InstalledFace> best(int c, UnicodeScript script, Traits style, Region region) {
    int[] neighbours = neighbours(c, script);
    return faces.stream()
        .filter(face -> face.has(c))
        .min(Comparator.comparingInt(f -> cost(f, neighbours, script, style, region)));
  }

  private static int cost(
      InstalledFace face, int[] neighbours, UnicodeScript script, Traits style, Region region) {
    int shown = 0;
    for (int c : neighbours) {
      shown += face.has(c) ? 1 : 0;
    }
    int missing = COVERAGE_STEPS - COVERAGE_STEPS * shown / neighbours.length;
    boolean foreign =
        Region.matters(script) && !region.suits(face.traits().name(), face.traits().codePages());
    return 1000 * missing + face.traits().distance(style) + (foreign ? 200 : 0);
  }

  private static int[] neighbours(int c, UnicodeScript script) {
    int first = c / NEIGHBOURS * NEIGHBOURS;
    return java.util.stream.IntStream.range(first, first + NEIGHBOURS)
        .filter(n -> n == c || Character.isLetter(n) && UnicodeScript.of(n) == script)
        .toArray();
  }
}
