package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import io.offprint.model.Limit;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes back numbers that no list and no table needs, and that would fill pages by themselves. */
final class Bounds implements Rule {
  private static final Pattern LONG = Pattern.compile("[+-]?0*[1-9]\\d{9,}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,10}");

  @Override
  public void apply(Element body, Context context) {
    boolean numbered = false;
    boolean spanned = false;
    for (Element e : Walk.elements(body)) {
      switch (e.normalName()) {
        case "ol" -> numbered |= drop(e, "start");
        case "li" -> numbered |= drop(e, "value");
        case "td", "th" -> spanned |= shorten(e, "colspan") | shorten(e, "rowspan");
        default -> {}
      }
    }
    if (numbered) {
      context.lost("list", "counted from 1, " + Limit.LIST_NUMBER.exceeded());
    }
    if (spanned) {
      context.lost("table", "cells made narrower, " + Limit.SPAN.exceeded());
    }
  }

  private static boolean drop(Element e, String attribute) {
    boolean past = isPast(Limit.LIST_NUMBER, e.attr(attribute).strip());
    if (past) {
      e.removeAttr(attribute);
    }
    return past;
  }

  private static boolean shorten(Element e, String attribute) {
    boolean past = isPast(Limit.SPAN, e.attr(attribute).strip());
    if (past) {
      e.attr(attribute, Integer.toString(Limit.SPAN.most()));
    }
    return past;
  }

  private static boolean isPast(Limit limit, String number) {
    return LONG.matcher(number).matches()
        || NUMBER.matcher(number).matches() && limit.isPast(Math.abs(Long.parseLong(number)));
  }
}
