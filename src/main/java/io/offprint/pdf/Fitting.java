package io.offprint.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks at a layout and changes the document where the next one will be better: tables that are too
 * wide, pictures that leave much of a page empty.
 */
final class Fitting {
  /** Share of a page that may stay empty before a picture. */
  private static final double WIDEST_GAP = 0.2;

  /** How many paragraphs may come before a picture that followed the one before them. */
  private static final int LONGEST_DELAY = 4;

  private final List<PageBox> pages;

  /** Where the column ends, in the engine's dots. */
  private final int edge;

  private final List<TableBox> wide = new ArrayList<>();
  private Box early;

  private Fitting(List<PageBox> pages, int edge) {
    this.pages = pages;
    this.edge = edge;
  }

  /** Whether anything was changed, so that the document should be laid out again. */
  static boolean improve(PdfBoxRenderer engine) {
    Box root = engine.getRootBox();
    Fitting fitting = new Fitting(root.getLayer().getPages(), root.getAbsX() + root.getWidth());
    fitting.look(root);
    boolean changed = false;
    for (TableBox table : fitting.wide) {
      double room = Math.max(1, fitting.edge - table.getAbsX());
      double excess = table.getWidth() / room;
      changed |= WideTable.narrow(table.getElement(), excess);
    }
    return changed | (fitting.early != null && fitting.delay(fitting.early));
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
  private boolean delay(Box picture) {
    Element element = picture.getElement();
    element.setAttribute("data-delayed", "");
    Box before = picture.getPreviousSibling();
    if (before.getElement() != null && before.getElement().getTextContent().strip().endsWith(":")) {
      return false;
    }
    int room = room(before);
    Node after = null;
    Box next = picture.getNextSibling();
    for (int i = 0; i < LONGEST_DELAY && room > 0 && isParagraph(next); i++) {
      after = next.getElement();
      room -= next.getHeight();
      next = next.getNextSibling();
    }
    if (after == null) {
      return false;
    }
    after.getParentNode().insertBefore(element, after.getNextSibling());
    return true;
  }

  private int room(Box before) {
    int bottom = before.getAbsY() + before.getHeight();
    for (PageBox page : pages) {
      if (bottom <= page.getBottom()) {
        return page.getBottom() - bottom;
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
