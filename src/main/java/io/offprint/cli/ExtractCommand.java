package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.model.Article;
import io.offprint.model.Item;
import io.offprint.model.Judgement;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Page;
import io.offprint.model.Rendition;
import io.offprint.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One page in, its article as text out. */
@Command(
    name = "extract",
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Print the article of a page as HTML, text, Markdown or JSON.",
    optionListHeading = "%n",
    parameterListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  offprint extract -f markdown https://example.org/a > a.md",
      "  offprint extract --explain page.html        why each block was kept or dropped",
      "  offprint extract --remove .teaser page.html"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PAGE",
      description = "A file, an http(s) address, or - for standard input.")
  private String location;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "HTML",
      description = "${COMPLETION-CANDIDATES}, in any case. (HTML)")
  private Rendition rendition;

  @Option(
      names = "--explain",
      description = "Print instead why each block of the page was kept (+) or dropped (-).")
  private boolean explain;

  @ArgGroup(validate = false, heading = "%nInput:%n")
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "%nArticle:%n")
  private ExtractionOptions extraction = new ExtractionOptions();

  @ArgGroup(validate = false, heading = "%nNetwork:%n")
  private NetworkOptions network = new NetworkOptions();

  @ArgGroup(validate = false, heading = "%nTalk:%n")
  private Verbosity verbosity = new Verbosity();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Options.Builder options = Options.builder();
    input.into(options);
    extraction.into(options);
    network.into(options);
    Offprint offprint = new Offprint(options.build());
    Source source =
        location.equals("-") ? offprint.fetch(console.in(), "<stdin>") : offprint.fetch(location);
    Page page = page(offprint, source);
    if (explain) {
      offprint.explain(page).forEach(this::print);
    } else {
      Article article = offprint.clean(page);
      verbosity.notes(console, article.notes());
      console.out().print(offprint.render(article, rendition));
    }
    return ExitCode.OK.code();
  }

  /** What is packed is taken out, as long as it is one article. */
  private Page page(Offprint offprint, Source source) {
    List<Item> items = offprint.items(source, new ArrayList<>());
    if (items.size() > 1) {
      String what = "holds " + items.size() + " articles; one can be extracted";
      throw new OffprintException(OffprintException.Kind.USAGE, source.name(), what);
    }
    Item item = items.get(0);
    return offprint.read(item.content().orElse(source)).carriedBy(item);
  }

  private void print(Judgement j) {
    String sign = j.kept() ? "+" : "-";
    List<String> why = j.reasons();
    console.out().printf(Locale.ROOT, "%s %3.0f%% %s%n", sign, j.chance() * 100, j.text());
    console.out().printf("       %s  %s%n", j.path(), String.join(" ", why));
  }
}
