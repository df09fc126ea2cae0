package io.offprint.clean.pictures;

import io.offprint.clean.tree.Removal;
import io.offprint.clean.tree.Walk;
import io.offprint.model.Article.PictureSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Names the pictures of a text: afterwards every {@code img} is plain, with a name for its {@code
 * src} and its alternative text, and the addresses to try for each name are listed, best first.
 */
public final class PictureNamer {
  private static final String NAME = "picture-";
  private static final Pattern NAMED = Pattern.compile("picture-\\d+");

  /** Some publishing systems let a caption's markup into the text for those who cannot see. */
  private static final Pattern MARKUP = Pattern.compile("\\s*</?[a-zA-Z][^<>]*>\\s*");

  private static final Set<String> KEPT = Set.of("alt", "title", "lang", "dir", "id", "class");

  private final URI base;
  private final boolean remote;

  /**
   * @param base the address that relative ones are resolved against, or null
   * @param remote whether the page came from the network; then no {@code file:} address is taken
   */
  public PictureNamer(URI base, boolean remote) {
    this.base = base;
    this.remote = remote;
  }

  /**
   * Names the pictures in {@code root}, which is changed: lazy ones are resolved, {@code picture}
   * and {@code noscript} taken away, spacers and trackers removed, emoji replaced by their text.
   *
   * @return the pictures in the order of the text; a name stands for one picture
   */
  public List<PictureSource> name(Element root) {
    if (Walk.first(root, PictureNamer::mayShow) == null) {
      return List.of();
    }
    NoscriptTwins.resolve(root);
    Posters.resolve(root);
    Walk.named(root, "amp-img", "amp-anim").forEach(e -> e.tagName("img"));
    LazyBoxes.resolve(root);
    new Variants(base, remote).reduce(root);
    Map<List<URI>, String> names = new LinkedHashMap<>();
    List<PictureSource> sources = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    List<Element> nothing = new ArrayList<>();
    Set<String> taken =
        Walk.named(root, "img").stream()
            .map(i -> i.attr("src"))
            .filter(PictureNamer::isName)
            .collect(Collectors.toSet());
    Set<String> dividers = Decoration.repeated(Walk.named(root, "img"));
    for (Element img : Walk.named(root, "img")) {
      if (Decoration.isCharacter(img)) {
        replace(img, new TextNode(img.attr("alt").strip()));
      } else if (Decoration.isNothing(img) || dividers.contains(img.attr("src"))) {
        open(img);
        nothing.add(img);
      } else {
        name(img, names, taken, listed, sources);
      }
    }
    Removal.of(nothing);
    return sources;
  }

  /** Whether it is a picture, or may become or hold one. */
  private static boolean mayShow(Element e) {
    return switch (e.normalName()) {
      case "img", "picture", "figure", "noscript", "video", "lite-youtube" -> true;
      default -> e.normalName().startsWith("amp-") || e.hasClass("ai2html");
    };
  }

  private void name(
      Element img,
      Map<List<URI>, String> names,
      Set<String> taken,
      Set<String> listed,
      List<PictureSource> sources) {
    List<URI> candidates = new Candidates(base, remote).from(img).best();
    String old = img.attr("src");
    String name = isName(old) ? old : candidates.isEmpty() ? null : names.get(candidates);
    if (name == null) {
      name = next(sources, taken);
    }
    final String chosen = name;
    if (listed.add(chosen)) {
      if (!candidates.isEmpty()) {
        names.put(candidates, chosen);
      }
      sources.add(new PictureSource(chosen, candidates));
    }
    plain(img, chosen);
  }

  /** Whether an address is a name that was given. */
  static boolean isName(String address) {
    return NAMED.matcher(address).matches();
  }

  private static String next(List<PictureSource> sources, Set<String> taken) {
    int number = sources.size() + 1;
    while (!taken.add(NAME + number)) {
      number++;
    }
    return NAME + number;
  }

  /** Leaves of the element what the vocabulary allows, and takes its {@code picture} away. */
  private static void plain(Element img, String name) {
    img.attributes().asList().stream()
        .map(a -> a.getKey())
        .filter(k -> !KEPT.contains(k))
        .toList()
        .forEach(img::removeAttr);
    String alt = MARKUP.matcher(img.attr("alt")).replaceAll(" ").strip();
    img.removeAttr("alt").attr("src", name).attr("alt", alt);
    open(img);
  }

  private static void replace(Element img, TextNode text) {
    open(img);
    img.replaceWith(text);
  }

  /** Takes away the {@code picture} around an element; damaged ones hold several, and text. */
  private static void open(Element img) {
    Element picture = img.closest("picture");
    if (picture != null) {
      picture.select("source").remove();
      picture.unwrap();
    }
  }
}
