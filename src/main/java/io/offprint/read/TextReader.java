package io.offprint.read;

import io.offprint.model.Metadata;
import io.offprint.model.Page;
import io.offprint.read.Block.Kind;
import io.offprint.read.repair.Repairs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads plain text as it is typed, exported or scraped off a page, half text and half what is left
 * of markup. The first line is the title if it is as short as one.
 */
final class TextReader implements KindReader {
  private static final int LONGEST_TITLE = 200;

  /** A line that says that an advertisement was there, in the languages that write it so. */
  private static final Pattern ADVERTISEMENT =
      Pattern.compile(
          "(?iU)[\\s\\W]*(?:advertisements?|advert|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità"
              + "|advertentie|reklama|reklame|annons|annonce|реклама|广告|廣告|広告|광고|إعلان)"
              + "(?:\\s*[-–—]\\s*(?:continue reading below|scroll to continue|story continues below))?[\\s\\W]*");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|Von|Par|Por|Di|Door|Av|Af)[: ]\\s*(\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|da|del|la|le)){1,4})");

  @Override
  public boolean reads(Input input) {
    return true;
  }

  @Override
  public Page read(Input input) {
    Set<String> mended = new LinkedHashSet<>();
    String text = Repairs.text(input.text(), mended::add);
    mended.forEach(what -> input.mended("mended: " + what));
    List<Block> blocks = new ArrayList<>(Blocks.of(Cutter.cut(text)));
    if (blocks.removeIf(b -> b.is(Kind.PARAGRAPH) && ADVERTISEMENT.matcher(b.text()).matches())) {
      input.mended("mended: lines that stood for advertisements");
    }
    Metadata.Builder known = Metadata.builder();
    title(blocks, known);
    byline(blocks, known);
    List<Block> whole = Headings.mark(TornTables.mend(blocks));
    return input.page(Page.Kind.ARTICLE, TextHtml.write(whole), known.build());
  }

  private static void title(List<Block> blocks, Metadata.Builder known) {
    Block first = blocks.isEmpty() ? null : blocks.get(0);
    boolean names =
        first != null
            && blocks.size() > 1
            && (first.is(Kind.PARAGRAPH) || first.is(Kind.HEADING))
            && first.text().length() <= LONGEST_TITLE;
    if (names) {
      known.title(plain(first.text()));
      blocks.remove(0);
    }
  }

  private static void byline(List<Block> blocks, Metadata.Builder known) {
    Matcher m = BYLINE.matcher(blocks.isEmpty() ? "" : plain(blocks.get(0).text()));
    if (m.matches()) {
      known.authors(List.of(m.group(1)));
      blocks.remove(0);
    }
  }

  private static String plain(String line) {
    return Parser.unescapeEntities(line.replaceAll("</?[a-zA-Z][^<>]*>", ""), false).strip();
  }
}
