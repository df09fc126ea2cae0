package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import io.offprint.model.Limit;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes back what would fill pages by itself: numbers that no list and no table needs, code that
 * goes on after hundreds of empty lines.
 */
final class Bounds implements Rule {
  private static final Pattern LONG = Pattern.compile("[+-]?0*[1-9]\\d{9,}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,10}");

  @Override
  public void apply(Element body, Context context) {
    boolean numbered = false;
    boolean spanned = false;
    boolean closed = false;
    for (Element e : Walk.elements(body)) {
      switch (e.normalName()) {
        case "ol" -> numbered |= drop(e, "start");
        case "li" -> numbered |= drop(e, "value");
        case "td", "th" -> spanned |= shorten(e, "colspan") | shorten(e, "rowspan");
        case "pre" -> closed |= close(e);
        default -> {}
      }
    }
    if (numbered) {
      context.lost("list", "counted from 1, " + Limit.LIST_NUMBER.exceeded());
    }
    if (spanned) {
      context.lost("table", "cells made narrower, " + Limit.SPAN.exceeded());
    }
    if (closed) {
      context.lost("code", "empty lines left out, " + Limit.EMPTY_LINES.exceeded());
    }
  }

  private static boolean close(Element pre) {
    boolean any = false;
    for (TextNode text : pre.nodeStream(TextNode.class).toList()) {
      String whole = text.getWholeText();
      String closed = closed(whole);
      any |= closed.length() < whole.length();
      text.text(closed);
    }
    return any;
  }

  /** A text without the empty lines that are too many in a row. */
  private static String closed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int empty = 0;
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      String line = text.substring(start, end);
      empty = line.isBlank() ? empty + 1 : 0;
      if (!Limit.EMPTY_LINES.isPast(empty)) {
        out.append(line);
      }
      start = end;
    }
    return out.toString();
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
