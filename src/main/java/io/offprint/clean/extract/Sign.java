package io.offprint.clean.extract;

import java.util.function.ToDoubleFunction;

/**
 * Something to be seen of a block that tells article from clutter, as a number.
 *
 * @param name what the judge's rules and explanations call it; unique
 */
record Sign(String name, ToDoubleFunction<View> value) {

  static Sign of(String name, ToDoubleFunction<View> value) {
    return new Sign(name, value);
  }

  static double log(double amount) {
    return Math.log1p(Math.max(0, amount));
  }
}
