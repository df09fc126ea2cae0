package io.offprint.clean.extract;

import static io.offprint.clean.extract.Sign.log;

import java.util.ArrayList;
import java.util.List;

/** What stands before and behind a block. */
final class OrderSigns {
  private OrderSigns() {}

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    for (int by : new int[] {-3, -2, -1, 1, 2, 3}) {
      all.add(Sign.of("beside" + by + ".chars", v -> chars(v.neighbour(by))));
      all.add(Sign.of("beside" + by + ".links", v -> links(v.neighbour(by))));
      if (by >= -1 && by <= 1) {
        all.add(Sign.of("beside" + by + ".tag", v -> sameTag(v.block, v.neighbour(by))));
        all.add(Sign.of("beside" + by + ".parent", v -> sharedDepth(v, by)));
        all.add(Sign.of("beside" + by + ".heading", v -> heading(v.neighbour(by))));
      }
    }
    for (int reach : new int[] {5, 15}) {
      all.add(Sign.of("before" + reach + ".prose", v -> log(prose(v, -reach, 0))));
      all.add(Sign.of("after" + reach + ".prose", v -> log(prose(v, 1, reach + 1))));
    }
    all.add(Sign.of("order.fromFirst", v -> v.block.index() - v.scene.firstProse));
    all.add(Sign.of("order.toLast", v -> v.scene.lastProse - v.block.index()));
    all.add(
        Sign.of(
            "order.afterTitle", v -> v.scene.title < 0 ? -1000 : v.block.index() - v.scene.title));
    all.add(Sign.of("order.share", v -> before(v)));
    all.add(Sign.of("order.inBranch", v -> v.block.index() - v.branch.from));
    all.add(Sign.of("order.branchLeft", v -> v.branch.to - v.block.index()));
    all.add(Sign.of("order.branch", v -> branchPlace(v)));
    all.add(Sign.of("order.heading", v -> v.heading < 0 ? 100 : v.block.index() - v.heading));
    all.add(Sign.of("order.proseBefore", v -> distance(v, -1)));
    all.add(Sign.of("order.proseAfter", v -> distance(v, 1)));
    return all;
  }

  private static double chars(Block b) {
    return b == null ? -1 : b.chars();
  }

  private static double links(Block b) {
    return b == null ? -1 : b.linkDensity();
  }

  private static double heading(Block b) {
    return b != null && b.isHeading() ? 1 : 0;
  }

  private static double sameTag(Block a, Block b) {
    return b == null
        ? -1
        : !a.element().normalName().equals(b.element().normalName())
            ? 0
            : a.box().kind().equals(b.box().kind()) ? 2 : 1;
  }

  /** How far up the nearest box is that holds the neighbour too. */
  private static double sharedDepth(View v, int by) {
    int other = v.block.index() + by;
    int up = 0;
    for (Box box = v.block.box(); box != null && !box.holds(other); box = box.parent) {
      up++;
    }
    return up;
  }

  private static double prose(View v, int from, int to) {
    int size = v.scene.page.blocks().size();
    int i = v.block.index();
    return v.scene.page.prose(Math.max(0, i + from), Math.max(0, Math.min(size, i + to)));
  }

  private static double before(View v) {
    int all = v.scene.page.prose(v.scene.page.root());
    return all == 0 ? 0 : (double) v.scene.page.prose(0, v.block.index()) / all;
  }

  private static double branchPlace(View v) {
    Box parent = v.branch.parent;
    return parent == null || parent.to == parent.from
        ? 0
        : (double) (v.branch.from - parent.from) / (parent.to - parent.from);
  }

  private static double distance(View v, int step) {
    List<Block> blocks = v.scene.page.blocks();
    int far = 0;
    for (int i = v.block.index() + step;
        i >= 0 && i < blocks.size() && far < 30;
        i += step, far++) {
      if (blocks.get(i).isProse()) {
        break;
      }
    }
    return far;
  }
}
