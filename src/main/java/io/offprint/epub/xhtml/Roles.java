package io.offprint.epub.xhtml;

import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element is, told to reading systems ({@code epub:type}) and assistive technology. */
final class Roles {
  /** {@code epub:type}, then role; either may be empty. */
  private record Role(String type, String role) {}

  private static final Map<String, Role> BY_CLASS =
      Map.of(
          "a.noteref", new Role("noteref", "doc-noteref"),
          "a.backref", new Role("backlink", "doc-backlink"),
          "section.notes", new Role("endnotes", "doc-endnotes"),
          "aside.note", new Role("footnote", "doc-footnote"),
          "aside.pullquote", new Role("pullquote", "doc-pullquote"));

  private static final Role PAGE = new Role("pagebreak", "doc-pagebreak");

  void add(Element from, Element made) {
    String name = made.tagName();
    Role role = null;
    for (String one : from.classNames()) {
      role = role == null ? BY_CLASS.get(name + "." + one) : role;
    }
    if (name.equals("span") && from.hasClass("page-break") && from.id().startsWith("page.")) {
      role = PAGE;
    }
    if (role != null) {
      made.attr("epub:type", role.type()).attr("role", role.role());
    } else if (name.equals("aside")) {
      made.attr("role", "note");
    }
  }
}
