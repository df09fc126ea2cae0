package io.offprint.clean.meta;

import io.offprint.clean.meta.Clues.Clue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chooses the title: the heading that the reader sees, if the page's own data confirm it. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—•·:»«/\\\\<>~]+\\s+|\\s*[|»«]\\s*");
  private static final int MIN_CONFIRMED = 2;
  private static final int MAX_LINE = 150;

  private Titles() {}

  /** The title, or an empty string. */
  static String choose(Clues clues, List<String> sites) {
    List<Clue> all = clues.of(Field.TITLE);
    List<String> said = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Clue c : all) {
      switch (c.origin()) {
        case "h1" -> headings.add(c.value());
        case "heading", "h2", "h3" -> others.add(c.value());
        default -> said.add(c.value());
      }
    }
    said.removeIf(t -> isSite(t, sites));
    for (List<String> seen : List.of(headings, others)) {
      for (String heading : seen) {
        if (!isSite(heading, sites) && confirmed(heading, said)) {
          return heading;
        }
      }
    }
    for (Clue c : all) {
      if (said.contains(c.value())) {
        String title = withoutSite(c.value(), sites);
        if (!title.isEmpty()) {
          return title;
        }
      }
    }
    return headings.stream().findFirst().orElse("");
  }

  /** The title of a bare text: its first heading, else its first line if that is a short one. */
  static String ofText(Document document) {
    Element heading = document.selectFirst("h1, h2, h3");
    Element first =
        document.body().children().stream().filter(Element::hasText).findFirst().orElse(null);
    Element h1 = document.selectFirst("h1");
    if (h1 != null && h1.hasText()) {
      return Text.tidy(h1.text());
    }
    if (first != null && first != heading && first.text().length() <= MAX_LINE) {
      return Text.tidy(first.text());
    }
    if (heading != null) {
      return Text.tidy(heading.text());
    }
    String line = document.wholeText().strip().lines().findFirst().orElse("");
    return line.length() <= MAX_LINE ? Text.tidy(line) : "";
  }

  private static boolean confirmed(String heading, List<String> said) {
    String folded = Text.fold(heading);
    return folded.length() > MIN_CONFIRMED
        && said.stream()
            .map(Text::fold)
            .anyMatch(t -> t.equals(folded) || t.startsWith(folded) || t.endsWith(folded));
  }

  private static boolean isSite(String title, List<String> sites) {
    String folded = Text.fold(title);
    return folded.isEmpty() || sites.stream().map(Text::fold).anyMatch(folded::equals);
  }

  /** The title without the parts before or after a separator that name the site. */
  static String withoutSite(String title, List<String> sites) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String rest = title;
    for (int i = parts.length - 1; i > 0; i--) {
      if (!isSite(parts[i], sites)) {
        break;
      }
      rest = rest.substring(0, rest.lastIndexOf(parts[i]));
      rest = rest.replaceFirst("[\\s|\\-–—•·:»«/\\\\<>~]+$", "");
    }
    if (rest.equals(title) && isSite(parts[0], sites)) {
      rest = title.substring(title.indexOf(parts[0]) + parts[0].length());
      rest = rest.replaceFirst("^[\\s|\\-–—•·:»«/\\\\<>~]+", "");
    }
    return rest;
  }
}
