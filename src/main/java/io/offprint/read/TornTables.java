package io.offprint.read;

import io.offprint.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts tables together again of which the tags were torn off and the cells left behind; a list that
 * such a table stood in the middle of is made whole before it.
 */
final class TornTables {
  private TornTables() {}

  static List<Block> mend(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).is(Kind.TABLE_REMAINS)) {
        out.add(blocks.get(i));
        continue;
      }
      List<String> cells = new ArrayList<>();
      if (!out.isEmpty() && isCell(out.get(out.size() - 1))) {
        cells.add(out.remove(out.size() - 1).text());
      }
      int last = lastRemains(blocks, i);
      for (; i <= last; i++) {
        if (!blocks.get(i).is(Kind.TABLE_REMAINS)) {
          cells.add(blocks.get(i).text());
        }
      }
      i--;
      List<Block> table = table(cells);
      if (!out.isEmpty() && out.get(out.size() - 1).isItem()) {
        while (i + 1 < blocks.size() && blocks.get(i + 1).isItem()) {
          out.add(blocks.get(++i));
        }
      }
      out.addAll(table);
    }
    return out;
  }

  /** The last remains of the same table: only cells stand between them. */
  private static int lastRemains(List<Block> blocks, int from) {
    int last = from;
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i).is(Kind.TABLE_REMAINS)) {
        last = i;
      } else if (!isCell(blocks.get(i))) {
        break;
      }
    }
    return last;
  }

  private static boolean isCell(Block block) {
    return block.is(Kind.PARAGRAPH) && !block.text().strip().matches("(?s).*[.!?…][\"”’»)]?");
  }

  private static List<Block> table(List<String> cells) {
    String markup = cells.isEmpty() ? "" : FlatTable.markup(cells);
    return markup.isEmpty()
        ? cells.stream().map(c -> Block.of(Kind.PARAGRAPH, c)).toList()
        : List.of(Block.of(Kind.MARKUP, markup));
  }
}
