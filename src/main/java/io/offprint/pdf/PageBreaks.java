package io.offprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import io.offprint.model.Book;
import io.offprint.model.Pagination;
import io.offprint.model.Pagination.Break;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** Finds the first line of each page in a finished layout. */
final class PageBreaks {
  /** Carries a block's place among its chapter's elements through all that is done to them. */
  private static final String PLACE = "data-place";

  /** What is printed and no part of the text. */
  private static final Set<String> ADDED =
      Set.of("running-head", "link-note", "link-call", "link-mark", "address", "notes-title");

  private final List<PageBox> pages;
  private final int before;
  private final Map<Integer, Break> first = new TreeMap<>();
  private final Map<String, Integer> letters = new HashMap<>();
  private String chapter = "";
  private int page;

  private PageBreaks(PdfBoxRenderer engine) {
    pages = engine.getRootBox().getLayer().getPages();
    before = PageLabels.frontPages(engine);
  }

  /** Notes the blocks' places before anything is added to a chapter. */
  static void mark(Element body) {
    int place = 0;
    for (Element element : body.getAllElements()) {
      if (Pagination.isBlock(element.normalName())) {
        element.attr(PLACE, Integer.toString(place));
      }
      place++;
    }
  }

  /** The pagination of a document that was laid out. */
  static Pagination of(PdfBoxRenderer engine, Book book) {
    PageBreaks breaks = new PageBreaks(engine);
    breaks.walk(engine.getRootBox(), "");
    List<Break> found = List.copyOf(breaks.first.values());
    StringBuilder edition = new StringBuilder(book.identifier());
    for (Break b : found) {
      edition.append('\n').append(b.label()).append(' ').append(b.chapter());
      edition.append(' ').append(b.element()).append(' ').append(b.letters());
    }
    UUID id = UUID.nameUUIDFromBytes(edition.toString().getBytes(StandardCharsets.UTF_8));
    return new Pagination("urn:uuid:" + id, found);
  }

  /** Takes the place of the block around the box, which is empty outside of chapters. */
  private void walk(Box box, String around) {
    org.w3c.dom.Element element = box.getElement();
    String place = around;
    if (element != null) {
      for (String name : element.getAttribute("class").split(" ")) {
        if (ADDED.contains(name)) {
          return;
        }
        chapter = name.equals("chapter") ? element.getAttribute("id") : chapter;
      }
      place = element.hasAttribute(PLACE) ? element.getAttribute(PLACE) : around;
    }
    boolean replaced = box instanceof BlockBox block && block.isReplaced();
    if (!place.isEmpty() && (box instanceof LineBox || replaced)) {
      stand(box, place);
    }
    if (box instanceof InlineLayoutBox inline) {
      if (inline.getPseudoElementOrClass() == null) {
        inline(inline, place);
      }
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i), place);
    }
  }

  private void inline(InlineLayoutBox inline, String place) {
    for (Object child : new ArrayList<>(inline.getInlineChildren())) {
      if (child instanceof InlineText text) {
        int count = (int) text.getSubstring().codePoints().filter(Character::isLetter).count();
        letters.merge(chapter + "#" + place, count, Integer::sum);
      } else if (child instanceof Box box) {
        walk(box, place);
      }
    }
  }

  /** A page begins with the first thing in the order of the text whose top is on it. */
  private void stand(Box box, String place) {
    int top = box.getAbsY();
    int number = top < pages.get(page).getTop() ? 0 : page;
    while (number + 1 < pages.size() && top >= pages.get(number).getBottom()) {
      number++;
    }
    page = number;
    int folio = number - before + 1;
    if (folio > 0 && !chapter.isEmpty()) {
      int past = letters.getOrDefault(chapter + "#" + place, 0);
      first.putIfAbsent(
          number, new Break(Integer.toString(folio), chapter, Integer.parseInt(place), past));
    }
  }
}
