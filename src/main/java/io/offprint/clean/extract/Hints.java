package io.offprint.clean.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element's tag, role, classes and id say that it is for. */
final class Hints {
  /** A purpose that words in class names give away; each word for one purpose. */
  enum Purpose {
    CONTENT(
        "article articlebody articletext artikel beitrag blog body bodycopy bodytext content"
            + " contenido contenu contents copy corps cuerpo detail document documentation docs"
            + " entry essay hentry inhalt longform main maincontent markdown news newsarticle noticia"
            + " nota page paragraph paragraphs post postbody prose reading richtext rich rte single"
            + " story storybody testo text texto texte topic wysiwyg bericht meldung"),
    NAVIGATION(
        "breadcrumb breadcrumbs crumb crumbs menu menus nav navbar navigation navi pager pagination"
            + " paging toc sitemap skip submenu tabs toolbar topbar jump"),
    FRAME(
        "aside banner bottom footer foot header masthead rail side sidebar sidebars sitefooter"
            + " siteheader widget widgets module drawer modal popup overlay lightbox dialog tooltip"),
    SELLING(
        "ad ads adsense advert advertisement advertising adslot anzeige promo promoted promotion"
            + " promos sponsor sponsored sponsors publicidad pub werbung buy cta affiliate commercial"
            + " offer offers outbrain taboola deal shop product products partner partners"),
    RELATED(
        "also further latest linked mehr more next othernews popular prev previous read readmore"
            + " recent recirc recirculation recommendation recommendations recommended related"
            + " relatedposts relacionadas similar teaser teasers trending upnext carousel mostread"),
    SHARE(
        "addthis addtoany facebook follow linkedin pinterest share shares sharebar sharedaddy"
            + " shareline sharing social socials twitter whatsapp mastodon bookmark print tools"
            + " reactions rating ratings vote votes like likes"),
    COMMENT(
        "comment commentlist comments commenting discussion disqus kommentar kommentare respond"
            + " responses replies reply comentarios commentaires livefyre"),
    PERSON(
        "author authors autor auteur bio biography byline byl contributor contributors journalist"
            + " profile verfasser vcard writer avatar persona"),
    META(
        "meta metadata date datetime dateline datum time timestamp published publish updated"
            + " postmeta posted info infos readtime reading category categories kicker eyebrow"
            + " overline label dachzeile fecha"),
    TAGS("tag tags taglist keywords tagcloud topics hashtags taxonomy schlagworte etiquetas"),
    CAPTION(
        "caption captions credit credits copyright figcaption figure gallery image img imagecaption"
            + " media photo photos picture pic slideshow wpcaption legend bildunterschrift foto bild"
            + " source quelle video videos player"),
    NEWSLETTER(
        "newsletter newsletters signup subscribe subscription subscriptions optin mailing mailchimp"
            + " login register registration paywall abo membership donate donation donations email"
            + " meter piano regwall"),
    NOTICE(
        "cookie cookies consent gdpr notice disclaimer legal privacy terms alert warning message"
            + " noprint screenreader sr hidden visuallyhidden invisible"),
    TITLE("title headline heading titel ueberschrift titulo titre subtitle subhead deck dek"),
    LEAD(
        "lead lede standfirst intro summary excerpt abstract teasertext chapo vorspann entradilla"),
    QUOTE("quote quotes blockquote pullquote pull zitat testimonial"),
    FORUM(
        "forum thread threads answer answers question questions postbody posttext messagebody"
            + " messages bbcode bbcodewrapper accepted qa"),
    RECIPE(
        "recipe recipes ingredient ingredients instruction instructions zutaten rezept zubereitung"),
    EXTRA("box infobox factbox sidebox inset embed embedded card cards block list listing grid");

    private final Set<String> words;

    Purpose(String words) {
      this.words = Set.of(words.split(" "));
    }
  }

  private static final Map<String, Purpose> BY_WORD = new HashMap<>();

  static {
    for (Purpose p : Purpose.values()) {
      p.words.forEach(w -> BY_WORD.putIfAbsent(w, p));
    }
  }

  private static final Hints NONE = new Hints(EnumSet.noneOf(Purpose.class), false);

  private final int bits;
  private final boolean hidden;

  private Hints(Set<Purpose> purposes, boolean hidden) {
    int all = 0;
    for (Purpose p : purposes) {
      all |= 1 << p.ordinal();
    }
    this.bits = all;
    this.hidden = hidden;
  }

  boolean has(Purpose purpose) {
    return (bits >> purpose.ordinal() & 1) != 0;
  }

  /** Whether a reader of the page would not see it without a script's help. */
  boolean hidden() {
    return hidden;
  }

  /** A bit for each purpose. */
  int bits() {
    return bits;
  }

  /** What the words of an address say of what is there, a bit for each purpose. */
  static int ofAddress(String address) {
    EnumSet<Purpose> found = EnumSet.noneOf(Purpose.class);
    int query = address.indexOf('?');
    read(query < 0 ? address : address.substring(0, query), found);
    return new Hints(found, false).bits();
  }

  static Hints of(Element e) {
    if (e.attributesSize() == 0) {
      return NONE;
    }
    EnumSet<Purpose> found = EnumSet.noneOf(Purpose.class);
    boolean hidden = false;
    for (Attribute a : e.attributes()) {
      switch (a.getKey()) {
        case "class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label" ->
            read(a.getValue(), found);
        case "style" -> {
          String style = a.getValue().replace(" ", "").toLowerCase(Locale.ROOT);
          hidden |= style.contains("display:none") || style.contains("visibility:hidden");
        }
        case "hidden" -> hidden = true;
        case "aria-hidden" -> hidden |= a.getValue().equals("true");
        default -> {}
      }
    }
    if (e.nameIs("blockquote")) { // a post that the text quotes is no button to share it
      found.remove(Purpose.SHARE);
      found.add(Purpose.QUOTE);
    }
    return found.isEmpty() && !hidden ? NONE : new Hints(found, hidden);
  }

  /** Splits names like {@code post-body}, {@code postBody}, {@code post_body2} into words. */
  private static void read(String names, Set<Purpose> found) {
    int length = Math.min(names.length(), 400);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= length; i++) {
      char c = i < length ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if ((!letter || hump) && word.length() > 0) {
        Purpose p = BY_WORD.get(word.toString());
        if (p != null) {
          found.add(p);
        }
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
    }
  }
}
