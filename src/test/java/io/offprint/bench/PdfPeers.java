package io.offprint.bench;

import com.sun.management.OperatingSystemMXBean;
import io.offprint.GeneratedProse;
import io.offprint.Offprint;
import io.offprint.bind.Binder;
import io.offprint.model.Article;
import io.offprint.model.Book;
import io.offprint.model.Format;
import io.offprint.model.Options;
import io.offprint.model.Picture;
import io.offprint.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One article of 1,400 words and three pictures as a PDF: stage by stage in a warm JVM, then from
 * the start of a process by Offprint, WeasyPrint and Chromium: {@code src/bench/pdf-peers.sh}.
 */
final class PdfPeers {
  private static final int WARM = 120;
  private static final int COUNTED = 60;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder = Files.createTempDirectory("peers");
  private final Map<String, double[]> cpu = new TreeMap<>();
  private final Map<String, double[]> wall = new TreeMap<>();
  private double warm;

  private PdfPeers() throws IOException {}

  public static void main(String[] args) throws Exception {
    PdfPeers peers = new PdfPeers();
    Path page = peers.page();
    peers.warm(page);
    peers.cold(page);
  }

  private Path page() throws IOException {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>")
            .append(
                "<title>The tide and the timetable</title><style>@page { size: A4; margin: 25mm")
            .append(" } img { max-width: 100% } p { text-align: justify; hyphens: auto }</style>")
            .append("</head><body><article><h1>The tide and the timetable</h1>");
    int i = 0;
    for (String p : new GeneratedProse(6).paragraphs(1400)) {
      if (i % 6 == 2 && i < 18) {
        String name = "picture-" + i + ".png";
        Files.write(folder.resolve(name), DrawnPicture.of("0").bytes());
        html.append("<figure><img src='").append(name).append("' alt='A view'>");
        html.append("<figcaption>A view of the harbour.</figcaption></figure>");
      }
      html.append(i % 5 == 4 ? "<h2>Part " + i + "</h2>" : "").append("<p>").append(p);
      html.append("</p>");
      i++;
    }
    return Files.writeString(folder.resolve("page.html"), html.append("</article></body></html>"));
  }

  private void warm(Path page) throws Exception {
    Offprint offprint = new Offprint(Options.DEFAULTS);
    byte[] pdf = {};
    for (int i = 0; i < WARM; i++) {
      int n = i - (WARM - COUNTED);
      Source source =
          new Source(
              "page.html",
              URI.create("http://localhost/"),
              "text/html",
              "utf-8",
              Files.readAllBytes(page),
              true);
      Article article = timed("1 read, clean", n, () -> offprint.clean(source));
      Map<String, Picture> pictures = new TreeMap<>();
      article.pictures().forEach(p -> pictures.put(p.name(), DrawnPicture.of("0")));
      Book book =
          timed(
              "2 bind",
              n,
              () -> new Binder(Options.DEFAULTS).bind(List.of(article), List.of(pictures)));
      pdf =
          timed(
              "3 lay out, paint, save",
              n,
              () -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                offprint.write(book, Format.PDF, out);
                return out.toByteArray();
              });
    }
    System.out.println("| stage, warm | CPU ms | wall ms |\n|---|---|---|");
    double all = 0;
    for (String stage : cpu.keySet()) {
      System.out.printf(
          Locale.ROOT, "| %s | %.0f | %.0f |%n", stage, median(cpu, stage), median(wall, stage));
      all += median(cpu, stage);
    }
    warm = all;
    System.out.printf("%d pages, %d kB%n%n", pages(pdf), pdf.length / 1024);
  }

  private interface Step<T> {
    T run() throws Exception;
  }

  private <T> T timed(String stage, int n, Step<T> step) throws Exception {
    long before = MACHINE.getProcessCpuTime();
    long clock = System.nanoTime();
    T result = step.run();
    if (n >= 0) {
      wall.computeIfAbsent(stage, s -> new double[COUNTED])[n] = (System.nanoTime() - clock) / 1e6;
      cpu.computeIfAbsent(stage, s -> new double[COUNTED])[n] =
          (MACHINE.getProcessCpuTime() - before) / 1e6;
    }
    return result;
  }

  private static double median(Map<String, double[]> times, String stage) {
    double[] sorted = times.get(stage).clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void cold(Path page) throws Exception {
    Path out = folder.resolve("out.pdf");
    List<String[]> commands = new ArrayList<>();
    commands.add(new String[] {"Offprint", "./offprint -f pdf -o " + out + " " + page});
    commands.add(new String[] {"WeasyPrint", "weasyprint " + page + " " + out});
    commands.add(
        new String[] {
          "Chromium",
          "chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="
              + out
              + " "
              + page.toUri()
        });
    System.out.println(
        "| from the start | CPU s | wall s | CPU against ours | cold, against warm | pages | kB |");
    System.out.println("|---|---|---|---|---|---|---|");
    double ours = 0;
    for (String[] command : commands) {
      double[] best = null;
      for (int i = 0; i < 3; i++) {
        double[] time = time(command[1]);
        best = best == null || time[0] < best[0] ? time : best;
      }
      ours = ours == 0 ? best[0] : ours;
      byte[] pdf = Files.readAllBytes(out);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f | %.0f | %d | %d |%n",
          command[0],
          best[0],
          best[1],
          best[0] / ours,
          best[0] * 1000 / warm,
          pages(pdf),
          pdf.length / 1024);
    }
  }

  /** CPU and wall time of a command and its children, in seconds. */
  private static double[] time(String command) throws Exception {
    Process process =
        new ProcessBuilder(
                "bash", "-c", "TIMEFORMAT='%U %S %R'; time { " + command + " >/dev/null 2>&1; }")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed: " + said);
    }
    String[] t = said.strip().split(" ");
    double user = Double.parseDouble(t[0]) + Double.parseDouble(t[1]);
    return new double[] {user, Double.parseDouble(t[2])};
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
