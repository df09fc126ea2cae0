package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The targets of links within the text. The id of an element that goes is handed to the next one
 * that stays; an element that has one already answers for both.
 */
final class Ids {
  private final Set<String> wanted = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> pending = new LinkedHashSet<>();
  private final Map<String, String> given = new HashMap<>();

  Ids(Element body) {
    for (Element a : Walk.named(body, "a")) {
      String href = a.attr("href");
      if (href.length() > 1 && href.charAt(0) == '#') {
        wanted.add(decode(href.substring(1)));
      }
    }
  }

  /** Notes the target that an element is which does not stay. */
  void pass(Element e) {
    for (String key : new String[] {"id", "name"}) {
      String id = e.attr(key).strip();
      if (wanted.contains(id) && !given.containsKey(id) && (key.equals("id") || e.nameIs("a"))) {
        pending.add(id);
      }
    }
  }

  /** Gives {@code to} the id of {@code from}, and those that wait for a place. */
  void give(Element from, Element to) {
    pass(from);
    String own = from.id().strip();
    if (!own.isEmpty()
        && (wanted.contains(own) || to.normalName().matches("h[2-6]|figure|table"))) {
      pending.add(own);
    }
    give(to);
  }

  /** Gives {@code to} the ids that wait for a place. */
  void give(Element to) {
    for (String id : pending) {
      if (given.containsKey(id)) {
        continue;
      }
      if (to.id().isEmpty()) {
        to.id(unused(id));
      }
      given.put(id, to.id());
    }
    pending.clear();
  }

  /** Points every link within the text to what its target has become; a dead one is unwrapped. */
  void link(Element body) {
    List<Element> dead = new ArrayList<>();
    for (Element a : Walk.named(body, "a")) {
      String href = a.attr("href");
      if (href.startsWith("#")) {
        String target = given.get(decode(href.substring(1)));
        if (target != null) {
          a.attr("href", "#" + target);
        } else if (a.id().isEmpty()) {
          dead.add(a);
        } else {
          a.tagName("span").removeAttr("href").removeAttr("title");
        }
      }
    }
    Unwrapping.of(dead);
  }

  private String unused(String id) {
    String safe = Attributes.isId(id) ? id : "x-" + id.replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
    String free = safe;
    for (int i = 2; !used.add(free); i++) {
      free = safe + "-" + i;
    }
    return free;
  }

  private static String decode(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }
}
