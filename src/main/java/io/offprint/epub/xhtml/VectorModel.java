package io.offprint.epub.xhtml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of SVG that a picture inside a chapter may use, as data: still, and nothing outside. */
final class VectorModel {
  private static final Map<String, String> ELEMENTS =
      names(
          "svg g path rect circle ellipse line polyline polygon text tspan textPath use defs symbol"
              + " marker linearGradient radialGradient stop clipPath mask pattern title desc"
              + " foreignObject");

  private static final Map<String, String> ATTRIBUTES =
      names(
          "viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d"
              + " points transform rotate textLength lengthAdjust startOffset method spacing"
              + " pathLength offset gradientUnits gradientTransform spreadMethod patternUnits"
              + " patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits"
              + " markerUnits markerWidth markerHeight refX refY orient fill fill-opacity fill-rule"
              + " stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin"
              + " stroke-miterlimit stroke-dasharray stroke-dashoffset color opacity display"
              + " visibility clip-path clip-rule mask marker-start marker-mid marker-end stop-color"
              + " stop-opacity font-family font-size font-style font-weight font-variant"
              + " font-stretch letter-spacing word-spacing text-anchor text-decoration"
              + " dominant-baseline alignment-baseline baseline-shift shape-rendering"
              + " text-rendering vector-effect overflow");

  /** No addresses, no scripts, no style sheet syntax. */
  private static final Pattern VALUE = Pattern.compile("[^<>&{};@\\\\\\p{Cntrl}]*");

  private VectorModel() {}

  /** The element's name as SVG spells it, or null when the model does not have it. */
  static String element(String name) {
    return ELEMENTS.get(name.toLowerCase(Locale.ROOT));
  }

  /** The attribute's name as SVG spells it, or null when the model does not have it. */
  static String attribute(String name) {
    return ATTRIBUTES.get(name.toLowerCase(Locale.ROOT));
  }

  static boolean isValid(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return VALUE.matcher(value).matches()
        && !value.isBlank()
        && !lower.contains("script:")
        && !lower.contains("//");
  }

  private static Map<String, String> names(String names) {
    return Arrays.stream(names.split(" "))
        .collect(Collectors.toMap(n -> n.toLowerCase(Locale.ROOT), Function.identity()));
  }
}
