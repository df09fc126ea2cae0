package io.offprint.clean.extract;

import static io.offprint.clean.extract.Sign.log;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Where in the page's tree a block stands, and what its surroundings are called. */
final class PlaceSigns {
  private static final String[] TAGS = {
    "nav",
    "footer",
    "header",
    "aside",
    "form",
    "figure",
    "table",
    "li",
    "blockquote",
    "article",
    "section",
    "dl",
    "details"
  };

  private PlaceSigns() {}

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    for (Purpose p : Purpose.values()) {
      String name = p.name().toLowerCase(Locale.ROOT);
      all.add(Sign.of("near." + name, v -> Ancestry.has(v.near, p) ? 1 : 0));
      all.add(Sign.of("inside." + name, v -> Ancestry.has(v.inside, p) ? 1 : 0));
      all.add(Sign.of("outside." + name, v -> Ancestry.has(v.outside, p) ? 1 : 0));
    }
    for (String tag : TAGS) {
      all.add(Sign.of("within." + tag, v -> v.tags.contains(tag) ? 1 : 0));
    }
    for (int i = 0; i < Scene.CANDIDATES.size(); i++) {
      int n = i;
      all.add(
          Sign.of(
              "chosen." + Scene.CANDIDATES.get(i).name(), v -> chosen(v, v.scene.choices.get(n))));
    }
    all.add(Sign.of("chosen.medoid", v -> chosen(v, v.scene.medoid)));
    all.add(
        Sign.of(
            "chosen.all",
            v -> v.scene.choices.stream().filter(c -> c.get(v.block.index())).count()));
    all.add(Sign.of("tree.main", v -> v.inMain ? 1 : 0));
    all.add(Sign.of("title.levels", v -> v.levelsTo(v.scene.title)));
    all.add(Sign.of("title.chars", v -> log(v.scene.page.chars(v.with(v.scene.title)))));
    all.add(Sign.of("first.levels", v -> v.levelsTo(v.scene.firstProse)));
    all.add(Sign.of("first.chars", v -> log(v.scene.page.chars(v.with(v.scene.firstProse)))));
    all.add(Sign.of("first.links", v -> v.scene.page.linkDensity(v.with(v.scene.firstProse))));
    all.add(Sign.of("tree.hidden", v -> v.hidden ? 1 : 0));
    all.add(Sign.of("tree.levels", v -> v.levels));
    all.add(Sign.of("tree.depth", v -> v.block.box().depth));
    for (int level = 1; level <= 4; level++) {
      int n = level;
      all.add(Sign.of("up" + n + ".chars", v -> log(v.scene.page.chars(v.around(n)))));
      all.add(Sign.of("up" + n + ".links", v -> v.scene.page.linkDensity(v.around(n))));
      all.add(Sign.of("up" + n + ".prose", v -> proseShare(v, v.around(n))));
    }
    all.add(Sign.of("up1.blocks", v -> v.around(1).to - v.around(1).from));
    all.add(Sign.of("up1.like", v -> likeSiblings(v)));
    all.add(Sign.of("branch.chars", v -> log(v.scene.page.chars(v.branch))));
    all.add(Sign.of("branch.links", v -> v.scene.page.linkDensity(v.branch)));
    all.add(Sign.of("branch.prose", v -> proseShare(v, v.branch)));
    all.add(Sign.of("branch.blocks", v -> v.branch.to - v.branch.from));
    all.add(
        Sign.of(
            "branch.share",
            v -> part(v.scene.page.prose(v.branch), v.scene.page.prose(v.scene.main))));
    all.add(
        Sign.of(
            "branch.mean",
            v -> v.scene.page.chars(v.branch) / Math.max(1.0, v.branch.to - v.branch.from)));
    return all;
  }

  private static double chosen(View v, BitSet choice) {
    return choice.isEmpty() ? 0.5 : choice.get(v.block.index()) ? 1 : 0;
  }

  private static double part(double a, double b) {
    return b == 0 ? 0 : a / b;
  }

  private static double proseShare(View v, Box box) {
    return part(v.scene.page.prose(box), v.scene.page.chars(box));
  }

  /** How many of its parent's children have the same tag and classes. */
  private static double likeSiblings(View v) {
    Box box = v.block.box();
    if (box.parent == null) {
      return 0;
    }
    if (box.parent.alike == null) {
      box.parent.alike = new java.util.HashMap<>();
      for (Box child : box.parent.children) {
        box.parent.alike.merge(child.kind(), 1, Integer::sum);
      }
    }
    return box.parent.alike.get(box.kind());
  }
}
