package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import java.util.BitSet;
import java.util.Set;

/**
 * Paragraphs give points to the boxes around them, less to the outer ones; the box with the most
 * points, weighed down by its links, is the article, with those siblings that look alike.
 */
final class Density implements Candidate {
  private static final Set<String> TEXT =
      Set.of("p", "td", "pre", "li", "blockquote", "div", "section", "dd", "article");
  private static final int LEAST = 25;

  @Override
  public String name() {
    return "density";
  }

  @Override
  public BitSet choose(Survey page) {
    page.boxes().forEach(b -> b.score = 0);
    for (Block block : page.blocks()) {
      if (block.chars() >= LEAST && TEXT.contains(block.element().normalName())) {
        spread(block);
      }
    }
    Box best = null;
    double most = 0;
    for (Box box : page.boxes()) {
      box.score = (box.score + bias(box)) * (1 - page.linkDensity(box));
      if (box.score > most && !box.is("body")) {
        most = box.score;
        best = box;
      }
    }
    return best == null ? new BitSet() : withSiblings(page, best);
  }

  private static void spread(Block block) {
    double points =
        1
            + block.text().codePoints().filter(c -> ",،、，;".indexOf(c) >= 0).count()
            + Math.min(3, block.chars() / 100);
    Box box = block.box().parent;
    for (int level = 0; level < 5 && box != null; level++, box = box.parent) {
      box.score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }
  }

  private static double bias(Box box) {
    double bias = box.hints.has(Purpose.CONTENT) ? 25 : 0;
    for (Purpose p :
        new Purpose[] {Purpose.COMMENT, Purpose.FRAME, Purpose.RELATED, Purpose.SHARE}) {
      bias -= box.hints.has(p) ? 25 : 0;
    }
    return box.score == 0 ? 0 : bias;
  }

  private static BitSet withSiblings(Survey page, Box best) {
    BitSet chosen = new BitSet();
    Box around = best.parent == null ? best : best.parent;
    double enough = Math.max(10, best.score * 0.2);
    String names = best.element.className();
    for (Box sibling : around.children) {
      double bonus =
          !names.isEmpty() && names.equals(sibling.element.className()) ? best.score * 0.2 : 0;
      boolean paragraph =
          sibling.is("p") && page.chars(sibling) > 80 && page.linkDensity(sibling) < 0.25;
      if (sibling == best || sibling.score + bonus >= enough || paragraph) {
        chosen.set(sibling.from, sibling.to);
      }
    }
    chosen.set(best.from, best.to);
    return chosen;
  }
}
