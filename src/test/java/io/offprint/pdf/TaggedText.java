package io.offprint.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a tagged PDF in the order of its structure tree, in which it is read aloud. */
public final class TaggedText {
  private final Map<COSDictionary, Map<Integer, StringBuilder>> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  /** Hebrew, Arabic and what stands between and after them, with their marks. */
  private static final char FIRST_LEFTWARDS = '\u0590';

  private static final char LAST_LEFTWARDS = '\u08FF';

  private TaggedText() {}

  /** All letters and marks of what is no artifact; neither spaces nor figures nor signs. */
  public static String letters(byte[] pdf) throws IOException {
    TaggedText tagged = new TaggedText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, StringBuilder> pieces = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, pieces));
        tagged.pages.put(page.getCOSObject(), pieces);
      }
      tagged.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
    }
    return letters(tagged.text.toString());
  }

  /** Letters and marks alone, marks in canonical order. */
  public static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{M}]+", "");
  }

  private static void collect(PDMarkedContent content, Map<Integer, StringBuilder> pieces) {
    List<TextPosition> line = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    gather(content, line, text, pieces);
    flush(line, text);
    if (content.getMCID() >= 0) {
      pieces.computeIfAbsent(content.getMCID(), id -> new StringBuilder()).append(text);
    }
  }

  private static void gather(
      PDMarkedContent content,
      List<TextPosition> line,
      StringBuilder text,
      Map<Integer, StringBuilder> pieces) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        if (!line.isEmpty() && isElsewhere(line.get(line.size() - 1), position)) {
          flush(line, text);
        }
        line.add(position);
      } else if (part instanceof PDMarkedContent inner && inner.getMCID() >= 0) {
        collect(inner, pieces);
      } else if (part instanceof PDMarkedContent inner) {
        gather(inner, line, text, pieces);
      }
    }
  }

  private static boolean isElsewhere(TextPosition before, TextPosition after) {
    float em = before.getFontSizeInPt();
    return Math.abs(after.getY() - before.getY()) > 0.8f * em || after.getX() < before.getX() - em;
  }

  /** Glyphs stand from left to right; what is written leftwards is read the other way round. */
  private static void flush(List<TextPosition> line, StringBuilder text) {
    StringBuilder leftwards = new StringBuilder();
    for (TextPosition position : line) {
      String unicode = position.getUnicode();
      char first = unicode.charAt(0);
      boolean rtl = first >= FIRST_LEFTWARDS && first <= LAST_LEFTWARDS;
      if (!rtl && Character.isLetter(unicode.codePointAt(0))) {
        text.append(leftwards);
        leftwards.setLength(0);
      }
      if (rtl) {
        leftwards.insert(0, unicode);
      } else {
        text.append(unicode);
      }
    }
    text.append(leftwards);
    line.clear();
  }

  private void walk(PDStructureNode node, COSDictionary inherited) {
    COSDictionary page = inherited;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage().getCOSObject();
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        walk(child, page);
      } else if (kid instanceof PDMarkedContentReference reference) {
        COSDictionary own = reference.getPage() == null ? page : reference.getPage().getCOSObject();
        append(own, reference.getMCID());
      } else if (kid instanceof Integer id) {
        append(page, id);
      }
    }
  }

  private void append(COSDictionary page, int id) {
    text.append(pages.getOrDefault(page, Map.of()).getOrDefault(id, new StringBuilder()));
  }
}
