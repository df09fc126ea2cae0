package io.offprint.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Looks at a layout and changes the document where the next one will be better: tables that are too
 * wide, pictures that leave much of a page empty.
 */
final class Fitting {
  /** Share of a page that may stay empty before a picture. */
  private static final double WIDEST_GAP = 0.2;

  /** How many paragraphs may come before a picture that followed the one before them. */
  private static final int LONGEST_DELAY = 4;

  /** To which share of its height a picture may be reduced. */
  private static final double SMALLEST = 0.55;

  private static final double DOTS_PER_PIXEL = 20;

  private final List<PageBox> pages;

  /** Where the column ends, in the engine's dots. */
  private final int edge;

  private final List<TableBox> wide = new ArrayList<>();
  private final List<Siblings> changed = new ArrayList<>();
  private Box early;

  private Fitting(List<PageBox> pages, int edge) {
    this.pages = pages;
    this.edge = edge;
  }

  private static Fitting of(Box root) {
    return new Fitting(root.getLayer().getPages(), root.getAbsX() + root.getWidth());
  }

  /**
   * Changes the document of a layout, or of the beginning of one.
   *
   * @param pictures whether pictures may be changed, too
   * @return whether anything was changed, so that the document should be laid out again
   */
  static boolean improve(Box root, boolean pictures) {
    Fitting fitting = of(root);
    fitting.look(root);
    fitting.wide.forEach(fitting::narrow);
    if (pictures && fitting.early != null) {
      fitting.delay(fitting.early);
    }
    Siblings.renew(fitting.changed);
    return !fitting.changed.isEmpty();
  }

  private void narrow(TableBox table) {
    double room = Math.max(1, edge - table.getAbsX());
    Element element = table.getElement();
    Node next = element.getNextSibling();
    if (WideTable.narrow(element, table.getWidth() / room)) {
      changed.add(new Siblings(element, next));
    }
  }

  private void look(Box box) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (child instanceof TableBox table
          && table.getElement() != null
          && table.getAbsX() + table.getWidth() > edge + 1) {
        wide.add(table);
      }
      if (early == null && i > 0 && isPicture(child) && leavesGap(box.getChild(i - 1), child)) {
        early = child;
      }
      look(child);
    }
  }

  /**
   * Whether it is certain, now that a block is about to be laid out, that a picture before it is to
   * be changed, and known how.
   */
  static boolean followsMisfit(LayoutContext c, Box block) {
    Box picture = block.getPreviousSibling();
    for (int i = 0; i < LONGEST_DELAY && picture != null && !isPicture(picture); i++) {
      picture = picture.getPreviousSibling();
    }
    Box before = picture == null ? null : picture.getPreviousSibling();
    // The engine may still move the last block, together with what is before it.
    if (before == null || picture.getNextSibling() == block || !isPicture(picture)) {
      return false;
    }
    Fitting fitting = of(c.getRootLayer().getMaster());
    if (!areDone(before, block) || !fitting.leavesGap(before, picture)) {
      return false;
    }
    Box last = fitting.delay(picture, before);
    return last != block
        && areDone(last, block)
        && !isKeptTogether(picture.getParent())
        && !c.isInFloatBottom();
  }

  /** Whether one box comes before another, and is laid out like all between them. */
  private static boolean areDone(Box first, Box end) {
    Box box = first;
    while (box != null && box != end && box.getState() == Box.DONE) {
      box = box.getNextSibling();
    }
    return box == end;
  }

  /** The engine may lay such a box out again on the next page. */
  private static boolean isKeptTogether(Box box) {
    return box != null
        && (box.getStyle().isAvoidPageBreakInside() || isKeptTogether(box.getParent()));
  }

  private static boolean isPicture(Box box) {
    Element e = box.getElement();
    return e != null
        && !e.hasAttribute("data-delayed")
        && (e.getTagName().equals("figure") || e.getAttribute("class").equals("picture"));
  }

  private boolean leavesGap(Box before, Box picture) {
    for (int i = 1; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      if (Math.abs(picture.getAbsY() - page.getTop()) <= picture.getHeight() / 20) {
        PageBox last = pages.get(i - 1);
        int bottom = before.getAbsY() + before.getHeight();
        return bottom > last.getTop() && last.getBottom() - bottom > gap(last);
      }
    }
    return false;
  }

  private static double gap(PageBox page) {
    return WIDEST_GAP * (page.getBottom() - page.getTop());
  }

  /** Lets the next paragraphs go first, as many as the gap holds, unless one speaks of a list. */
  private void delay(Box picture) {
    Element element = picture.getElement();
    element.setAttribute("data-delayed", "");
    Box before = picture.getPreviousSibling();
    if (before.getElement() != null && before.getElement().getTextContent().strip().endsWith(":")) {
      shrink(picture, room(before));
      return;
    }
    Box last = delay(picture, before);
    if (last == picture) {
      shrink(picture, room(before));
      return;
    }
    Node after = last.getElement();
    Node first = element.getNextSibling();
    Node following = after.getNextSibling();
    after.getParentNode().insertBefore(element, following);
    changed.add(new Siblings(first, following));
  }

  /** The last of the paragraphs that go before a picture; itself if none does. */
  private Box delay(Box picture, Box before) {
    int room = room(before);
    Box last = picture;
    Box next = picture.getNextSibling();
    for (int i = 0; i < LONGEST_DELAY && room > 0 && isParagraph(next); i++) {
      last = next;
      room -= next.getHeight();
      next = next.getNextSibling();
    }
    return last;
  }

  /** Makes a picture smaller, so that it fits where it is, unless it would become too small. */
  private void shrink(Box picture, int room) {
    Element figure = picture.getElement();
    NodeList images = figure.getElementsByTagName("img");
    Box image = images.getLength() == 1 ? find(picture, (Element) images.item(0)) : null;
    if (image == null) {
      return;
    }
    int height = image.getHeight() - (picture.getHeight() - room);
    if (height >= image.getHeight() * SMALLEST && height < image.getHeight()) {
      String most = String.format(Locale.ROOT, "max-height: %.2fpx", height / DOTS_PER_PIXEL - 1);
      image.getElement().setAttribute("style", most);
      changed.add(new Siblings(figure, figure.getNextSibling()));
    }
  }

  private static Box find(Box box, Element element) {
    if (box.getElement() == element) {
      return box;
    }
    List<Box> inside = new ArrayList<>();
    for (int i = 0; i < box.getChildCount(); i++) {
      inside.add(box.getChild(i));
    }
    if (box instanceof InlineLayoutBox inline) {
      inline
          .getInlineChildren()
          .forEach(
              c -> {
                if (c instanceof Box b) {
                  inside.add(b);
                }
              });
    }
    for (Box child : inside) {
      Box found = find(child, element);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private int room(Box before) {
    int bottom = before.getAbsY() + before.getHeight();
    for (PageBox page : pages) {
      if (bottom <= page.getBottom()) {
        return page.getBottomUsable() - bottom;
      }
    }
    return 0;
  }

  private static boolean isParagraph(Box box) {
    return box != null
        && box.getElement() != null
        && box.getElement().getTagName().equals("p")
        && !box.getElement().getAttribute("class").equals("picture")
        && !box.getElement().getTextContent().strip().endsWith(":");
  }
}
