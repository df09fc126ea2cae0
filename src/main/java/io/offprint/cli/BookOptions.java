package io.offprint.cli;

import io.offprint.model.Options;
import java.util.List;
import picocli.CommandLine.Option;

/** What the book says about itself and what it has beside its chapters. */
final class BookOptions {
  @Option(
      names = {"-t", "--title"},
      paramLabel = "TEXT",
      description = "Title, instead of the one found.")
  private String title;

  @Option(
      names = {"-a", "--author"},
      paramLabel = "NAME",
      description = "Author, instead of those found; may be repeated.")
  private List<String> authors = Options.DEFAULTS.authors();

  @Option(
      names = {"-l", "--lang"},
      paramLabel = "TAG",
      description = "Language, as in en or pt-BR, instead of the one found.")
  private String language;

  @Option(
      names = "--cover",
      negatable = true,
      fallbackValue = "true",
      description = "Cover and title page, or none.")
  private boolean cover = Options.DEFAULTS.cover();

  @Option(
      names = "--toc",
      negatable = true,
      fallbackValue = "true",
      description = "Table of contents, or none.")
  private boolean contents = Options.DEFAULTS.contents();

  @Option(
      names = "--toc-depth",
      paramLabel = "1-6",
      description = "Levels in the contents; the chapters are the first. (${DEFAULT-VALUE})")
  private int contentsDepth = Options.DEFAULTS.contentsDepth();

  @Option(names = "--individual", description = "One book for each article, not one of all.")
  boolean individual;

  void into(Options.Builder options) {
    options
        .title(title)
        .authors(authors)
        .language(language)
        .cover(cover)
        .contents(contents)
        .contentsDepth(contentsDepth);
  }
}
