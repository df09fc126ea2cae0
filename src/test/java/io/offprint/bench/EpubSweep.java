package io.offprint.bench;

import io.offprint.Offprint;
import io.offprint.bind.Binder;
import io.offprint.check.EpubChecks;
import io.offprint.epub.EpubWriter;
import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Extraction;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import io.offprint.model.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;

/**
 * Makes an EPUB of every page in some folders, and one of all pages of each folder, has EPUBCheck
 * look at them, and prints what it said. Pictures are stand-ins: the network is not asked.
 */
public final class EpubSweep {
  private final Offprint offprint = taking(false);
  private final Offprint whole = taking(true);
  private final Path written;
  private final Map<String, Integer> severities = new TreeMap<>();
  private int books;
  private int empty;
  private int failed;

  private EpubSweep(Path written) {
    this.written = written;
  }

  private static Offprint taking(boolean wholePage) {
    Extraction d = Extraction.DEFAULTS;
    Extraction all =
        new Extraction(d.selectors(), d.removals(), wholePage, true, d.maxPages(), d.siteRules());
    return new Offprint(Options.builder().extraction(all).build());
  }

  /**
   * Arguments: folders of pages, {@code every=N} to check every N-th book only, {@code out=FOLDER}
   * to keep the checked books there.
   */
  public static void main(String[] args) throws IOException {
    int every = 1;
    Path out = null;
    List<Path> folders = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("every=")) {
        every = Integer.parseInt(arg.substring("every=".length()));
      } else if (arg.startsWith("out=")) {
        out = Files.createDirectories(Path.of(arg.substring("out=".length())));
      } else {
        folders.add(Path.of(arg));
      }
    }
    for (Path folder : folders) {
      new EpubSweep(out).folder(folder, every);
    }
  }

  private void folder(Path folder, int every) throws IOException {
    List<Article> articles = new ArrayList<>();
    int number = 0;
    for (Source source : sources(folder)) {
      try {
        Article article = clean(source);
        articles.add(article);
        if (number++ % every == 0) {
          check(article.name(), List.of(article));
        }
      } catch (OffprintException e) {
        empty++;
      } catch (RuntimeException | StackOverflowError e) {
        failed++;
        System.out.printf("%s: %s%n", source.name(), e);
      }
    }
    if (!articles.isEmpty()) {
      check(folder + " bound", articles);
    }
    System.out.printf(
        "%s: %d articles, %d books checked, messages %s, %d without an article, %d failed%n",
        folder, articles.size(), books, severities, empty, failed);
  }

  /** Also what the command would rather refuse: a page that holds no article is one as a whole. */
  private Article clean(Source source) {
    try {
      return offprint.clean(source);
    } catch (OffprintException e) {
      return whole.clean(source);
    }
  }

  private void check(String name, List<Article> articles) throws IOException {
    List<Map<String, Picture>> pictures = articles.stream().map(EpubSweep::standIns).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EpubWriter(Options.DEFAULTS)
        .write(new Binder(Options.DEFAULTS).bind(articles, pictures), out);
    books++;
    if (written != null) {
      String file = name.replaceAll("[^A-Za-z0-9]+", "-") + ".epub";
      Files.write(written.resolve(file), out.toByteArray());
    }
    int shown = 0;
    for (String message : EpubChecks.messages(out.toByteArray())) {
      severities.merge(message.substring(0, message.indexOf(' ')), 1, Integer::sum);
      if (shown++ < 3) {
        System.out.printf("%s: %s%n", name, message.substring(0, Math.min(400, message.length())));
      }
    }
  }

  private static Map<String, Picture> standIns(Article article) {
    Map<String, Picture> had = new HashMap<>();
    for (PictureSource source : article.pictures()) {
      had.put(source.name(), new Picture("stand-in.png", "image/png", 640, 480, PNG));
    }
    return had;
  }

  private static List<Source> sources(Path folder) throws IOException {
    if (Files.exists(folder.resolve("input.json"))) {
      return Dataset.load(folder).pages().stream().map(Dataset.PageCase::source).toList();
    }
    List<Source> sources = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.x?html?(\\.gz)?")) {
          sources.add(source(file, name.endsWith(".gz")));
        }
      }
    }
    return sources;
  }

  private static Source source(Path file, boolean packed) throws IOException {
    try (var in =
        packed ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
      return new Source(file.toString(), null, "text/html", "", in.readAllBytes(), true);
    }
  }

  private static final byte[] PNG = png();

  private static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
