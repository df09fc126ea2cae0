package io.offprint.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.offprint.cli.CommandLineRun;
import io.offprint.cli.Console;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/**
 * Measures a paper of five feeds on this machine: 60 entries and 120 pictures on the first day, the
 * ten new entries on the second, nothing on the third.
 */
public final class MorningPaper {
  private static final int FEEDS = 5;
  private static final String SENTENCE =
      "The ferry left the harbour at six, with nine passengers and a crate of young apple trees. ";

  private final AtomicInteger requests = new AtomicInteger();
  private final Map<String, byte[]> pictures = new HashMap<>();
  private volatile int entriesPerFeed = 12;

  private MorningPaper() {}

  public static void main(String[] args) throws Exception {
    new MorningPaper().run(Path.of(args.length > 0 ? args[0] : "target/morning-paper"));
  }

  private void run(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("state"));
    for (int i = 0; i < FEEDS * 14 * 2; i++) {
      String id = (i / 28 + 1) + "-" + (i / 2 % 14 + 1) + "-" + i % 2 + ".jpg";
      pictures.put(id, i % 2 == 0 ? picture(1200, 800, i) : picture(800, 1000, i));
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService workers = Executors.newCachedThreadPool();
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
    String root = "http://127.0.0.1:" + server.getAddress().getPort();
    try {
      day("day 1, 60 entries", folder, root);
      entriesPerFeed += 2;
      day("day 2, 10 new", folder, root);
      day("day 3, nothing new", folder, root);
    } finally {
      server.stop(0);
      workers.shutdownNow();
    }
  }

  private void day(String name, Path folder, String root) {
    requests.set(0);
    memory().forEach(MemoryPoolMXBean::resetPeakUsage);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long start = System.nanoTime();
    int code =
        CommandLineRun.run(
            new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                Map.of(),
                false),
            root + "/paper.opml",
            "--title",
            "Morning Paper",
            "--state",
            folder.resolve("state").toString(),
            "--output",
            folder + "/");
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = memory().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
    System.out.printf(
        Locale.ROOT,
        "%s: exit %d, %.1f s, %d MB of heap at most, %d requests%n%s",
        name,
        code,
        seconds,
        peak,
        requests.get(),
        out.toString(StandardCharsets.UTF_8));
  }

  private static List<MemoryPoolMXBean> memory() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    String[] path = exchange.getRequestURI().getPath().split("/");
    byte[] body =
        switch (path[1]) {
          case "paper.opml" -> opml().getBytes(StandardCharsets.UTF_8);
          case "feed" -> feed(path[2]).getBytes(StandardCharsets.UTF_8);
          case "page" -> page(path[2]).getBytes(StandardCharsets.UTF_8);
          default -> pictures.get(path[2]);
        };
    try (exchange) {
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String opml() {
    StringBuilder list = new StringBuilder("<opml version='2.0'><body>");
    for (int f = 1; f <= FEEDS; f++) {
      list.append("<outline xmlUrl='/feed/").append(f).append("'/>");
    }
    return list.append("</body></opml>").toString();
  }

  private String feed(String feed) {
    StringBuilder xml = new StringBuilder("<rss><channel><title>Paper " + feed + "</title>");
    for (int e = entriesPerFeed; e > 0; e--) {
      String id = feed + "-" + e;
      xml.append("<item><title>Entry ")
          .append(id)
          .append("</title><link>/page/")
          .append(id)
          .append("</link><description>A teaser.</description><pubDate>")
          .append(String.format(Locale.ROOT, "%02d Nov 2026 06:00 GMT</pubDate></item>", e));
    }
    return xml.append("</channel></rss>").toString();
  }

  private static String page(String id) {
    StringBuilder html =
        new StringBuilder("<html lang=en><title>Entry " + id + "</title><nav>Home</nav><article>");
    html.append("<h1>Entry ").append(id).append("</h1>");
    for (int p = 0; p < 16; p++) {
      html.append("<p>").append(id).append(", part ").append(p).append(": ");
      html.append(SENTENCE.repeat(5)).append("</p>");
      if (p == 2 || p == 8) {
        html.append("<figure><img alt='A boat' src='/picture/" + id + "-" + p / 8 + ".jpg'>")
            .append("<figcaption>A boat.</figcaption></figure>");
      }
    }
    return html.append("</article></html>").toString();
  }

  private static byte[] picture(int width, int height, long seed) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    Graphics2D g = image.createGraphics();
    for (int i = 0; i < 300; i++) {
      g.setColor(new Color(random.nextInt(0xffffff)));
      g.fillOval(random.nextInt(width), random.nextInt(height), 40, 40);
    }
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }
}
