package io.offprint.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import io.offprint.pdf.PageSpace.Content;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Has pages begin level, and full ones end level: what is missing at the foot goes to the space
 * around headings, pictures and lists, then, a hair each, between the lines. A page that would have
 * to be stretched further stays as it is, and so does the last one of a chapter.
 */
final class PageFeet {
  private final List<PageBox> pages;
  private final CssContext context;
  private final List<Content> contents = new ArrayList<>();

  /** By how much everything from a place on moves, until the next place. */
  private final TreeMap<Integer, Integer> moves = new TreeMap<>();

  private PageFeet(PdfBoxRenderer engine) {
    pages = engine.getRootBox().getLayer().getPages();
    context = engine.getSharedContext().newLayoutContextInstance();
    int line = (int) engine.getRootBox().getStyle().getLineHeight(context);
    pages.forEach(p -> contents.add(new Content(line)));
  }

  /**
   * Moves boxes within their pages; to be called once, when it is certain what stands on which.
   *
   * @param fill whether pages are to end level, too
   */
  static void level(PdfBoxRenderer engine, boolean fill) {
    PageFeet feet = new PageFeet(engine);
    feet.chapters(engine.getRootBox(), fill);
    feet.move(engine.getRootBox(), 0);
    engine.getRootBox().calcChildLocations();
  }

  private void chapters(Box box, boolean fill) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (is(child, "chapter")) {
        look(child, true);
        int first = page(child.getAbsY());
        int last = page(child.getAbsY() + child.getHeight() - 1);
        for (int p = first; p <= last; p++) {
          level(pages.get(p), contents.get(p), p > first, fill && p < last);
        }
      } else {
        chapters(child, fill);
      }
    }
  }

  private static boolean is(Box box, String name) {
    return box.getElement() != null
        && List.of(box.getElement().getAttribute("class").split(" ")).contains(name);
  }

  /** The page that a place is on; the first or last one if it is on none. */
  private int page(int y) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (y < pages.get(middle).getBottom()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Finds where the content of each page begins and ends, and what space is between, in order. */
  private void look(Box box, boolean loose) {
    Box before = null;
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (child.getStyle().isNonFlowContent()) {
        continue;
      }
      int page = page(child.getAbsY());
      if (loose && before != null && page(before.getAbsY() + before.getHeight() - 1) == page) {
        contents.get(page).between(before, child);
      }
      occupy(child);
      if (child instanceof TableBox) {
        pin(page, page(child.getAbsY() + child.getHeight() - 1));
      }
      if (!(child instanceof LineBox)) {
        look(child, loose && !(child instanceof TableBox) && PageSpace.isLoose(child));
      }
      before = child;
    }
  }

  /** The engine draws the head and the rules of a table on every page, and where they are. */
  private void pin(int first, int last) {
    for (int p = first; p <= last; p++) {
      contents.get(p).pin(p > first, p < last);
    }
  }

  private void occupy(Box box) {
    if (box instanceof LineBox) {
      contents.get(page(box.getAbsY())).hold(box.getAbsY(), box.getAbsY() + box.getHeight());
    } else if (box instanceof BlockBox block
        && (block.isReplaced() || block.hasNonTextContent(context))) {
      Rectangle edge = box.getPaintingBorderEdge(context);
      int page = page(edge.y);
      if (page == page(edge.y + edge.height - 1)) {
        contents.get(page).hold(edge.y, edge.y + edge.height);
      }
    }
  }

  private void level(PageBox page, Content content, boolean continued, boolean fill) {
    if (content.isEmpty()) {
      return;
    }
    int move = continued && content.isLooseAbove() ? Math.min(0, page.getTop() - content.top()) : 0;
    int missing = page.getBottomUsable() - content.bottom() - move;
    moves.put(page.getTop(), move);
    if (fill
        && content.isLooseBelow()
        && 2 * (content.bottom() - content.top()) > page.getBottom() - page.getTop()) {
      for (Map.Entry<Integer, Integer> gap : content.spread(missing).entrySet()) {
        move += gap.getValue();
        moves.put(gap.getKey(), move);
      }
    }
    moves.put(page.getBottom(), 0);
  }

  private int at(int y) {
    Map.Entry<Integer, Integer> move = moves.floorEntry(y);
    return move == null ? 0 : move.getValue();
  }

  private void move(Box box, int before) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (child.getStyle().isNonFlowContent()) {
        continue;
      }
      int move = at(child.getAbsY());
      int end = child.getHeight() == 0 ? move : at(child.getAbsY() + child.getHeight() - 1);
      child.setY(child.getY() + move - before);
      child.setHeight(child.getHeight() + end - move);
      if (!(child instanceof LineBox)) {
        move(child, move);
      }
    }
  }
}
