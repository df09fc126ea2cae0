package io.offprint.site;

import java.util.ArrayList;
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
  private static final Pattern LINE = Pattern.compile("\\s*([a-z_]+)(?:\\((.*?)\\))?\\s*:\\s*(.*)");

  private static final Set<String> FOLLOWED =
      Set.of(
          "autodetect_next_page",
          "autodetect_on_failure",
          "author",
          "body",
          "date",
          "dissolve",
          "find_string",
          "http_header",
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
          "move_into",
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
    int number = 0;
    for (String line : text.replaceFirst("^\ufeff", "").lines().toList()) {
      number++;
      Matcher m = LINE.matcher(line);
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (!m.matches()) {
        broken.accept(number, "is no directive");
      } else if (m.group(1).equals("if_page_contains") && !rules.isEmpty()) {
        rules.add(rules.remove(rules.size() - 1).when(m.group(3).strip()));
      } else if (FOLLOWED.contains(m.group(1))) {
        String argument = m.group(2) == null ? "" : m.group(2);
        rules.add(new Rule(file, number, m.group(1), argument, m.group(3).strip(), ""));
      } else if (!NEEDLESS.contains(m.group(1))) {
        broken.accept(number, "there is no directive " + m.group(1));
      }
    }
    return rules;
  }

  private Rule when(String expression) {
    return new Rule(file, line, name, argument, value, expression);
  }

  boolean isNo() {
    return value.equalsIgnoreCase("no") || value.equalsIgnoreCase("false");
  }
}
