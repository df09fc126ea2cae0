package io.offprint.clean.pictures;

import io.offprint.clean.tree.Walk;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Leaves one of several forms in which a page holds the same picture: the blurred one that is shown
 * while the sharp one loads, and drawings made once for each width of the screen.
 */
final class Variants {
  /** A shorter file name may well be that of another picture. */
  private static final int TELLING = 8;

  private final URI base;
  private final boolean remote;

  Variants(URI base, boolean remote) {
    this.base = base;
    this.remote = remote;
  }

  void reduce(Element root) {
    for (Element figure : Walk.named(root, "figure")) {
      Map<String, List<Element>> files = new LinkedHashMap<>();
      List<Element> images = Walk.named(figure, "img");
      if (images.size() < 2) {
        continue;
      }
      for (Element img : images) {
        String file = file(img);
        if (file.length() >= TELLING) {
          files.computeIfAbsent(file, f -> new ArrayList<>()).add(img);
        }
      }
      files.values().stream().filter(same -> same.size() > 1).forEach(this::keepWidest);
    }
    artboards(root);
  }

  /** The last part of the address, in which forms of one picture agree. */
  private String file(Element img) {
    List<URI> addresses = new Candidates(base, remote).from(img).best();
    String path = addresses.isEmpty() ? null : addresses.get(0).getPath();
    return path == null ? "" : path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private void keepWidest(Collection<Element> same) {
    Element kept = null;
    int widest = -1;
    String alt = "";
    for (Element img : same) {
      int width = new Candidates(base, remote).from(img).widest();
      if (width >= widest) {
        kept = img;
        widest = width;
      }
      alt = alt.isBlank() ? img.attr("alt") : alt;
    }
    for (Element img : same) {
      if (img != kept) {
        img.remove();
      }
    }
    kept.attr("alt", alt);
  }

  /** The boxes in which ai2html puts a drawing once for each width that a screen may have. */
  private static void artboards(Element root) {
    for (Element box : Walk.marked(root, e -> e.hasClass("ai2html"))) {
      Element kept = null;
      for (Element board : box.select("> .g-artboard, > div > .g-artboard")) {
        if (kept == null || least(board) > least(kept)) {
          if (kept != null) {
            kept.remove();
          }
          kept = board;
        } else {
          board.remove();
        }
      }
    }
  }

  private static int least(Element board) {
    return Sizes.number(board.attr("data-min-width"));
  }
}
