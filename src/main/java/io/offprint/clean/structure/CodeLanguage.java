package io.offprint.clean.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the language of a block of code in what highlighters write around it. */
final class CodeLanguage {
  private CodeLanguage() {}

  private static final Pattern IN_CLASS =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:language|lang|highlight-source|highlight-text|highlight|prettyprint lang|enlighter-l|code-lang)-([a-z0-9+#.]+)"
              + "|brush:\\s*([a-z0-9+#]+)"
              + "|(?:^|\\s)(?:hljs|sourceCode|syntaxhighlighter|highlight|codehilite|prettyprint)\\s+([a-z0-9+#]+)"
              + "|(?:^|\\s)([a-z0-9+#]+)\\s+(?:hljs|sourceCode)(?:$|\\s)");
  private static final Set<String> NONE =
      Set.of(
          "none",
          "plain",
          "plaintext",
          "text",
          "txt",
          "nohighlight",
          "default",
          "nogutter",
          "code",
          "highlight",
          "numbersource",
          "numberlines",
          "linenums",
          "notranslate",
          "output",
          "ie",
          "wrap",
          "undefined",
          "auto",
          "copy",
          "hljs",
          "prettyprinted",
          "source",
          "nohljs",
          "raw",
          "table");

  /** The language's name in lower case, or empty. */
  static String of(Element pre) {
    Element inner = pre.selectFirst("code");
    String found = inner == null ? "" : at(inner);
    Element e = pre;
    for (int i = 0; i < 3 && found.isEmpty() && e != null; i++) {
      found = at(e);
      e = e.parent();
    }
    return found;
  }

  private static String at(Element e) {
    for (String key : new String[] {"data-lang", "data-language", "data-enlighter-language"}) {
      if (isName(e.attr(key))) {
        return e.attr(key).toLowerCase(Locale.ROOT);
      }
    }
    Matcher m = IN_CLASS.matcher(e.className());
    while (m.find()) {
      for (int i = 1; i <= m.groupCount(); i++) {
        if (m.group(i) != null && isName(m.group(i))) {
          return m.group(i).toLowerCase(Locale.ROOT);
        }
      }
    }
    return "";
  }

  private static boolean isName(String s) {
    return s.matches("[A-Za-z][A-Za-z0-9+#.]{0,19}") && !NONE.contains(s.toLowerCase(Locale.ROOT));
  }
}
