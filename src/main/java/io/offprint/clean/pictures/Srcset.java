package io.offprint.clean.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code srcset} attribute, by the parsing rules of HTML's section 4.8.4.2.2. */
final class Srcset {
  private static final Pattern DESCRIPTOR = Pattern.compile("^([\\d.]+)([wx])$");

  /**
   * One candidate.
   *
   * @param width in pixels, 0 when not given
   * @param density in pixels to the CSS pixel, 0 when not given
   */
  record Entry(String address, int width, double density) {}

  private Srcset() {}

  /** The candidates in their order; addresses may hold commas, but not end with one. */
  static List<Entry> parse(String srcset) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < srcset.length() && (isSpace(srcset.charAt(at)) || srcset.charAt(at) == ',')) {
        at++;
      }
      if (at == srcset.length()) {
        return entries;
      }
      int end = at;
      while (end < srcset.length() && !isSpace(srcset.charAt(end))) {
        end++;
      }
      String address = srcset.substring(at, end);
      String descriptor = "";
      if (address.endsWith(",")) {
        address = address.replaceFirst(",+$", "");
      } else {
        int comma = srcset.indexOf(',', end);
        at = end;
        end = comma < 0 ? srcset.length() : comma;
        descriptor = srcset.substring(at, end).strip();
      }
      entries.add(entry(address, descriptor));
      at = end;
    }
  }

  private static Entry entry(String address, String descriptors) {
    int width = 0;
    double density = 0;
    for (String each : descriptors.split("\\s+")) {
      Matcher m = DESCRIPTOR.matcher(each);
      if (m.find() && m.group(1).matches("\\d{1,6}(\\.\\d{1,3})?")) {
        double value = Double.parseDouble(m.group(1));
        if (m.group(2).equals("w")) {
          width = (int) value;
        } else {
          density = value;
        }
      }
    }
    return new Entry(address, width, density);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
