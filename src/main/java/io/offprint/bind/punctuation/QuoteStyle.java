package io.offprint.bind.punctuation;

import java.util.Locale;

/**
 * How a language marks quotations, after the delimiters of the Unicode CLDR; Dutch and Welsh keep
 * the double marks that their authors type, and the inner marks of French are those that French
 * printers use.
 *
 * @param open what opens a quotation
 * @param close what closes it
 * @param innerOpen what opens one inside another
 * @param innerClose what closes that
 * @param inset what stands between a mark and the words, or nothing
 */
record QuoteStyle(String open, String close, String innerOpen, String innerClose, String inset) {
  private static final String NARROW = "\u202F";

  /** By BCP 47 prefix, the longer ones first: two outer and two inner marks. */
  private static final String[][] MARKS = {
    {"de-ch", "«»‹›"},
    {"de-li", "«»‹›"},
    {"it-ch", "«»‹›"},
    {"fr-ch", "«»‹›"},
    {"es-419", "“”‘’"},
    {"es-mx", "“”‘’"},
    {"es-us", "“”‘’"},
    {"pt-pt", "«»“”"},
    {"af", "“”‘’"},
    {"be", "«»„“"},
    {"bg", "„“‘’"},
    {"bs", "„”‘’"},
    {"ca", "«»“”"},
    {"cs", "„“‚‘"},
    {"cy", "“”‘’"},
    {"da", "“”‘’"},
    {"de", "„“‚‘"},
    {"el", "«»“”"},
    {"en", "“”‘’"},
    {"es", "«»“”"},
    {"et", "„“‘’"},
    {"eu", "“”‘’"},
    {"fi", "””’’"},
    {"fr", "«»“”"},
    {"ga", "“”‘’"},
    {"gl", "“”‘’"},
    {"hr", "„”‚’"},
    {"hu", "„”»«"},
    {"is", "„“‚‘"},
    {"it", "«»“”"},
    {"lt", "„“‚‘"},
    {"lv", "“”‘’"},
    {"mk", "„“‚‘"},
    {"nb", "«»‘’"},
    {"nl", "“”‘’"},
    {"nn", "«»‘’"},
    {"no", "«»‘’"},
    {"pl", "„”«»"},
    {"pt", "“”‘’"},
    {"ro", "„”«»"},
    {"ru", "«»„“"},
    {"sk", "„“‚‘"},
    {"sl", "„“‚‘"},
    {"sq", "“”‘’"},
    {"sr", "„”‘’"},
    {"sv", "””’’"},
    {"tr", "“”‘’"},
    {"uk", "«»„“"}
  };

  /** The marks of a BCP 47 language, or null if it is not known. */
  static QuoteStyle of(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-') + "-";
    for (String[] entry : MARKS) {
      if (tag.startsWith(entry[0] + "-")) {
        String inset = tag.startsWith("fr-") && !tag.startsWith("fr-ch") ? NARROW : "";
        String[] marks = entry[1].split("");
        return new QuoteStyle(marks[0], marks[1], marks[2], marks[3], inset);
      }
    }
    return null;
  }

  String opening() {
    return open + inset;
  }

  String closing() {
    return inset + close;
  }
}
