package io.offprint.clean.structure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Which attributes stay, each checked against what HTML allows as its value. */
final class Attributes {
  private Attributes() {}

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"
              + "|\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])[T ]([01]\\d|2[0-3]):[0-5]\\d"
              + "(:[0-5]\\d(\\.\\d{1,3})?)?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)?");
  private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

  /** Copies the attributes of {@code from} that may stand on {@code to}; not its id. */
  static void copy(Element from, Element to) {
    for (Attribute a : from.attributes()) {
      String value = a.getValue().strip();
      if (stays(to.normalName(), a.getKey().toLowerCase(Locale.ROOT), value)) {
        to.attr(a.getKey().toLowerCase(Locale.ROOT), value);
      }
    }
    for (String name : from.classNames()) {
      if (Vocabulary.isClass(name)) {
        to.addClass(name);
      }
    }
  }

  /** Whether it can be an id in HTML, XML and EPUB alike. */
  static boolean isId(String value) {
    return ID.matcher(value).matches();
  }

  static boolean isDate(String value) {
    return DATE.matcher(value).matches();
  }

  private static boolean stays(String element, String name, String value) {
    return switch (name) {
      case "lang" -> LANGUAGE.matcher(value).matches();
      case "dir" -> value.matches("ltr|rtl|auto");
      case "title" -> !value.isEmpty();
      case "href" -> element.equals("a") && !value.isEmpty();
      case "src" -> element.equals("img") && !value.isEmpty();
      case "alt" -> element.equals("img");
      case "datetime" -> element.matches("time|del|ins") && isDate(value);
      case "cite" -> element.matches("blockquote|q|del|ins") && value.matches("https?://\\S+");
      case "colspan", "rowspan" -> element.matches("t[dh]") && SPAN.matcher(value).matches();
      case "scope" -> element.equals("th") && value.matches("row|col|rowgroup|colgroup");
      case "start" -> element.equals("ol") && INTEGER.matcher(value).matches();
      case "reversed" -> element.equals("ol");
      case "type" -> element.equals("ol") && value.matches("[1aAiI]");
      case "value" -> element.equals("li") && INTEGER.matcher(value).matches();
      default -> false;
    };
  }
}
