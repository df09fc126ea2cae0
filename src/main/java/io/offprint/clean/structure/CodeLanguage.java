package io.offprint.clean.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the language of a block of code in what highlighters write around it. */
final class CodeLanguage {
  private CodeLanguage() {}

  /** What highlighters write into class names, the surest form first. */
  private static final List<Pattern> IN_CLASS =
      List.of(
          Pattern.compile(
              "(?i)(?:^|\\s)(?:language|lang|highlight-source|highlight-text|highlight|enlighter-l|code-lang)-([a-z0-9+#.]+)"),
          Pattern.compile("(?i)brush:\\s*([a-z0-9+#]+)"),
          Pattern.compile(
              "(?i)(?:^|\\s)(?:hljs|sourceCode|syntaxhighlighter|highlight|codehilite|prettyprint)\\s+([a-z0-9+#]+)(?=$|\\s)"),
          Pattern.compile("(?i)(?:^|\\s)([a-z0-9+#]+)\\s+(?:hljs|sourceCode)(?:$|\\s)"));

  /** Languages whose bare name is believed as a class. */
  private static final Set<String> COMMON =
      Set.of(
          ("bash c cpp csharp css dart diff elixir erlang fsharp go groovy haskell html http ini java"
                  + " javascript json jsx julia kotlin latex less lisp lua makefile markdown matlab"
                  + " objectivec ocaml perl php powershell python r ruby rust scala scheme scss sh shell"
                  + " sql swift toml tsx typescript vbnet vim xml yaml zsh")
              .split(" "));

  private static final Set<String> NONE =
      Set.of(
          ("none plain plaintext text txt nohighlight default nogutter code"
                  + " highlight numbersource numberlines linenums notranslate output ie wrap"
                  + " undefined auto copy hljs prettyprinted source nohljs raw table tab")
              .split(" "));

  /** The language's name in lower case, or empty. */
  static String of(Element pre) {
    Element inner = pre.selectFirst("code");
    String found = inner == null ? "" : at(inner);
    Element e = pre;
    for (int i = 0; i < 3 && found.isEmpty() && e != null; i++) {
      found = at(e);
      e = e.parent();
    }
    Element told = found.isEmpty() ? pre.selectFirst(".crayon-language") : null;
    if (told != null && isName(told.text())) {
      return told.text().toLowerCase(Locale.ROOT);
    }
    return found;
  }

  /** Takes away the language's name where it stands above the code as a label. */
  static void dropLabel(Element pre, String language) {
    Element above = pre.previousElementSibling();
    String label = above == null || language.isEmpty() ? null : Words.brief(above, 20);
    if (label != null && label.equalsIgnoreCase(language)) {
      above.remove();
    }
  }

  private static String at(Element e) {
    for (String key : new String[] {"data-lang", "data-language", "data-enlighter-language"}) {
      if (isName(e.attr(key))) {
        return e.attr(key).toLowerCase(Locale.ROOT);
      }
    }
    String names = e.className();
    for (Pattern form : IN_CLASS) {
      for (Matcher m = form.matcher(names); m.find(); ) {
        if (isName(m.group(1))) {
          return m.group(1).toLowerCase(Locale.ROOT);
        }
      }
    }
    return COMMON.contains(names.strip().toLowerCase(Locale.ROOT))
        ? names.strip().toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isName(String s) {
    return s.matches("[A-Za-z][A-Za-z0-9+#.]{0,19}") && !NONE.contains(s.toLowerCase(Locale.ROOT));
  }
}
