package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.cli.Verbosity.Step;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Item;
import io.offprint.model.Note;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Source;
import io.offprint.out.Destination;
import io.offprint.out.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
  private Destination destination;
  private Issues issues;
  private final List<OffprintException> failures = new ArrayList<>();
  private final Set<Item> failed = new HashSet<>();
  private int written;

  BindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (locations.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "which article? Name a file or an address");
    }
    destination = output.destination(book.individual && locations.size() > 1);
    Options.Builder options = Options.builder();
    input.into(options);
    extraction.into(options);
    network.into(options);
    book.into(options, console);
    look.into(options);
    limits.into(options);
    offprint = new Offprint(options.build());
    if (feed.state != null) {
      issues = new Issues(feed.state, offprint);
    }

    List<Item> items = items();
    destination = output.destination(book.individual && items.size() > 1);
    locations.forEach(destination::spare);
    title(items, options.build().title());
    bind(articles(items));
    if (issues != null && written > 0) {
      items.removeAll(failed);
      issues.add(items);
    }
    return code().code();
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    List<Note> missing = new ArrayList<>();
    for (String location : locations) {
      verbosity.step(console, Step.FETCH, location);
      tryEach(() -> items.addAll(feed.select(offprint.items(source(location), missing))));
    }
    verbosity.notes(console, missing);
    if (issues != null && items.removeIf(item -> !issues.isNew(item)) && items.isEmpty()) {
      verbosity.notes(console, List.of(Note.warning("", "nothing new since the last issue")));
    }
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

  /** A periodical is called what its feed is, and when its news is from. */
  private void title(List<Item> items, Optional<String> chosen) {
    Set<String> sites = items.stream().map(i -> i.known().site()).collect(Collectors.toSet());
    String site = sites.size() == 1 && items.size() > 1 ? sites.iterator().next() : "";
    String title = chosen.orElse(site);
    if (title.isEmpty() || book.individual) {
      return;
    }
    String number = issues == null ? "" : " " + issues.next();
    String date =
        items.stream().map(i -> i.known().publishedDate()).max(String::compareTo).orElse("");
    String dated = chosen.isPresent() || date.isEmpty() ? "" : ", " + date;
    offprint = offprint.titled(title + number + dated);
  }

  private void bind(List<Article> articles) throws IOException {
    if (!book.individual && !articles.isEmpty()) {
      write(articles);
    }
    if (book.individual) {
      for (Article article : articles) {
        tryEach(() -> write(List.of(article)));
      }
    }
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

  private void write(List<Article> articles) throws IOException {
    verbosity.step(
        console, Step.BIND, articles.size() == 1 ? "1 article" : articles.size() + " articles");
    Book bound = offprint.bind(articles);
    verbosity.notes(console, bound.notes());
    if (destination.standardOutput()) {
      // Held back until it is whole, so that the next program never gets half a book.
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      verbosity.notes(console, offprint.write(bound, output.formats().get(0), whole));
      whole.writeTo(console.out());
      written++;
      return;
    }
    Path place = destination.next(bound.metadata().title());
    for (Format format : output.formats()) {
      Path file = destination.file(place, format);
      verbosity.step(console, Step.WRITE, file.toString());
      List<Note> notes = OutputFile.write(file, out -> offprint.write(bound, format, out));
      verbosity.notes(console, notes);
      console.out().println(file);
      written++;
    }
  }

  private ExitCode code() {
    if (failures.isEmpty()) {
      return ExitCode.OK;
    }
    return written > 0 ? ExitCode.PARTLY_DONE : ExitCode.of(failures.get(0).kind());
  }
}
