package io.offprint.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One directive of a site's configuration: {@code name(argument): value}.
 *
 * @param file the configuration that it is in
 * @param line its number there, from 1
 * @param condition an XPath that a page has to have for it to count; empty for none
 */
record Rule(String file, int line, String name, String argument, String value, String condition) {
  private static final Pattern LINE =
      Pattern.compile("\\s*([a-z_]+)\\s*(?:\\((.*?)\\))?\\s*:\\s*(.*)");

  private static final Set<String> FOLLOWED =
      Set.of(
          "autodetect_next_page",
          "autodetect_on_failure",
          "author",
          "body",
          "date",
          "dissolve",
          "http_header",
          "move_into",
          "native_ad_clue",
          "next_page_link",
          "not_logged_in_xpath",
          "post_strip_attr",
          "prune",
          "replace_string",
          "single_page_link",
          "single_page_link_in_feed",
          "skip_json_ld",
          "src_lazy_load_attr",
          "strip",
          "strip_attr",
          "strip_id_or_class",
          "strip_image_src",
          "title",
          "wrap_in");

  /**
   * There is one parser here, which reads HTML as browsers do, and one cleaner; nobody is logged in
   * but by the user's cookies; tests are for those who write rules.
   */
  private static final Set<String> NEEDLESS =
      Set.of(
          "convert_double_br_tags",
          "footnotes",
          "insert_detected_image",
          "login_extra_fields",
          "login_password_field",
          "login_uri",
          "login_username_field",
          "parser",
          "requires_login",
          "skip_id_or_class",
          "strip_comments",
          "test_contains",
          "test_url",
          "tidy");

  /** Those of a file; {@code broken} is told of each line that is none, with its number. */
  static List<Rule> of(String file, String text, BiConsumer<Integer, String> broken) {
    List<Rule> rules = new ArrayList<>();
    Deque<Rule> sought = new ArrayDeque<>();
    int number = 0;
    for (String line : text.replaceFirst("^\ufeff", "").lines().toList()) {
      number++;
      Matcher m = LINE.matcher(line);
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (!m.matches()) {
        broken.accept(number, "is no directive");
        continue;
      }
      String argument = m.group(2) == null ? "" : m.group(2);
      Rule rule = new Rule(file, number, m.group(1), argument, m.group(3).strip(), "");
      if (rule.name.equals("find_string")) {
        sought.add(rule);
      } else if (rule.name.equals("replace_string") && argument.isEmpty()) {
        pair(rule, sought.poll(), rules, broken);
      } else if (rule.name.equals("if_page_contains") && !rules.isEmpty()) {
        rules.add(rules.remove(rules.size() - 1).when(rule.value));
      } else if (FOLLOWED.contains(rule.name)) {
        rules.add(rule);
      } else if (!NEEDLESS.contains(rule.name)) {
        broken.accept(number, "there is no directive " + rule.name);
      }
    }
    sought.forEach(find -> broken.accept(find.line, "has no replace_string"));
    return rules;
  }

  /** The first string that is sought is replaced by the first replacement, and so on. */
  private static void pair(
      Rule rule, Rule find, List<Rule> rules, BiConsumer<Integer, String> broken) {
    if (find == null) {
      broken.accept(rule.line, "has no find_string");
    } else {
      rules.add(new Rule(rule.file, rule.line, rule.name, find.value, rule.value, ""));
    }
  }

  private Rule when(String expression) {
    return new Rule(file, line, name, argument, value, expression);
  }

  boolean isNo() {
    return value.equalsIgnoreCase("no") || value.equalsIgnoreCase("false");
  }
}
