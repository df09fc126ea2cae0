package io.offprint.clean.structure;

import io.offprint.clean.tree.Removal;
import io.offprint.clean.tree.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Removes what belongs to the page and not to the text: comments, links of headings to themselves,
 * edit links, icons, text for screen readers alone, lines that stand for advertisements or players.
 * The box of a task becomes a character.
 */
final class Furniture implements Rule {
  private static final Evaluator JUNK =
      Selector.evaluatorOf(
          ".mw-editsection, .sr-only, .screen-reader-text, .visually-hidden, .visuallyhidden,"
              + " .mw-empty-elt, .toc-backref-icon, .gist-meta, .copy-button, .clipboard-copy");
  private static final String PERMALINKS =
      "h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, dt a, a.headerlink, a.anchor";
  private static final Pattern PERMALINK = Pattern.compile("[#¶§🔗\\s]*|(?i)permalink|link");
  private static final int ICON = 32;
  private static final Pattern SIDE = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?(?:px)?");
  private static final Pattern VIEW_BOX =
      Pattern.compile("\\S+\\s+\\S+\\s+(\\d{1,5})(?:\\.\\d+)?\\s+(\\d{1,5})(?:\\.\\d+)?");
  private static final Pattern ADVERTISEMENT =
      Pattern.compile(
          "(?iU)[\\s\\W]*(?:advertisements?|advert|anzeige|werbung|publicité|publicidad|publicidade"
              + "|pubblicità|advertentie|reklama|reklame|annons|annonce|реклама|广告|廣告|広告|광고|إعلان)(?:\\s*[-–—]\\s*(?:continue"
              + " reading below|scroll to continue|story continues below))?[\\s\\W]*");

  /**
   * What a page says between two advertisements, or in the place of a player that does not play.
   */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)\\W*(?:(?:continue reading|(?:story|article) continues|article is continued) below"
              + "|this slideshow requires javascript|your browser does not support .{3,40}"
              + "|media playback is (?:unsupported|not supported) on (?:your|this) device)\\W*");

  /** What the words for advertisements, and notices, begin with. */
  private static final String BEGINNINGS = "aApPwWrRрР广廣広광إcCsStTyYmM";

  private static final String[] MAY_ADVERTISE = {
    "p", "div", "span", "h2", "h3", "h4", "h5", "h6", "center"
  };

  @Override
  public void apply(Element body, Context context) {
    List<Node> comments = new ArrayList<>();
    List<Element> maybe = new ArrayList<>();
    Walk.any(body, n -> n instanceof Comment ? !comments.add(n) : isSuspect(body, n, maybe));
    Removal.of(comments);
    remove(maybe, e -> e.nameIs("o:p") && Whitespace.isBlank(e.wholeText()));
    if (maybe.stream().anyMatch(e -> e.nameIs("input"))) {
      for (Element box : body.select("li input[type=checkbox]")) {
        box.before(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ "));
      }
    }
    remove(maybe, e -> isJunk(body, e) && !isTwin(e) && !Vocabulary.holds(e, "math", "pre", "img"));
    remove(maybe, e -> e.nameIs("svg") && isIcon(e));
    permalinks(body, maybe);
    remove(
        maybe,
        e ->
            isHidden(e) && Words.brief(e, 2) != null && !Vocabulary.holds(e, "img", "math", "pre"));
    remove(
        maybe, e -> Walk.isNamed(e, MAY_ADVERTISE) && isAdvertisement(e) && e.childrenSize() < 3);
  }

  /** Puts down what has to be looked at closer. */
  private static boolean isSuspect(Element body, Node node, List<Element> maybe) {
    if (node instanceof Element e
        && (Walk.isNamed(e, "o:p", "input", "svg", "a")
            || Walk.isNamed(e, MAY_ADVERTISE)
            || isJunk(body, e)
            || isHidden(e))) {
      maybe.add(e);
    }
    return false;
  }

  private static boolean isJunk(Element body, Element e) {
    return e.nameIs("button") || e.attributesSize() > 0 && JUNK.matches(body, e);
  }

  /** Whether it says for the ear what an ornament beside it, a drop cap, says for the eye. */
  private static boolean isTwin(Element e) {
    Element before = e.previousElementSibling();
    Element after = e.nextElementSibling();
    return Words.brief(e, 2) != null
        && (before != null && isHidden(before) && before.text().equals(e.text())
            || after != null && isHidden(after) && after.text().equals(e.text()));
  }

  private static boolean isHidden(Element e) {
    return e.attributesSize() > 0 && e.attr("aria-hidden").strip().equalsIgnoreCase("true");
  }

  private static void remove(List<Element> maybe, Predicate<Element> furniture) {
    Removal.of(maybe.stream().filter(furniture).toList());
  }

  private static void permalinks(Element body, List<Element> maybe) {
    List<Element> links =
        maybe.stream()
            .filter(
                a ->
                    a.nameIs("a")
                        && a.attr("href").contains("#")
                        && PERMALINK.matcher(a.text()).matches()
                        && !Vocabulary.holds(a, "img"))
            .toList();
    if (links.isEmpty()) {
      return;
    }
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(body.select(PERMALINKS));
    for (Element a : links) {
      if (found.contains(a)) {
        a.replaceWith(Vocabulary.element("span").attr("id", a.id()));
      }
    }
  }

  /** A drawing no larger than a letter or two that says nothing. */
  private static boolean isIcon(Element svg) {
    if (svg.wholeText().isBlank() && svg.parent() != null) {
      Matcher box = VIEW_BOX.matcher(svg.attr("viewBox").strip());
      int width = side(svg.attr("width"), box, 1);
      int height = side(svg.attr("height"), box, 2);
      return width > 0 && width <= ICON && height > 0 && height <= ICON;
    }
    return false;
  }

  private static int side(String given, Matcher box, int group) {
    Matcher m = SIDE.matcher(given.strip());
    String number = m.matches() ? m.group(1) : box.matches() ? box.group(group) : "0";
    return Integer.parseInt(number);
  }

  private static int firstLetter(String text) {
    return text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  private static boolean isAdvertisement(Element e) {
    String text = Words.brief(e, 80);
    return text != null
        && text.length() > 1
        && BEGINNINGS.indexOf(firstLetter(text)) >= 0
        && (ADVERTISEMENT.matcher(text).matches() || NOTICE.matcher(text).matches())
        && !Vocabulary.holds(e, "img", "math", "svg");
  }
}
