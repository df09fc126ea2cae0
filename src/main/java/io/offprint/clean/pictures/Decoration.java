package io.offprint.clean.pictures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises pictures that are no part of the text, and those that stand for a character. */
final class Decoration {
  private static final int TRACKER = 3;
  private static final int ICON = 32;
  private static final int MANY = 3;

  private static final Pattern EMOJI_CLASS =
      Pattern.compile("(?i)(^|[\\s_-])(emoji|wp-smiley|smiley|emoticon|twemoji|mceSmilie)");
  private static final Pattern EMOJI_FILE =
      Pattern.compile("(?i)/(emoji|twemoji|smileys?|smilies|emoticons?)/");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(^|[/_.-])(spacer|pixel|blank|clear|transparent|1x1|beacon|trans|shim|dot_clear)\\.(gif|png|svg|webp)"
              + "|/(pixel|beacon|track(er|ing)?|impression|count(er)?)([/?.]|$)|[?&](pixel|beacon)="
              + "|doubleclick\\.net|scorecardresearch|google-analytics|facebook\\.com/tr|gravatar\\.com/avatar"
              + "|feedburner\\.com/~|stats\\.wordpress|feeds\\.wordpress\\.com|pixel\\.wp\\.com|quantserve|chartbeat");
  private static final Pattern ICON_CLASS =
      Pattern.compile(
          "(?i)(^|[\\s_-])(icon|icons|avatar|gravatar|sprite|badge-icon|share|logo-small)([\\s_-]|$)");

  private Decoration() {}

  /** Whether the picture is a character drawn: its alternative text says the same. */
  static boolean isCharacter(Element img) {
    String alt = img.attr("alt").strip();
    boolean signed =
        EMOJI_CLASS.matcher(img.className()).find() || EMOJI_FILE.matcher(img.attr("src")).find();
    return !alt.isEmpty() && (signed || isSmall(img) && isSymbol(alt));
  }

  private static boolean isSymbol(String alt) {
    return alt.length() <= 12
        && alt.codePoints().anyMatch(c -> c > 0x2000)
        && alt.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether nobody is meant to look at it: a tracker, a spacer, an icon without a text. */
  static boolean isNothing(Element img) {
    int width = Sizes.of(img, "width");
    int height = Sizes.of(img, "height");
    if (width > 0 && width <= TRACKER
        || height > 0 && height <= TRACKER
        || width == 0 && height == 0) {
      return true;
    }
    boolean icon = ICON_CLASS.matcher(img.className()).find();
    return NOTHING.matcher(img.attr("src")).find() && !hasOther(img)
        || isSmall(img) && (icon || img.attr("alt").isBlank())
        || img.attr("role").equals("presentation") && isSmall(img)
        || EMOJI_CLASS.matcher(img.className()).find();
  }

  /**
   * The addresses of pictures that stand between paragraphs again and again: rules, advertisements.
   * Where an address is only a placeholder's, those that will be shown are told elsewhere.
   */
  static Set<String> repeated(List<Element> pictures) {
    Map<String, Integer> times = new HashMap<>();
    for (Element img : pictures) {
      boolean lone =
          !hasOther(img)
              && !PictureNamer.isName(img.attr("src"))
              && img.closest("table,li,picture,figure") == null;
      times.merge(img.attr("src"), lone ? 1 : -MANY * pictures.size(), Integer::sum);
    }
    times.values().removeIf(n -> n < MANY);
    return times.keySet();
  }

  private static boolean hasOther(Element img) {
    return img.attributes().asList().stream()
            .anyMatch(a -> a.getKey().startsWith("data-") && a.getValue().contains("/"))
        || img.hasAttr("srcset");
  }

  private static boolean isSmall(Element img) {
    int width = Sizes.of(img, "width");
    int height = Sizes.of(img, "height");
    return width > 0 && width <= ICON && height <= ICON
        || height > 0 && height <= ICON && width <= ICON;
  }
}
