package io.offprint.clean.extract;

import io.offprint.bench.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which of a page's blocks a reference text is made of. */
final class Labels {
  private static final int RUN = 4;
  private final List<String> reference;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<String, List<Integer>> starts = new HashMap<>();

  private record Match(int block, int start, int length, int weight) {}

  Labels(String text) {
    reference = Score.words(text);
    for (int i = 0; i < reference.size(); i++) {
      starts.computeIfAbsent(reference.get(i), k -> new ArrayList<>()).add(i);
      if (i + RUN <= reference.size()) {
        places
            .computeIfAbsent(
                String.join(" ", reference.subList(i, i + RUN)), k -> new ArrayList<>())
            .add(i);
      }
    }
  }

  int words() {
    return reference.size();
  }

  /** For each text the share of it that stands in the reference, in order, once. */
  double[] of(List<List<String>> blocks) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      matches.addAll(matches(i, blocks.get(i)));
    }
    double[] share = new double[blocks.size()];
    boolean[] covered = new boolean[reference.size()];
    for (Match m : chain(matches)) {
      share[m.block] = (double) m.weight / m.length;
      cover(covered, m);
    }
    for (Match m : matches) { // text that the reference has in another order
      if (share[m.block] == 0 && m.length >= 6 && m.weight >= 0.7 * m.length && free(covered, m)) {
        share[m.block] = (double) m.weight / m.length;
        cover(covered, m);
      }
    }
    return share;
  }

  private void cover(boolean[] covered, Match m) {
    for (int i = Math.max(0, m.start); i < Math.min(covered.length, m.start + m.length); i++) {
      covered[i] = true;
    }
  }

  private boolean free(boolean[] covered, Match m) {
    int taken = 0;
    for (int i = Math.max(0, m.start); i < Math.min(covered.length, m.start + m.length); i++) {
      taken += covered[i] ? 1 : 0;
    }
    return taken < m.length * 0.3;
  }

  private List<Match> matches(int block, List<String> words) {
    List<Match> found = new ArrayList<>();
    int n = words.size();
    if (n == 0) {
      return found;
    }
    if (n < RUN) {
      for (int at : starts.getOrDefault(words.get(0), List.of())) {
        if (at + n <= reference.size()
            && reference.subList(at, at + n).equals(words)
            && found.size() < 20) {
          found.add(new Match(block, at, n, n));
        }
      }
      return found;
    }
    Map<Integer, Integer> votes = new HashMap<>();
    int hits = 0;
    for (int o = 0; o + RUN <= n; o++) {
      List<Integer> at =
          places.getOrDefault(String.join(" ", words.subList(o, o + RUN)), List.of());
      hits += at.isEmpty() ? 0 : 1;
      for (int i = 0; i < Math.min(5, at.size()); i++) {
        votes.merge((at.get(i) - o) / 8, 1, Integer::sum);
      }
    }
    if (hits * 3 < n - RUN + 1) {
      return found;
    }
    int most = votes.values().stream().mapToInt(i -> i).max().orElse(0);
    int weight = Math.min(n, hits + RUN - 1);
    votes.forEach(
        (at, count) -> {
          if (count * 2 > most && found.size() < 5) {
            found.add(new Match(block, at * 8, n, weight));
          }
        });
    return found;
  }

  /** The heaviest chain of matches in which blocks and places both go forward. */
  private static List<Match> chain(List<Match> matches) {
    int n = matches.size();
    double[] best = new double[n];
    int[] from = new int[n];
    int end = -1;
    for (int j = 0; j < n; j++) {
      Match b = matches.get(j);
      from[j] = -1;
      for (int i = Math.max(0, j - 1500); i < j; i++) {
        Match a = matches.get(i);
        if (a.block < b.block
            && a.start + a.length - 9 <= b.start + (a.length < RUN ? 8 : 0)
            && best[i] > best[j]) {
          best[j] = best[i];
          from[j] = i;
        }
      }
      best[j] += b.length < RUN ? b.weight * 0.5 : b.weight;
      end = end < 0 || best[j] > best[end] ? j : end;
    }
    List<Match> chain = new ArrayList<>();
    for (int j = end; j >= 0; j = from[j]) {
      chain.add(0, matches.get(j));
    }
    return chain;
  }
}
