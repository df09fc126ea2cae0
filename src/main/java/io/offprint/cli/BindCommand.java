package io.offprint.cli;

import io.offprint.Continuation;
import io.offprint.Offprint;
import io.offprint.cli.Verbosity.Step;
import io.offprint.model.Article;
import io.offprint.model.Item;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import io.offprint.out.Destination;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The default command: articles in, a book out. */
@Command(
    name = "offprint",
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Turns web articles into a PDF worth sharing and an EPUB that every e-reader opens.",
    optionListHeading = "%n",
    parameterListHeading = "%n",
    commandListHeading = "%nOther commands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  offprint article.html                    both files, in output/",
      "  offprint -f epub https://example.org/a   an EPUB of a web page",
      "  offprint -t 'Sunday' -o sunday.pdf a.html b.md c.txt",
      "                                           three chapters of one book",
      "  curl -s $URL | offprint --url $URL -o - -f pdf - > a.pdf",
      "",
      "A file that is called as a command is given as ./check.",
      "Exit: 0 done, 1 defect, 2 usage, 3 not found, 4 not readable, 5 no article,",
      "6 not writable, 7 too complex, 8 partly done."
    })
final class BindCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE",
      description =
          "A file, an http(s) address, or - for standard input: an article, or what holds several,"
              + " as feeds, reading lists and archives do.")
  private List<String> locations = List.of();

  @Option(
      names = "--append",
      paramLabel = "BOOK.epub",
      description = "Add the articles to that book, which Offprint wrote, as new chapters.")
  private String append;

  @Spec private CommandSpec spec;

  @ArgGroup(validate = false, heading = "%nInput:%n")
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "%nPage:%n")
  private ExtractionOptions extraction = new ExtractionOptions();

  @ArgGroup(validate = false, heading = "%nFeeds, lists and archives:%n")
  private FeedOptions feed = new FeedOptions();

  @ArgGroup(validate = false, heading = "%nNetwork:%n")
  private NetworkOptions network = new NetworkOptions();

  @ArgGroup(validate = false, heading = "%nBook:%n")
  private BookOptions book = new BookOptions();

  @ArgGroup(validate = false, heading = "%nLook:%n")
  private LookOptions look = new LookOptions();

  @ArgGroup(validate = false, heading = "%nOutput:%n")
  private OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, heading = "%nLimits:%n")
  private LimitOptions limits = new LimitOptions();

  @ArgGroup(validate = false, heading = "%nTalk:%n")
  private Verbosity verbosity = new Verbosity();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  private Offprint offprint;
  private final List<OffprintException> failures = new ArrayList<>();
  private final Set<Item> failed = new HashSet<>();

  BindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (locations.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "which article? Name a file or an address");
    }
    if (append != null && (output.chosen() || book.individual)) {
      throw new ParameterException(
          spec.commandLine(), "--append writes that book alone, without -o, -f and --individual");
    }
    output.destination(book.individual && locations.size() > 1);
    if (limits.isolate(false)) {
      return Isolation.run(spec.commandLine().getParseResult().originalArgs(), limits.heap());
    }
    Options.Builder options = Options.builder();
    input.into(options);
    extraction.into(options);
    network.into(options);
    book.into(options, console);
    look.into(options);
    limits.into(options);
    offprint = new Offprint(options.build());
    Optional<Continuation> old =
        Optional.ofNullable(append).map(file -> offprint.open(offprint.fetch(file)));
    Periodical periodical = new Periodical(feed.state, offprint);

    List<Item> items = items();
    if (periodical.removeOld(items)) {
      verbosity.notes(console, List.of(Note.warning("", "nothing new since the last issue")));
    }
    Destination destination = output.destination(book.individual && items.size() > 1);
    locations.forEach(destination::spare);
    Delivery delivery = new Delivery(console, verbosity, destination, output.formats());
    List<Article> articles = articles(items);
    if (old.isPresent() && !articles.isEmpty()) {
      delivery.append(old.get(), articles, Path.of(append));
    } else if (book.individual) {
      articles.forEach(a -> tryEach(() -> delivery.write(offprint, List.of(a))));
    } else if (!articles.isEmpty()) {
      delivery.write(periodical.dressed(offprint, items, options.build()), articles);
    }
    if (delivery.written() > 0) {
      items.removeAll(failed);
      periodical.remember(items);
    }
    return code(delivery.written()).code();
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    List<Note> missing = new ArrayList<>();
    for (String location : locations) {
      verbosity.step(console, Step.FETCH, location);
      tryEach(
          () -> {
            Source source = feed.of(source(location), offprint, missing);
            items.addAll(feed.select(offprint.items(source, missing)));
          });
    }
    verbosity.notes(console, missing);
    return items;
  }

  private Source source(String location) {
    return location.equals("-")
        ? offprint.fetch(console.in(), "<stdin>")
        : offprint.fetch(location);
  }

  private List<Article> articles(List<Item> items) {
    items.forEach(item -> verbosity.step(console, Step.READ, item.name()));
    items.forEach(item -> verbosity.step(console, Step.CLEAN, item.name()));
    return offprint.articles(
        items,
        (item, e) -> {
          console.error(e.line());
          failures.add(e);
          failed.add(item);
        });
  }

  private interface Work {
    void run() throws IOException;
  }

  /** What fails with one article does not spoil the others. */
  private void tryEach(Work work) {
    try {
      work.run();
    } catch (OffprintException e) {
      console.error(e.line());
      failures.add(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExitCode code(int written) {
    if (failures.isEmpty()) {
      return ExitCode.OK;
    }
    return written > 0 ? ExitCode.PARTLY_DONE : ExitCode.of(failures.get(0).kind());
  }
}
