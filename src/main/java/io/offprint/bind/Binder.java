package io.offprint.bind;

import io.offprint.bind.punctuation.Punctuation;
import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Book;
import io.offprint.model.BoundChapter;
import io.offprint.model.Chapter;
import io.offprint.model.Heading;
import io.offprint.model.Metadata;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Binds articles into a book: order, title blocks, pictures, contents, cross-links. */
public final class Binder {
  private final Options options;

  public Binder(Options options) {
    this.options = options;
  }

  /**
   * Binds articles in their order.
   *
   * @param articles at least one
   * @param pictures for each article, what could be had of its pictures, by the name that its body
   *     uses
   */
  public Book bind(List<Article> articles, List<Map<String, Picture>> pictures) {
    return bind(articles, pictures, List.of());
  }

  /**
   * Binds articles that are to stand behind the chapters of a finished book.
   *
   * @param earlier those chapters, which the articles may link to
   */
  public Book bind(
      List<Article> articles, List<Map<String, Picture>> pictures, List<BoundChapter> earlier) {
    int all = earlier.size() + articles.size();
    Metadata metadata = punctuated(BookMetadata.of(articles, options));
    Map<String, Picture> bound = new TreeMap<>();
    List<Note> notes = new ArrayList<>();
    List<Chapter> chapters = new ArrayList<>();
    List<Heading> contents = new ArrayList<>();
    int depth = options.sections() ? options.contentsDepth() - 1 : options.contentsDepth();
    Map<Integer, Set<String>> ids = new HashMap<>();
    CrossLinks links =
        new CrossLinks(articles, earlier, to -> ids.computeIfAbsent(to, i -> ids(articles.get(i))));
    // One tree at a time: those of a thousand articles would not fit on the heap.
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      notes.addAll(article.notes());
      Element body = parse(article.body());
      Figures.place(body, pictures.get(i), bound);
      Metadata known = chapterMetadata(article, metadata, all);
      body.prependChild(TitleBlock.of(known));
      Anchors.settle(body);
      links.resolve(body, i);
      if (options.smartQuotes()) {
        Punctuation.set(body, known.language());
      }
      String id = chapterId(earlier.size() + i);
      chapters.add(new Chapter(id, known, body.html()));
      contents.add(Contents.of(id, known.title(), body, depth));
    }
    return new Book(
        metadata,
        BookMetadata.identifier(articles),
        chapters,
        options.contents() ? sections(articles, contents) : List.of(),
        bound,
        lead(articles, pictures),
        notes);
  }

  private List<Heading> sections(List<Article> articles, List<Heading> chapters) {
    return options.sections() ? Sections.of(articles, chapters) : chapters;
  }

  static String chapterId(int index) {
    return "chapter-" + (index + 1);
  }

  /** The ids that an article's chapter has. */
  private static Set<String> ids(Article article) {
    Element body = parse(article.body());
    Anchors.settle(body);
    return Set.copyOf(body.select("[id]").eachAttr("id"));
  }

  private static Element parse(String body) {
    Document document = Jsoup.parseBodyFragment(body);
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  /** A lone article is called what the book is called, so that {@code --title} reaches it. */
  private Metadata chapterMetadata(Article article, Metadata book, int articles) {
    return articles == 1
        ? book
        : punctuated(article.metadata().toBuilder().title(BookMetadata.title(article)).build());
  }

  private Metadata punctuated(Metadata m) {
    return options.smartQuotes()
        ? m.toBuilder()
            .title(Punctuation.of(m.title(), m.language()))
            .subtitle(Punctuation.of(m.subtitle(), m.language()))
            .build()
        : m;
  }

  /** The picture that an article's metadata names, if it is shown; else the first large one. */
  private static Optional<Picture> lead(
      List<Article> articles, List<Map<String, Picture>> pictures) {
    for (int i = 0; i < articles.size(); i++) {
      Map<String, Picture> had = pictures.get(i);
      String named = articles.get(i).metadata().image();
      Optional<Picture> lead =
          articles.get(i).pictures().stream()
              .sorted(Comparator.comparing(source -> !isAt(source, named)))
              .map(source -> had.get(source.name()))
              .filter(picture -> picture != null && Figures.canLead(picture))
              .findFirst();
      if (lead.isPresent()) {
        return lead;
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(PictureSource source, String url) {
    return source.candidates().stream().anyMatch(candidate -> candidate.toString().equals(url));
  }
}
