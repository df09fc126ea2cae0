package io.offprint.read.repair;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Character references that were escaped again, and what is left of them. */
final class Characters {
  private Characters() {}

  private static final Pattern CHAIN = Pattern.compile("&(?:amp;){2,}");
  private static final Pattern TWICE =
      Pattern.compile(
          "&amp;(#\\d{2,6}|#x[0-9a-fA-F]{2,5}|nbsp|quot|apos|[lr][sd]quo|[mn]dash|hellip|[lr]aquo"
              + "|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil)|szlig|euro|pound|copy|reg|trade|deg|shy"
              + "|times|middot|bull);");

  /** After punctuation an ampersand that is glued to a word is what an escaped space has left. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=[,;:.!?])&amp;(?=\\p{L}(?!\\p{L}{0,8};))");

  /** {@code &amp;amp;amp;} to {@code &amp;}, {@code &amp;#8217;} to {@code &#8217;}. */
  static String unescape(String text) {
    String once = CHAIN.matcher(text).replaceAll("&amp;");
    if (!once.equals(text)) {
      once = GLUED.matcher(once).replaceAll(" ");
    }
    String collapsed = once;
    return TWICE.matcher(collapsed).replaceAll(m -> isGlued(collapsed, m) ? "&$1;" : "&amp;$1;");
  }

  /** Whether it stands at a word; between spaces a text may well speak of the reference itself. */
  private static boolean isGlued(String text, MatchResult m) {
    char before = m.start() == 0 ? ' ' : text.charAt(m.start() - 1);
    char after = m.end() == text.length() ? ' ' : text.charAt(m.end());
    return Character.isLetterOrDigit(before)
        || Character.isLetterOrDigit(after)
        || ".,;:!?)".indexOf(before) >= 0;
  }

  private static final Pattern STRAY = Pattern.compile("(?<=[:;]) &(?:amp;)? (?=\\p{Lu})");

  /** An ampersand between a colon and a capital joins nothing. */
  static String dropStray(String text) {
    return STRAY.matcher(text).replaceAll(" ");
  }

  private static final Pattern DOTS = Pattern.compile(";[ \\t]*\\.{2,}(?=\\s|$)");

  /** A semicolon that dots follow has ended its clause already. */
  static String dropDots(String text) {
    return DOTS.matcher(text).replaceAll(";");
  }
}
