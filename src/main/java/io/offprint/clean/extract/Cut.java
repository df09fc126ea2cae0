package io.offprint.clean.extract;

import io.offprint.clean.extract.Hints.Purpose;
import io.offprint.clean.tree.Removal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Removes everything but the chosen blocks and the pictures that stand among them. */
final class Cut {
  private static final String SHOWN = "img,picture,video,audio,iframe,object,embed,svg,math,canvas";
  private static final Pattern CAPTION = Pattern.compile("(?i)caption|gallerytext");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]{3,80}\\)");
  private static final int LONGEST_CAPTION = 700;

  private final Survey page;
  private final BitSet kept;
  private final int last;
  private final List<Element> gone = new ArrayList<>();

  private Cut(Survey page, BitSet kept) {
    this.page = page;
    this.kept = kept;
    this.last = kept.length() - 1;
  }

  /**
   * Cuts the tree in place.
   *
   * @return the innermost element that holds all of the chosen blocks
   */
  static Element to(Survey page, BitSet kept) {
    Box region = page.root();
    for (Box inner = region; inner != null; ) {
      region = inner;
      inner = null;
      for (Box child : region.children) {
        if (child.holds(kept.nextSetBit(0)) && child.holds(kept.length() - 1)) {
          inner = child;
        }
      }
    }
    if (region.children.isEmpty() && region.parent != null) {
      region = region.parent;
    }
    Cut cut = new Cut(page, kept);
    cut.prune(region);
    Removal.of(cut.gone);
    return region.element;
  }

  private void prune(Box box) {
    for (Box child : box.children) {
      if (holdsText(child)) {
        prune(child);
      } else if (isFigure(child) && child.from <= last) {
        compose(child);
      } else if (child.from <= last && isCredit(child)) {
        credit(child.element);
      } else if (child.to > child.from || child.from > last) {
        gone.add(child.element);
      }
    }
  }

  private boolean holdsText(Box box) {
    int next = kept.nextSetBit(box.from);
    return next >= 0 && next < box.to;
  }

  /** A short line in brackets right under a picture names who made it. */
  private boolean isCredit(Box box) {
    Element shown = box.element.previousElementSibling();
    return box.to == box.from + 1
        && box.children.isEmpty()
        && BRACKETED.matcher(page.blocks().get(box.from).text()).matches()
        && shown != null
        && !shown.hasText()
        && shown.selectFirst("img,picture") != null;
  }

  private static void credit(Element words) {
    Element shown = words.previousElementSibling();
    Element figure = shown.nameIs("figure") ? shown : shown.wrap("<figure></figure>").parent();
    figure.appendChild(words.tagName("figcaption"));
  }

  /** Something to look at whose only words are its caption. */
  private boolean isFigure(Box box) {
    if (box.to == box.from
        || page.chars(box) > LONGEST_CAPTION
        || box.element.selectFirst(SHOWN) == null) {
      return false;
    }
    if (box.is("figure") || box.element.selectFirst("figcaption") != null) {
      return true;
    }
    for (int i = box.from; i < box.to; i++) {
      Box words = page.blocks().get(i).box();
      if (!named(words) && (words.parent == null || words.parent == box || !named(words.parent))) {
        return false;
      }
    }
    return true;
  }

  /** Whether words are named as those of a picture. */
  static boolean isCaption(Box words) {
    return named(words) || words.parent != null && named(words.parent);
  }

  private static boolean named(Box box) {
    return box.is("figcaption")
        || box.is("figure")
        || box.hints.has(Purpose.CAPTION)
        || CAPTION.matcher(box.element.className()).find();
  }

  /** Makes a figure of a picture and its words, whatever the page made it of. */
  private void compose(Box box) {
    List<Element> captions = new ArrayList<>();
    for (int i = box.from; i < box.to; i++) {
      Element words = page.blocks().get(i).element();
      if (words.closest("figcaption") == null && words != box.element) {
        words.tagName("figcaption");
        captions.add(words);
      }
    }
    if (box.element.selectFirst("figure") == null && box.element.closest("figure") == null) {
      box.element.tagName("figure");
    }
  }
}
