package io.offprint.epub.xhtml;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;

/** Trees damaged in every way that a parser, a converter or a person has been seen to do it. */
public final class RandomTree {
  private static final List<String> NAMES =
      List.of(
          ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound"
                  + " big blink blockquote body br button canvas caption center cite code col"
                  + " colgroup data datalist dd del details dfn dialog dir div dl dt em embed"
                  + " fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6"
                  + " head header hgroup hr html i iframe image img input ins kbd label legend li"
                  + " link listing main map mark marquee math menu meta meter nav nobr noembed"
                  + " noframes noscript object ol optgroup option output p param picture plaintext"
                  + " pre progress q rb rp rt rtc ruby s samp script search section select slot"
                  + " small source span strike strong style sub summary sup svg table tbody td"
                  + " template textarea tfoot th thead time title tr track tt u ul var video wbr"
                  + " xmp mi mn mo mtext mspace mrow mfrac msqrt mroot msub msup msubsup munder"
                  + " mover munderover mmultiscripts mprescripts none mtable mtr mtd semantics"
                  + " annotation annotation-xml mfenced menclose maction mstyle g path rect circle"
                  + " text tspan use defs symbol linearGradient stop clipPath foreignObject title"
                  + " desc switch animate set filter feBlend pattern marker image textPath"
                  + " o:p v:shape fb:like svg:svg m:math x-card 1st foo<bar p: :p ümlaut")
              .split(" "));

  /** What is common in articles comes more often than what is not. */
  private static final List<String> COMMON =
      List.of(
          ("p p p div div span span em strong a a b i ul ol li li li table tr td th tbody thead"
                  + " caption dl dt dd figure figcaption img h2 h3 blockquote pre code br ruby rt"
                  + " rp details summary svg math section font center")
              .split(" "));

  /** So that structures come about which are nearly right. */
  private static final Map<String, List<String>> PARTS =
      Map.ofEntries(
          Map.entry("table", List.of("tr", "tr", "tbody", "thead", "tfoot", "caption", "td")),
          Map.entry("tbody", List.of("tr", "tr", "td")),
          Map.entry("thead", List.of("tr", "th")),
          Map.entry("tr", List.of("td", "td", "th")),
          Map.entry("ul", List.of("li", "li", "ul")),
          Map.entry("ol", List.of("li", "li", "ol")),
          Map.entry("dl", List.of("dt", "dd", "div")),
          Map.entry("ruby", List.of("rt", "rb", "rp", "rtc")),
          Map.entry("figure", List.of("img", "figcaption", "p")),
          Map.entry("details", List.of("summary", "p")),
          Map.entry("math", List.of("mrow", "mfrac", "mi", "mtable", "mmultiscripts", "semantics")),
          Map.entry("mfrac", List.of("mi", "mn")),
          Map.entry("mtable", List.of("mtr", "mtr", "mtd")),
          Map.entry("mtr", List.of("mtd", "mtd", "mi")),
          Map.entry("mmultiscripts", List.of("mi", "none", "mprescripts")),
          Map.entry("svg", List.of("g", "defs", "path", "text", "use", "title", "foreignObject")),
          Map.entry("defs", List.of("linearGradient", "clipPath", "symbol")));

  private static final String[] ATTRIBUTES =
      ("id id id class style href href name lang xml:lang dir title alt src width height align"
              + " valign bgcolor border cellpadding colspan rowspan scope headers abbr type start"
              + " value reversed compact nowrap clear cite datetime pubdate rev rel target role"
              + " aria-label aria-hidden aria-describedby aria-labelledby epub:type data-Upper"
              + " data-x onclick xmlns xmlns:xlink xlink:href foo:bar srcset longdesc for hidden"
              + " tabindex contenteditable display mathvariant linethickness fill d viewBox"
              + " clip-path transform stroke notation open itemprop @click :key 0x")
          .split(" ");

  private static final String[] VALUES = {
    "",
    " ",
    "a b",
    "x1",
    "x1",
    "x2",
    "1",
    "-7",
    "0",
    "99999999999999999999",
    "50%",
    "12px",
    "#",
    "#x1",
    "#x 1",
    "#top",
    "#%zz",
    "chapter-1",
    "chapter-1#x1",
    "chapter-99#x",
    "https://example.org/a b|c[d]?q=%zz#e#f",
    "http://exa mple.org/",
    "http://[::1",
    "http://256.1.1.1/",
    "http://1.2.3.4:99999/",
    "https://user:pw@example.org:8080/\"\\^`{}",
    "https://bücher.example/straße?ü=ö",
    "https://-.org",
    "//example.org/x",
    "/site/relative",
    "?q=1",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "mailto:a@b",
    "mailto:a b@c?subject=x y",
    "tel:+49 30",
    "tel:+4930",
    "urn:x",
    "pond.png",
    "nowhere.png",
    "color: red; *zoom: 1; direction: rtl; width:",
    "text-align: center; font-style: italic",
    "{}}{ & /* ",
    "fill: url(http://x/y); stroke: url(#x1)",
    "url(#x2)",
    "url('#x1') none",
    "en_US",
    "en-US",
    "x",
    "ltr",
    "2024-01-01",
    "2024-13-45T99:99",
    "12:30",
    "yesterday",
    "center",
    "row",
    "true",
    "noteref",
    "doc-footnote",
    "\u0000\u000B\uFFFE",
    "\uD800",
    "a\tb\nc",
    "<&>\"'",
    "note backref noteref pullquote",
    "block",
    "bold"
  };

  private static final String[] DEBRIS = {
    "",
    " ",
    "\u0001",
    "\u000C",
    "\uFFFF",
    "\uFFFE",
    "\uDC00",
    "\uD83D\uDE00",
    "&nbsp;",
    "&#0;",
    "]]>",
    "<!--",
    "--",
    "\u0085",
    "\u00A0",
    "\u00AD",
    "\u202E",
    "\uFDD0",
    "\t\n"
  };

  private final Random random;
  private int words;
  private int budget;

  /** A source of trees that are the same for the same seed. */
  public RandomTree(long seed) {
    random = new Random(seed);
  }

  /** The next tree. Each of its text nodes has a word of its own, as in {@code w17w}. */
  public Element next() {
    budget = 60;
    Element body = new Element("body");
    fill(body, 0);
    return body;
  }

  private void fill(Element parent, int depth) {
    int children = random.nextInt(depth == 0 ? 12 : 5);
    for (int i = 0; i < children && budget > 0; i++) {
      budget--;
      int kind = random.nextInt(20);
      if (kind < 6) {
        parent.appendChild(new TextNode(debris() + "w" + words++ + "w" + debris()));
      } else if (kind == 6) {
        parent.appendChild(new TextNode(debris()));
      } else if (kind == 7) {
        parent.appendChild(
            switch (random.nextInt(4)) {
              case 0 -> new Comment("a -- b --");
              case 1 -> new DataNode("data </x>");
              case 2 -> new XmlDeclaration("xml", random.nextBoolean());
              default -> new CDataNode("w" + words++ + "w");
            });
      } else {
        Element child = element(PARTS.getOrDefault(parent.normalName(), List.of()));
        parent.appendChild(child);
        if (depth < 12) {
          fill(child, depth + 1);
        }
      }
    }
  }

  private Element element(List<String> parts) {
    boolean fitting = !parts.isEmpty() && random.nextInt(4) > 0;
    List<String> names = fitting ? parts : random.nextInt(3) > 0 ? COMMON : NAMES;
    String name = names.get(random.nextInt(names.size()));
    String[] spaces = {Tag.valueOf("p").namespace(), "http://www.w3.org/2000/svg", "urn:other"};
    String space = random.nextInt(4) > 0 ? spaces[0] : spaces[random.nextInt(3)];
    Element made = new Element(Tag.valueOf(name, space, ParseSettings.preserveCase), "");
    if (name.equals("a") || name.equals("img")) {
      made.attr(name.equals("a") ? "href" : "src", VALUES[random.nextInt(VALUES.length)]);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      String key = ATTRIBUTES[random.nextInt(ATTRIBUTES.length)];
      made.attributes().put(key, VALUES[random.nextInt(VALUES.length)]);
    }
    return made;
  }

  private String debris() {
    return DEBRIS[random.nextInt(DEBRIS.length)];
  }
}
