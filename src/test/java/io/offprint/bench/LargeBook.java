package io.offprint.bench;

import io.offprint.Offprint;
import io.offprint.model.Article;
import io.offprint.model.Format;
import io.offprint.model.Item;
import io.offprint.model.Note;
import io.offprint.model.Options;
import io.offprint.out.OutputFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Binds many articles of some 1,400 words and three pictures each into one book and prints what it
 * took: seconds, seconds of CPU, largest heap. The largest heap that it may have is the JVM's.
 */
public final class LargeBook {
  private static final String[] WORDS =
      ("the ferry left a harbour at six with nine passengers and crate of young apple trees while"
              + " tide ran out over mud flats where curlews walked between stakes that somebody"
              + " had driven there long before any bridge was thought about in these parts")
          .split(" ");

  private LargeBook() {}

  /** Arguments: folder to work in, number of articles, format. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    Format format = Format.of(args[2]);
    make(folder, count);
    memory().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long cpu = cpu();
    Options options =
        Options.builder().timeout(Duration.ofHours(1)).title("Thousand Ferries").build();
    Offprint offprint = new Offprint(options);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String page = folder.resolve("article-" + i + ".html").toString();
      items.addAll(offprint.items(offprint.fetch(page), new ArrayList<>()));
    }
    List<Article> articles =
        offprint.articles(
            items,
            (item, e) -> {
              throw e;
            });
    items.clear();
    var book = offprint.bind(articles);
    Path file = folder.resolve("book-" + count + "." + format.extension());
    List<Note> notes = OutputFile.write(file, out -> offprint.write(book, format, out));
    long peak = memory().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        Locale.ROOT,
        "%s, %d articles, %d pictures: %.1f s, %.1f s of CPU, heap at most %d MB of %d, %.1f MB, %d"
            + " notes%n",
        format,
        count,
        book.pictures().size(),
        (System.nanoTime() - start) / 1e9,
        (cpu() - cpu) / 1e9,
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20,
        Files.size(file) / 1e6,
        notes.size() + book.notes().size());
  }

  private static List<MemoryPoolMXBean> memory() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Writes the articles and their pictures, unless they are there. */
  private static void make(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Path page = folder.resolve("article-" + i + ".html");
      if (Files.exists(page)) {
        continue;
      }
      StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><title>Ferry ");
      html.append(i).append("</title><article><h1>Ferry ").append(i).append("</h1>\n");
      Random random = new Random(i);
      for (int part = 0; part < 14; part++) {
        if (part % 5 == 1) {
          String name = "picture-" + i + "-" + part + ".jpg";
          Files.write(folder.resolve(name), picture(random));
          html.append("<figure><img src='").append(name).append("' alt='The ferry'>");
          html.append("<figcaption>Trip ").append(part).append("</figcaption></figure>\n");
        }
        html.append(part % 4 == 3 ? "<h2>Part " + part + "</h2>\n" : "");
        html.append("<p>").append(paragraph(random)).append("</p>\n");
      }
      Files.writeString(page, html.append("</article>"));
    }
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 8; sentence++) {
      text.append("On trip ").append(random.nextInt(10_000));
      for (int word = 0; word < 9; word++) {
        text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      text.append(". ");
    }
    return text.toString();
  }

  /** A photograph as far as its size goes: some 60 kB. */
  private static byte[] picture(Random random) throws IOException {
    BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    for (int i = 0; i < 1500; i++) {
      g.setColor(new Color(random.nextInt(1 << 24)));
      g.fillRect(random.nextInt(480), random.nextInt(320), 9, 7);
    }
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    return out.toByteArray();
  }
}
