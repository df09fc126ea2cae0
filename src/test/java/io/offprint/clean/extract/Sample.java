package io.offprint.clean.extract;

import io.offprint.bench.Dataset.PageCase;
import io.offprint.bench.Score;
import io.offprint.read.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page with the signs of its blocks and what is known of them.
 *
 * @param part how much it counts beside other pages of its set; less than 1 for an altered copy
 */
record Sample(
    String set,
    PageCase page,
    int site,
    Scene scene,
    float[][] signs,
    int[][] names,
    int[][] words,
    double[] truth,
    double[] weight,
    double part) {

  /** How much the pages of a set count. */
  static final Map<String, Double> SETS =
      Map.of(
          "scrapinghub",
          3.0,
          "newspaper",
          1.5,
          "wcxb",
          1.0,
          "trafilatura",
          1.0,
          "readability",
          0.5,
          SmallPages.SET,
          0.5);

  private static final double COPY = 0.5;

  /** The signs that a vocabulary tells. */
  private static final int[] TOLD =
      VocabularySigns.all().stream().map(Sign::name).mapToInt(Signs::index).toArray();

  /** Whether a block is to be learned from: clutter by the thousand teaches no more than some. */
  boolean counts(int i) {
    return weight[i] > 0 && (truth[i] > 0 || i % thinning() == 0 || !even());
  }

  /** How much a block that counts does. */
  double share(int i) {
    return weight[i] * part * SETS.get(set) * (truth[i] > 0 || !even() ? 1 : thinning());
  }

  private int thinning() {
    return 1 + signs.length / 250;
  }

  /** Tells the signs of a vocabulary anew. */
  void read(Vocabulary vocabulary) {
    double[] said = Arrays.stream(words).mapToDouble(vocabulary::ofWords).toArray();
    scene.said = new Said(scene.page, vocabulary, said);
    for (int i = 0; i < signs.length; i++) {
      for (int sign : TOLD) {
        signs[i][sign] = (float) Signs.FIRST.get(sign).value().applyAsDouble(scene.views.get(i));
      }
    }
  }

  boolean isCopy() {
    return part < 1;
  }

  boolean even() {
    return !set.equals("trafilatura");
  }

  int half() {
    return Math.floorMod(page.id().hashCode() >> 4, 2);
  }

  float[][] second(Forest first) {
    scene.opinions =
        new OpinionSigns.Opinions(scene, Arrays.stream(signs).mapToDouble(first::chance).toArray());
    return IntStream.range(0, signs.length)
        .mapToObj(i -> Signs.second(scene.views.get(i), signs[i]))
        .toArray(float[][]::new);
  }

  static Sample of(String set, PageCase page, Path data) {
    return of(set, page, data, 1);
  }

  /** An altered copy of a page. */
  static Sample copy(String set, PageCase page, Path data) {
    return of(set, AlteredPages.of(page), data, COPY);
  }

  /** Reads a page, or null when nothing is known of its text. */
  private static Sample of(String set, PageCase page, Path data, double part) {
    Document document =
        Jsoup.parse(new Reader().read(page.source()).html(), String.valueOf(page.source().base()));
    Scene scene = new Scene(Survey.of(document));
    List<String> texts = scene.page.blocks().stream().map(Block::text).toList();
    float[][] signs = scene.views.stream().map(Signs::first).toArray(float[][]::new);
    String host = page.source().base().getHost();
    int group = (host == null ? page.id() : host.replaceFirst("^www\\.", "")).hashCode();
    double[] truth = new double[texts.size()];
    double[] weight = new double[texts.size()];
    String reference = page.reference();
    if (reference == null && set.equals("readability")) {
      reference = expected(page, data); // another extractor's word, but for captions
    }
    if (reference != null) {
      Labels labels = new Labels(reference);
      List<List<String>> words = texts.stream().map(Score::words).toList();
      double[] share = labels.of(words);
      for (int i = 0; i < truth.length; i++) {
        truth[i] = share[i];
        weight[i] = Math.min(1, (words.get(i).size() + 2) / (labels.words() + 20.0));
        boolean caption = scene.page.blocks().get(i).element().closest("figure") != null;
        weight[i] *= caption && set.equals("readability") ? 0 : 1;
      }
    } else if (!set.equals("trafilatura")) {
      return null;
    } else {
      segments(page, texts, truth, weight);
    }
    return new Sample(
        set,
        page,
        group,
        scene,
        signs,
        scene.page.blocks().stream().map(Sample::names).toArray(int[][]::new),
        scene.page.blocks().stream().map(Tokens::ofBlock).toArray(int[][]::new),
        truth,
        weight,
        part);
  }

  private static int[] names(Block block) {
    IntStream.Builder all = IntStream.builder();
    Vocabulary.around(block, all);
    return all.build().toArray();
  }

  private static String expected(PageCase page, Path data) {
    try (var in =
        new GZIPInputStream(
            Files.newInputStream(data.resolve("readability/expected/" + page.id() + ".html.gz")))) {
      return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).wholeText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void segments(PageCase page, List<String> texts, double[] truth, double[] weight) {
    for (String key : new String[] {"with", "without"}) {
      for (String segment : page.segments(key)) {
        int[] in =
            IntStream.range(0, texts.size()).filter(i -> texts.get(i).contains(segment)).toArray();
        for (int i : in) {
          truth[i] = key.equals("with") ? 1 : 0;
          weight[i] = 0.25 / in.length;
        }
      }
    }
  }
}
