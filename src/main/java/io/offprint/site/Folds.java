package io.offprint.site;

import io.offprint.model.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Opens what a page keeps folded behind a button that says "read more": the text is there, hidden
 * until somebody clicks. What is hidden without such a button stays so.
 */
public final class Folds {
  private static final String WORDS =
      "(read|show|see|view|load) (more|on|full|all|the (rest|full|whole))|continue reading"
          + "|(click|tap) to (read|expand)|expand|weiterlesen|mehr (lesen|anzeigen)"
          + "|lire (la suite|plus)|(afficher|voir) (plus|la suite)|(leer|ver|mostrar) m[aá]s"
          + "|seguir leyendo|leggi (tutto|di pi[uù])|mostra (tutto|altro)|lees (meer|verder)"
          + "|(ler|ver) mais|читать (далее|дальше|полностью)|показать полностью|続きを読む";

  private static final Pattern SOMEWHERE = Pattern.compile("(?iu)" + WORDS);

  /** The first two letters of those words that begin with letters from A to Z. */
  private static final BitSet BEGINNINGS = beginnings();

  /** A button says little else. */
  private static final Pattern LABEL = Pattern.compile("(?iu)\\W*(" + WORDS + ").{0,20}");

  private static final Set<String> HIDING =
      Set.of("hidden", "hide", "d-none", "is-hidden", "collapse", "collapsed", "is-collapsed");

  /** Characters; less is no text. */
  private static final int TEXT = 60;

  /** How far above the button the fold's neighbour is looked for. */
  private static final int LEVELS = 3;

  private Folds() {}

  /** The page with its folds open and those buttons gone. */
  public static Page opened(Page page) {
    if (!mayHoldFold(page.html())) {
      return page;
    }
    Document document = Jsoup.parse(page.html());
    document.outputSettings().prettyPrint(false);
    boolean changed = false;
    for (Element button :
        document.select("button, a, label, [role=button], [onclick], [aria-expanded]")) {
      Optional<Element> fold =
          LABEL.matcher(button.text()).matches() ? fold(document, button) : Optional.empty();
      if (fold.isPresent()) {
        open(fold.get());
        button.remove();
        changed = true;
      }
    }
    return changed ? page.withHtml(document.outerHtml(), page.kind()) : page;
  }

  /** Asks the pattern only where two letters begin like one of its words: it is slow to search. */
  private static boolean mayHoldFold(String html) {
    Matcher words = SOMEWHERE.matcher(html);
    for (int i = 0; i + 1 < html.length(); i++) {
      if (isBeginning(html.charAt(i), html.charAt(i + 1))
          && words.region(i, html.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeginning(char first, char second) {
    return first > 'z' || BEGINNINGS.get((first | 0x20) << 7 | second | 0x20);
  }

  private static BitSet beginnings() {
    BitSet pairs = new BitSet();
    for (String pair : "re sh se vi lo co cl ta ex we me li af vo le ve mo".split(" ")) {
      pairs.set(pair.charAt(0) << 7 | pair.charAt(1));
    }
    return pairs;
  }

  private static Optional<Element> fold(Document document, Element button) {
    List<Element> candidates = new ArrayList<>();
    for (String attribute : List.of("aria-controls", "data-target", "data-bs-target", "href")) {
      String id = button.attr(attribute).replaceFirst("^#", "");
      Element named = id.isEmpty() ? null : document.getElementById(id);
      if (named != null) {
        candidates.add(named);
      }
    }
    for (Element at = button; at != null && candidates.isEmpty(); at = at.parent()) {
      if (at != button && at.parents().size() < button.parents().size() - LEVELS) {
        break;
      }
      for (Element sibling : at.siblingElements()) {
        candidates.add(sibling);
        candidates.addAll(sibling.children());
      }
      candidates.removeIf(sibling -> !isHidden(sibling));
    }
    return candidates.stream()
        .filter(c -> isHidden(c) && c.text().length() >= TEXT && !c.equals(button))
        .findFirst();
  }

  private static boolean isHidden(Element e) {
    String style = e.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || e.classNames().stream().anyMatch(HIDING::contains);
  }

  private static void open(Element fold) {
    fold.removeAttr("hidden").removeAttr("aria-hidden").removeAttr("style");
    HIDING.forEach(fold::removeClass);
  }
}
