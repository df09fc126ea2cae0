package io.offprint.clean.extract;

import java.util.BitSet;

/** Holds the page's text against the copy of it that structured data carries. */
final class Data implements Candidate {
  private static final int ENOUGH = 200;
  private static final int SURE = 15;

  @Override
  public String name() {
    return "data";
  }

  @Override
  public BitSet choose(Survey page) {
    BitSet chosen = new BitSet();
    String body = page.claims().body();
    if (body.length() < ENOUGH) {
      return chosen;
    }
    for (Block block : page.blocks()) {
      String text = Claims.fold(block.text());
      chosen.set(block.index(), text.length() >= SURE && body.contains(text));
    }
    return chosen;
  }
}
