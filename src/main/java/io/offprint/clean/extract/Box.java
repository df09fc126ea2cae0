package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A block element as part of the page's structure: which run of the page's text it holds. */
final class Box {
  final Element element;
  final Box parent;
  final int depth;
  final List<Box> children = new ArrayList<>();
  final Hints hints;

  /** The first block inside. */
  final int from;

  /** The block behind the last one inside. */
  int to;

  /** How much a candidate thinks of it. */
  double score;

  /** How many children have the same tag and classes; counted when asked for. */
  java.util.Map<String, Integer> alike;

  /** The boxes made alike beside it, and how many of them come before it; found when asked for. */
  Siblings.Group group;

  int place;

  /** What the boxes around it say; found when the page's main box is. */
  Ancestry ancestry;

  private int[] tokens;
  private String kind;

  Box(Element element, Box parent, int from) {
    this.element = element;
    this.parent = parent;
    this.from = from;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hints = Hints.of(element);
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** Its tag and classes. */
  String kind() {
    if (kind == null) {
      kind = element.normalName() + '.' + element.className();
    }
    return kind;
  }

  /** The words that it is named with. */
  int[] tokens() {
    if (tokens == null) {
      tokens = Tokens.ofBox(element);
    }
    return tokens;
  }

  boolean is(String tag) {
    return element.nameIs(tag);
  }

  boolean holds(int block) {
    return from <= block && block < to;
  }
}
