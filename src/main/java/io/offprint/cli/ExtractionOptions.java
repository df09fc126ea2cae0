package io.offprint.cli;

import io.offprint.model.Extraction;
import io.offprint.model.Options;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What of a page is the article. */
final class ExtractionOptions {
  @Option(
      names = "--selector",
      paramLabel = "CSS",
      description = "Where the article is on the page; may be repeated. (it is found)")
  private List<String> selectors = Extraction.DEFAULTS.selectors();

  @Option(
      names = "--remove",
      paramLabel = "CSS",
      description = "What is none of the article; may be repeated.")
  private List<String> removals = Extraction.DEFAULTS.removals();

  @Option(
      names = "--whole-page",
      description = "Everything on the page is the article: a thread, a question with answers.")
  private boolean wholePage = Extraction.DEFAULTS.wholePage();

  @Option(
      names = "--keep-anyway",
      description = "Keep what looks like a login, a consent form, a check for robots.")
  private boolean keepAnyway = Extraction.DEFAULTS.keepAnyway();

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Join no more pages of one article than that. (${DEFAULT-VALUE})")
  private int maxPages = Extraction.DEFAULTS.maxPages();

  @Option(
      names = "--site-rules",
      paramLabel = "DIR",
      description = "Site configurations in FiveFilters' format, as example.org.txt.")
  private Path siteRules;

  void into(Options.Builder options) {
    options.extraction(
        new Extraction(selectors, removals, wholePage, keepAnyway, maxPages, siteRules));
  }
}
