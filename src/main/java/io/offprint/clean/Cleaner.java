package io.offprint.clean;

import io.offprint.clean.extract.MainText;
import io.offprint.clean.meta.MetadataFinder;
import io.offprint.clean.pictures.PictureNamer;
import io.offprint.clean.structure.Structure;
import io.offprint.clean.tree.Walk;
import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Judgement;
import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns a page into an article: main text, structure, metadata, pictures named. */
public final class Cleaner {
  private static final int SHORT_TEXT = 150;
  private static final int LONG_SUMMARY = 120;

  /**
   * Cleans a page.
   *
   * @throws OffprintException of kind NO_ARTICLE when nothing on it is worth reading
   */
  public Article clean(Page page) {
    List<Note> notes = new ArrayList<>(page.notes());
    Document document = parse(page);
    Metadata metadata =
        new MetadataFinder().find(document, page.base(), page.kind()).overlaidBy(page.known());
    Element main = select(page, document, metadata, notes);
    if (page.kind() == Page.Kind.WEB_PAGE && saysLess(main, metadata.description())) {
      notes.add(Note.warning(page.name(), "only the page's own summary, its text is not on it"));
      main = new Element("body");
      main.appendElement("p").text(metadata.description());
    }
    if (main == null || !main.hasText() && main.selectFirst("img,svg,math") == null) {
      throw new OffprintException(
          OffprintException.Kind.NO_ARTICLE, page.name(), "no text found on the page");
    }
    List<PictureSource> pictures = new PictureNamer(page.base(), page.remote()).name(main);
    Element body = Structure.tidy(main, page.base(), notes);
    Metadata told = isIn(metadata.subtitle(), body) ? metadata.withoutSubtitle() : metadata;
    return new Article(page.name(), told, body.html(), pictures, page.remote(), notes);
  }

  /** Whether a standfirst is part of the text, where it is not to be read a second time. */
  private static boolean isIn(String standfirst, Element body) {
    String letters = letters(standfirst);
    return !letters.isEmpty() && letters(body.text()).contains(letters);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Why each block of a page's text was kept or dropped, in their order. */
  public List<Judgement> explain(Page page) {
    return Afterthoughts.of(MainText.explain(parse(page)), text(page));
  }

  /** The text of the article, empty when there is none. */
  private String text(Page page) {
    try {
      return Jsoup.parseBodyFragment(clean(page).body()).wholeText();
    } catch (OffprintException e) {
      return "";
    }
  }

  private static Document parse(Page page) {
    return Jsoup.parse(page.html(), page.base() == null ? "" : page.base().toString());
  }

  /** A page that confuses the selection is still worth printing, all of it. */
  private static Element select(Page page, Document document, Metadata metadata, List<Note> notes) {
    try {
      return MainText.select(document, page.kind(), metadata);
    } catch (RuntimeException | StackOverflowError e) {
      notes.add(
          Note.warning(page.name(), "the article could not be told from the rest of the page"));
      Document again = Jsoup.parse(page.html(), document.location());
      again.select("script,style,noscript,template,nav,form,button,input,select").remove();
      return again.body();
    }
  }

  /** Pages that a script has yet to fill hold little more than a request to switch scripts on. */
  private static boolean saysLess(Element main, String summary) {
    if (summary.length() <= LONG_SUMMARY || main != null && holdsMore(main)) {
      return false;
    }
    int length = main == null ? 0 : main.text().length();
    return length < SHORT_TEXT && summary.length() > length;
  }

  /** A look at the beginning, which is enough for most pages. */
  private static boolean holdsMore(Element main) {
    int[] solid = {0};
    return Walk.any(
        main,
        node -> {
          if (node instanceof TextNode t) {
            solid[0] += (int) t.getWholeText().chars().filter(Character::isLetterOrDigit).count();
          }
          return solid[0] >= SHORT_TEXT;
        });
  }
}
