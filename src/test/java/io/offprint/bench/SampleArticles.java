package io.offprint.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Made-up articles of about 1,400 words with three pictures each, in a page with what stands around
 * an article on the web: six pages of A4. The same number gives the same article everywhere.
 *
 * <p>Arguments: the folder to write to, and how many.
 */
public final class SampleArticles {
  private static final int WORDS = 1400;
  private static final String[] SYLLABLES =
      ("al an ar ba be bra ca ce con da de di el en er fa for ga ge gra ha hi in ja ka la le lin ma"
              + " me min mo na ne no or pa per po pra qua ra re ri ro sa se ser sta ta te ter tra"
              + " u va ve vi wa wen yo ze")
          .split(" ");
  private static final String[] SMALL =
      "the of and to a in that was for on with as by at from it had which were but".split(" ");

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  private SampleArticles(int number) {
    random = new Random(number);
    for (int i = 0; i < 700; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n >= 0; n--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes articles and their pictures; returns the pages, in order. */
  public static List<Path> write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    List<Path> pages = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String name = String.format(Locale.ROOT, "article-%02d", i);
      SampleArticles article = new SampleArticles(i);
      article.picture(folder.resolve(name + "-1.jpg"), 1200, 800, "jpg");
      article.picture(folder.resolve(name + "-2.jpg"), 900, 600, "jpg");
      article.picture(folder.resolve(name + "-3.png"), 640, 400, "png");
      pages.add(Files.writeString(folder.resolve(name + ".html"), article.page(name)));
    }
    return pages;
  }

  private String page(String name) {
    String title = title();
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append(
            " | The Sample Post</title><meta name=\"author\" content=\"Ada Sample\"></head><body>");
    html.append("<header class=\"site\"><nav><ul>");
    for (int i = 0; i < 12; i++) {
      html.append("<li><a href=\"https://example.org/").append(i).append("\">");
      html.append(word()).append("</a></li>");
    }
    html.append("</ul></nav></header><main><article><h1>").append(title).append("</h1>");
    html.append("<p class=\"byline\">By <a rel=\"author\" href=\"/ada\">Ada Sample</a>, ");
    html.append("<time datetime=\"2026-03-01\">1 March 2026</time></p>");
    body(name, html);
    html.append("</article><aside class=\"related\"><h2>Related stories</h2><ul>");
    for (int i = 0; i < 20; i++) {
      html.append("<li><a href=\"https://example.org/story/").append(i).append("\">");
      html.append(title()).append("</a></li>");
    }
    html.append("</ul></aside></main><footer><p>© The Sample Post. All rights reserved.</p>");
    return html.append("</footer></body></html>\n").toString();
  }

  private void body(String name, StringBuilder html) {
    int picture = 1;
    for (int written = 0, block = 0; written < WORDS; block++) {
      if (block % 5 == 3) {
        html.append("<h2>").append(title()).append("</h2>");
      }
      int length = 60 + random.nextInt(60);
      html.append("<p>").append(paragraph(length)).append("</p>");
      written += length;
      if (block % 5 == 1 && picture <= 3) {
        html.append("<figure><img src=\"").append(name).append('-').append(picture);
        html.append(picture == 3 ? ".png" : ".jpg").append("\" alt=\"").append(title());
        html.append("\"><figcaption>").append(sentence(9)).append("</figcaption></figure>");
        picture++;
      }
      if (block == 4) {
        html.append("<ul><li>").append(sentence(8)).append("</li><li>").append(sentence(11));
        html.append("</li><li>").append(sentence(7)).append("</li></ul>");
      }
      if (block == 8) {
        html.append("<blockquote><p>").append(sentence(24)).append("</p></blockquote>");
      }
      if (block == 10) {
        table(html);
      }
    }
  }

  private void table(StringBuilder html) {
    html.append("<table><thead><tr><th>Place</th><th>Year</th><th>Boats</th></tr></thead><tbody>");
    for (int i = 0; i < 5; i++) {
      html.append("<tr><td>").append(word()).append("</td><td>").append(1900 + random.nextInt(120));
      html.append("</td><td>").append(random.nextInt(500)).append("</td></tr>");
    }
    html.append("</tbody></table>");
  }

  private String paragraph(int words) {
    StringBuilder text = new StringBuilder();
    for (int left = words; left > 0; ) {
      int length = Math.min(left, 8 + random.nextInt(16));
      text.append(text.isEmpty() ? "" : " ").append(sentence(length));
      left -= length;
    }
    return text.toString();
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = random.nextInt(5) < 2 ? SMALL[random.nextInt(SMALL.length)] : word();
      word = i == 0 ? capital(word) : word;
      int kind = random.nextInt(60);
      text.append(i == 0 ? "" : kind == 0 ? ", " : " ");
      text.append(
          switch (kind) {
            case 1 -> "<em>" + word + "</em>";
            case 2 -> "<strong>" + word + "</strong>";
            case 3 -> "<a href=\"https://example.org/" + word + "\">" + word + "</a>";
            default -> word;
          });
    }
    return text.append('.').toString();
  }

  private String title() {
    return capital(word()) + " " + word() + " of the " + word() + " " + word();
  }

  private String word() {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Hills under a sky, with enough grain to weigh what a photograph weighs. */
  private void picture(Path file, int width, int height, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(random.nextInt(120), 120, 200));
    g.fillRect(0, 0, width, height);
    for (int hill = 0; hill < 6; hill++) {
      g.setColor(new Color(40 + 20 * hill, 60 + random.nextInt(140), 60));
      int wide = width / 2 + random.nextInt(width);
      g.fillOval(
          random.nextInt(width) - wide / 2, height / 2 + hill * height / 14, wide, height / 2);
    }
    g.dispose();
    if (format.equals("jpg")) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int grain = random.nextInt(12);
          image.setRGB(x, y, image.getRGB(x, y) + grain * 0x010101);
        }
      }
    }
    ImageIO.write(image, format, file.toFile());
  }
}
