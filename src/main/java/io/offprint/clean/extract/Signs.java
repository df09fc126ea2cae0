package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every sign, in a fixed order. */
final class Signs {
  /** Those that need the page alone. */
  static final List<Sign> FIRST;

  /** Those, and what the first forest made of them. */
  static final List<Sign> SECOND;

  static {
    List<Sign> all = new ArrayList<>(OwnSigns.all());
    all.addAll(PlaceSigns.all());
    all.addAll(OrderSigns.all());
    all.addAll(WordSigns.all());
    all.addAll(LinkSigns.all());
    all.addAll(TopicSigns.all());
    all.addAll(CoreSigns.all());
    all.addAll(PageSigns.all());
    all.addAll(VocabularySigns.all());
    all.addAll(ItemSigns.all());
    all.addAll(LabelSigns.all());
    FIRST = List.copyOf(all);
    all.addAll(OpinionSigns.all());
    SECOND = List.copyOf(all);
  }

  private Signs() {}

  /** The place of the sign with that name. */
  static int index(String name) {
    return SECOND.stream().map(Sign::name).toList().indexOf(name);
  }

  static float[] first(View view) {
    return fill(new float[FIRST.size()], 0, view);
  }

  /** The first signs, with the opinions behind them. */
  static float[] second(View view, float[] first) {
    return fill(Arrays.copyOf(first, SECOND.size()), first.length, view);
  }

  private static float[] fill(float[] values, int from, View view) {
    for (int i = from; i < values.length; i++) {
      values[i] = (float) SECOND.get(i).value().applyAsDouble(view);
    }
    return values;
  }
}
