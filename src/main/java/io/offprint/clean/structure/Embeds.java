package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Turns what a page plays or fetches from elsewhere into what paper can show: the words of a post,
 * or a link with the title of the film, the sound, the map.
 */
final class Embeds implements Rule {
  private static final Evaluator POSTS =
      Selector.evaluatorOf(
          "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media,"
              + " blockquote.tiktok-embed, blockquote.reddit-embed-bq, blockquote.mastodon-embed,"
              + " blockquote.bluesky-embed, blockquote.text-post-media");
  private static final Set<String> PLAYERS =
      Set.of(
          "iframe",
          "video",
          "audio",
          "embed",
          "object",
          "amp-youtube",
          "amp-vimeo",
          "amp-video",
          "lite-youtube",
          "youtube-video");

  @Override
  public void apply(Element body, Context context) {
    if (Walk.first(body, e -> e.nameIs("blockquote") || isWrapper(e) || isPlayer(e)) == null) {
      return;
    }
    for (Element box : Walk.marked(body, Embeds::isWrapper)) {
      bare(box);
    }
    for (Element post : Walk.marked(body, e -> e.nameIs("blockquote") && POSTS.matches(body, e))) {
      if (Whitespace.isBlank(post.wholeText())) {
        wordless(post);
      }
      if (post.parent() != null
          && !post.parent().hasClass("embed")
          && !Whitespace.isBlank(post.wholeText())) {
        post.removeAttr("class");
        post.wrap("<div class=\"embed\"></div>");
      }
    }
    for (Element player : Walk.where(body, Embeds::isPlayer)) {
      if (player.parent() != null
          && player.closest(".embed") == null
          && player.parents().stream().noneMatch(Embeds::isPlayer)) {
        player(player, context);
      }
    }
  }

  private static boolean isWrapper(Element e) {
    return e.hasClass("wp-block-embed__wrapper") || e.hasClass("embed-wrapper");
  }

  private static boolean isPlayer(Element e) {
    return PLAYERS.contains(e.normalName())
        || e.attributesSize() > 0
            && (e.nameIs("script")
                    && e.attr("src").toLowerCase(Locale.ROOT).contains("//gist.github.com/")
                || e.hasClass("youtube-player") && e.hasAttr("data-id")
                || e.hasAttr("data-href") && (e.hasClass("fb-post") || e.hasClass("fb-video")));
  }

  /** An address that a script would have made a player of. */
  private static void bare(Element box) {
    String address = Words.brief(box, 300);
    EmbedAddress known =
        address != null && box.childrenSize() == 0 && address.matches("https?://\\S+")
            ? EmbedAddress.of(address, box)
            : null;
    if (known != null) {
      box.empty();
      box.appendChild(box(known.kind() + " (" + known.site() + ")", known, null));
    }
  }

  /** A post of which the page has but the address. */
  private static void wordless(Element post) {
    String address = post.hasAttr("cite") ? post.attr("cite") : post.attr("data-instgrm-permalink");
    EmbedAddress known = EmbedAddress.of(address, post);
    if (known != null) {
      post.replaceWith(box(known.kind() + " (" + known.site() + ")", known, null));
    }
  }

  private static Element box(String title, EmbedAddress known, Element poster) {
    Element box = Vocabulary.element("div").addClass("embed");
    if (poster != null) {
      Element shown = Vocabulary.element("a").attr("href", known.link());
      box.appendChild(Vocabulary.element("p").appendChild(shown));
      shown.appendChild(poster.attr("alt", title).removeClass("poster"));
    }
    Element link = Vocabulary.element("a").attr("href", known.link());
    link.appendChild(new TextNode(title));
    box.appendChild(Vocabulary.element("p").appendChild(link));
    return box;
  }

  private static void player(Element player, Context context) {
    String address = address(player);
    EmbedAddress known = EmbedAddress.of(address, player);
    if (known == null) {
      if (!address.isEmpty() && isSeen(player)) {
        context.lost(address, "left out, paper cannot show it");
      }
      player.remove();
      return;
    }
    Element before = player.previousElementSibling();
    Element poster = before != null && before.is("img.poster") ? before : null;
    player.replaceWith(box(title(player, known), known, poster));
  }

  private static boolean isSeen(Element player) {
    return !player.attr("width").matches("[01]")
        && !player.attr("height").matches("[01]")
        && !player.attr("style").toLowerCase(Locale.ROOT).matches("(?s).*display:\\s*none.*");
  }

  private static String address(Element player) {
    List<String> keys =
        List.of(
            "src",
            "data-src",
            "data-lazy-src",
            "data-url",
            "data",
            "data-orig-src",
            "data-href",
            "href");
    for (String key : keys) {
      String value = player.attr(key).strip();
      if (value.matches("(?i)(?:https?:)?//.+")
          || value.startsWith("/") && player.normalName().matches("video|audio")) {
        return value.startsWith("//") ? "https:" + value : value;
      }
    }
    Element source = player.selectFirst("source[src], embed[src], param[name=movie]");
    if (source != null) {
      return source.nameIs("param") ? source.attr("value") : source.attr("src");
    }
    String id =
        Stream.of("videoid", "data-videoid", "data-id")
            .map(player::attr)
            .filter(s -> !s.isEmpty())
            .findFirst()
            .orElse("");
    String host =
        player.nameIs("amp-vimeo")
            ? "https://player.vimeo.com/video/"
            : "https://www.youtube.com/embed/";
    return id.isEmpty() ? "" : host + id;
  }

  private static String title(Element player, EmbedAddress known) {
    for (String key : new String[] {"title", "playlabel", "aria-label", "data-title"}) {
      String value = player.attr(key).strip().replaceFirst("^(?i)play:\\s*", "");
      if (value.length() > 3
          && !value.matches("(?i).*(?:video player|embedded content|iframe|advert).*")) {
        return value.equalsIgnoreCase(known.site()) ? value : value + " (" + known.site() + ")";
      }
    }
    return known.kind() + " (" + known.site() + ")";
  }
}
