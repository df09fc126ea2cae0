package io.offprint.bench;

import io.offprint.Offprint;
import io.offprint.bind.Binder;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.OffprintException;
import io.offprint.model.Options;
import io.offprint.model.PdfProfile;
import io.offprint.model.Picture;
import io.offprint.model.Source;
import io.offprint.pdf.VeraPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Turns every page in some folders into a PDF and asks veraPDF about each: {@code src/bench/pdf.sh
 * FOLDER... [every=N] [keep=FOLDER] [profile=ua-1|ua-2]}. Pictures are drawn instead of fetched.
 */
final class PdfConformance {
  private final Options options;
  private final Offprint offprint;
  private final Map<String, Integer> broken = new TreeMap<>();
  private final Map<String, Picture> drawn = new TreeMap<>();
  private final Path keep;
  private int pages;
  private int noArticle;
  private int failed;
  private int passed;

  private PdfConformance(PdfProfile profile, Path keep) {
    this.options = Options.builder().pdfProfile(profile).build();
    this.offprint = new Offprint(options);
    this.keep = keep;
  }

  public static void main(String[] args) throws Exception {
    int every = 1;
    Path keep = null;
    PdfProfile profile = PdfProfile.UA_1;
    List<Path> folders = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("every=")) {
        every = Integer.parseInt(arg.substring(6));
      } else if (arg.startsWith("keep=")) {
        keep = Files.createDirectories(Path.of(arg.substring(5)));
      } else if (arg.startsWith("profile=")) {
        profile = PdfProfile.of(arg.substring(8));
      } else {
        folders.add(Path.of(arg));
      }
    }
    for (Path folder : folders) {
      PdfConformance run = new PdfConformance(profile, keep);
      List<Path> files;
      try (Stream<Path> walk = Files.walk(folder)) {
        files = walk.filter(f -> f.toString().matches(".*\\.html?(\\.gz)?")).sorted().toList();
      }
      for (int i = 0; i < files.size(); i += every) {
        run.page(files.get(i));
      }
      run.report(folder);
    }
  }

  private void page(Path file) throws Exception {
    pages++;
    try {
      byte[] pdf = pdf(file);
      List<String> complaints = VeraPdf.complaints(pdf, flavours());
      if (complaints.isEmpty()) {
        passed++;
      } else {
        keep(file, pdf);
        complaints.stream().map(PdfConformance::rule).distinct().forEach(this::count);
        System.out.println(file + ": " + complaints.get(0));
      }
    } catch (OffprintException e) {
      if (e.kind() == OffprintException.Kind.NO_ARTICLE) {
        noArticle++;
      } else {
        failed++;
        System.out.println(file + ": " + e.line());
      }
    } catch (RuntimeException | StackOverflowError e) {
      failed++;
      count(e.getClass().getSimpleName());
      System.out.println(file + ": " + e);
      e.printStackTrace(System.out);
    }
  }

  private PDFAFlavour[] flavours() {
    return options.pdfProfile() == PdfProfile.UA_2
        ? new PDFAFlavour[] {PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4}
        : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A};
  }

  private byte[] pdf(Path file) throws IOException {
    Article article =
        offprint.clean(
            new Source(
                file.toString(),
                URI.create("http://localhost/"),
                "text/html",
                "",
                bytes(file),
                true));
    Map<String, Picture> pictures = new TreeMap<>();
    article.pictures().forEach(p -> pictures.put(p.name(), draw(p.name())));
    Book book = new Binder(options).bind(List.of(article), List.of(pictures));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    offprint.write(book, Format.PDF, out);
    return out.toByteArray();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
    }
  }

  private Picture draw(String name) {
    return drawn.computeIfAbsent(
        Integer.toString(Math.floorMod(name.hashCode(), 4)), DrawnPicture::of);
  }

  private void keep(Path file, byte[] pdf) throws IOException {
    if (keep != null) {
      Files.write(keep.resolve(file.getFileName() + ".pdf"), pdf);
    }
  }

  private static String rule(String complaint) {
    return complaint.substring(0, complaint.indexOf(':'));
  }

  private void count(String what) {
    broken.merge(what, 1, Integer::sum);
  }

  private void report(Path folder) {
    System.out.printf(
        "%s: %d pages, %d without an article, %d PDFs: %d pass, %d break a rule, %d"
            + " were not made%n",
        folder,
        pages,
        noArticle,
        pages - noArticle,
        passed,
        pages - noArticle - passed - failed,
        failed);
    broken.forEach((rule, count) -> System.out.println("  " + rule + ": " + count));
  }
}
