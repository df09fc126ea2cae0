package io.offprint.clean.extract;

import io.offprint.clean.tree.Walk;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself beside its text, to hold the text against; letters and digits only,
 * lower case.
 *
 * @param body the article's text in structured data, or empty
 * @param titles the page's titles
 * @param authors names of people
 * @param description a summary
 * @param kinds what it calls itself, as {@code newsarticle} or {@code qapage}
 */
record Claims(
    String body, Set<String> titles, Set<String> authors, String description, Set<String> kinds) {
  private static final Pattern BODY =
      Pattern.compile("\"(?:articleBody|reviewBody|recipeInstructions)\"\\s*:\\s*\"");
  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"\\\\]{3,60})\"");

  private static final Pattern KIND = Pattern.compile("\"@type\"\\s*:\\s*\"(\\w{3,40})\"");

  static Claims of(Document page) {
    StringBuilder body = new StringBuilder();
    Set<String> titles = new LinkedHashSet<>();
    Set<String> authors = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (Element script : Walk.named(page, "script")) {
      if (!script.attr("type").toLowerCase(Locale.ROOT).contains("json")) {
        continue;
      }
      String data = script.data();
      for (Matcher m = BODY.matcher(data); m.find(); ) {
        body.append(fold(literal(data, m.end())));
      }
      if (script.attr("type").contains("ld+json")) {
        for (Matcher m = NAME.matcher(data); m.find(); ) {
          add(authors, m.group(1));
        }
        for (Matcher m = KIND.matcher(data); m.find(); ) {
          add(kinds, m.group(1));
        }
      }
    }
    add(titles, page.title());
    String description = "";
    for (Element meta : Walk.where(page, e -> e.nameIs("meta") && e.hasAttr("content"))) {
      String key = (meta.attr("property") + meta.attr("name")).toLowerCase(Locale.ROOT);
      if (key.endsWith("title")) {
        add(titles, meta.attr("content"));
      } else if (key.contains("author") || key.contains("byl") || key.contains("creator")) {
        add(authors, meta.attr("content"));
      } else if (key.equals("og:type")) {
        add(kinds, meta.attr("content"));
      } else if (key.endsWith("description") && description.isEmpty()) {
        description = fold(meta.attr("content"));
      }
    }
    return new Claims(body.toString(), titles, authors, description, kinds);
  }

  private static void add(Set<String> all, String text) {
    String folded = fold(text);
    if (folded.length() > 2) {
      all.add(folded);
    }
  }

  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** Reads a JSON string from behind its opening quote. */
  private static String literal(String json, int from) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < json.length() && json.charAt(i) != '"'; i++) {
      char c = json.charAt(i);
      if (c == '\\' && i + 1 < json.length()) {
        c = json.charAt(++i);
        if (c == 'u' && i + 4 < json.length()) {
          out.append(hex(json.substring(i + 1, i + 5)));
          i += 4;
          continue;
        }
        c = c == 'n' || c == 't' || c == 'r' ? ' ' : c;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static char hex(String digits) {
    try {
      return (char) Integer.parseInt(digits, 16);
    } catch (NumberFormatException e) {
      return ' ';
    }
  }
}
