package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Series;
import java.time.DateTimeException;
import java.time.Instant;
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
      names = "--cover-image",
      paramLabel = "FILE",
      description = "Your own picture as the cover of the EPUB; --cover FILE does the same.")
  private String coverImage;

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description = "The series that the book is part of.")
  private String series;

  @Option(
      names = "--series-index",
      paramLabel = "N",
      description = "Its number in the series, as in 3 or 2.5.")
  private String seriesIndex = "";

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

  void into(Options.Builder options, Console console) {
    if (series != null || !seriesIndex.isEmpty()) {
      options.series(new Series(series == null ? "" : series, seriesIndex));
    }
    if (coverImage != null) {
      options.coverPicture(new Offprint(Options.DEFAULTS).picture(coverImage));
    }
    options.date(date(console.environment().getOrDefault("SOURCE_DATE_EPOCH", "")));
    options
        .title(title)
        .authors(authors)
        .language(language)
        .cover(cover)
        .contents(contents)
        .contentsDepth(contentsDepth);
  }

  /** Seconds since 1970, as the Reproducible Builds project agreed on; null when there is none. */
  private static Instant date(String seconds) {
    try {
      return seconds.isBlank() ? null : Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
    } catch (NumberFormatException | DateTimeException e) {
      throw new OffprintException(Kind.USAGE, "SOURCE_DATE_EPOCH", "is no time: " + seconds, e);
    }
  }
}
