package io.offprint.model;

import java.util.Set;

/** The elements of SVG that draw, and that those who draw pictures here know. */
public final class SvgElements {
  private static final Set<String> DRAW =
      Set.of(
          ("svg g defs symbol use path rect circle ellipse line polyline polygon"
                  + " text tspan textPath linearGradient radialGradient stop clipPath mask"
                  + " pattern marker image title desc style filter feGaussianBlur feOffset"
                  + " feBlend feColorMatrix feMerge feMergeNode feFlood feComposite"
                  + " feComponentTransfer feFuncR feFuncG feFuncB feFuncA feMorphology")
              .split(" "));

  private SvgElements() {}

  /**
   * Whether an element of that name draws.
   *
   * @param name without a prefix, with its capitals
   */
  public static boolean draw(String name) {
    return DRAW.contains(name);
  }
}
