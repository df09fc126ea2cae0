package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of a page as a whole before its blocks are judged one by one. */
final class Scene {
  static final List<Candidate> CANDIDATES =
      List.of(new Density(), new Container(), new Runs(), new Data());

  final Survey page;

  /** The innermost box with most of the page's prose. */
  final Box main;

  /** What each of the candidates chose. */
  final List<BitSet> choices = new ArrayList<>();

  /** The candidate that agrees most with the others. */
  final BitSet medoid;

  final List<View> views = new ArrayList<>();

  /** First and last long paragraph of the medoid, or of the page. */
  final int firstProse;

  final int lastProse;

  /** The block that is the page's title, or -1. */
  final int title;

  final Topic topic;
  final Core core;
  final Siblings siblings;
  final Kinds kinds;
  final PageSigns.Shares shares;

  /** What the vocabulary says; another one's while one is learned. */
  Said said;

  /** What the first forest thinks; null until it was asked. */
  OpinionSigns.Opinions opinions;

  private final byte[][] words;
  private final int[][] since = new int[WordSigns.NAMES.size()][];
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Map<String, Integer> firsts = new HashMap<>();

  Scene(Survey page) {
    this.page = page;
    said = new Said(page, Vocabulary.shipped());
    words = new byte[page.blocks().size()][];
    siblings = new Siblings(page);
    kinds = new Kinds(page);
    for (Candidate c : CANDIDATES) {
      choices.add(c.choose(page));
    }
    medoid = Agreement.medoid(page, choices);
    main = innermost(page, 0.6);
    Ancestry.tell(page, main);
    int first = -1;
    int last = -1;
    int title = -1;
    for (Block b : page.blocks()) {
      if (b.isProse() && (medoid.isEmpty() || medoid.get(b.index()))) {
        first = first < 0 ? b.index() : first;
        last = b.index();
      }
      repeats.merge(b.text(), 1, Integer::sum);
      firsts.putIfAbsent(b.text(), b.index());
    }
    firstProse = first;
    lastProse = last;
    for (Block b : page.blocks()) {
      View view = new View(this, b);
      views.add(view);
      if (title < 0 && b.is("h1") || view.titleLikeness > 0.9 && b.isHeading() && title < 0) {
        title = b.index();
      }
    }
    this.title = title;
    topic = new Topic(page, medoid, title);
    core = new Core(page, medoid);
    shares = new PageSigns.Shares(this);
  }

  /** The words of clutter in a block, by kind. */
  byte[] words(int block) {
    if (words[block] == null) {
      words[block] = WordSigns.find(page.blocks().get(block));
    }
    return words[block];
  }

  /** For each block, how far the last label of a kind is before it. */
  int[] since(int kind) {
    if (since[kind] == null) {
      since[kind] = LabelSigns.since(this, kind);
    }
    return since[kind];
  }

  double opinion(int block) {
    return opinions.of(block);
  }

  int repeats(Block b) {
    return repeats.get(b.text());
  }

  boolean saidBefore(Block b) {
    return firsts.get(b.text()) < b.index();
  }

  private static Box innermost(Survey page, double share) {
    Box box = page.root();
    double due = page.prose(box) * share;
    for (boolean deeper = due > 0; deeper; ) {
      deeper = false;
      for (Box child : box.children) {
        if (page.prose(child) >= due) {
          box = child;
          deeper = true;
          break;
        }
      }
    }
    return box.children.isEmpty() && box.parent != null ? box.parent : box;
  }
}
