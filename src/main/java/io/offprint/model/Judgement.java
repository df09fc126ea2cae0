package io.offprint.model;

import java.util.List;

/**
 * Why a block of a page's text was kept or dropped.
 *
 * @param text of the block, white space evened out
 * @param path of elements to it, innermost last, as CSS selectors that {@code --remove} takes
 * @param kept whether it is in the article
 * @param chance that it belongs to the article, from 0 to 1
 * @param reasons what spoke for it ({@code +}) and against it ({@code -}), the weightiest first
 */
public record Judgement(
    String text, String path, boolean kept, double chance, List<String> reasons) {
  public Judgement {
    reasons = List.copyOf(reasons);
  }
}
