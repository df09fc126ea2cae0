package io.offprint.clean.structure;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns what a page plays or fetches from elsewhere into what paper can show: the words of a post,
 * or a link with the title of the film, the sound, the map.
 */
final class Embeds implements Rule {
  private static final String POSTS =
      "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media,"
          + " blockquote.tiktok-embed, blockquote.reddit-embed-bq, blockquote.mastodon-embed,"
          + " blockquote.bluesky-embed, blockquote.text-post-media";
  private static final String PLAYERS =
      "iframe, video, audio, embed, object, amp-youtube, amp-vimeo, amp-video, lite-youtube, youtube-video,"
          + " script[src*='//gist.github.com/']";

  @Override
  public void apply(Element body, Context context) {
    for (Element post : body.select(POSTS)) {
      if (post.parent() != null
          && !post.parent().hasClass("embed")
          && !Whitespace.isBlank(post.wholeText())) {
        post.removeAttr("class");
        post.wrap("<div class=\"embed\"></div>");
      }
    }
    for (Element player : body.select(PLAYERS)) {
      if (player.parent() != null
          && player.closest(".embed") == null
          && player.parents().stream().noneMatch(p -> p.is(PLAYERS))) {
        player(player, context);
      }
    }
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
    Element box = Vocabulary.element("div").addClass("embed");
    Element link = Vocabulary.element("a").attr("href", known.link());
    link.appendChild(new TextNode(title(player, known)));
    box.appendChild(Vocabulary.element("p").appendChild(link));
    player.replaceWith(box);
  }

  private static boolean isSeen(Element player) {
    return !player.attr("width").matches("[01]")
        && !player.attr("height").matches("[01]")
        && !player.attr("style").toLowerCase(Locale.ROOT).matches("(?s).*display:\\s*none.*");
  }

  private static String address(Element player) {
    List<String> keys =
        List.of("src", "data-src", "data-lazy-src", "data-url", "data", "data-orig-src", "href");
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
    String id = player.hasAttr("videoid") ? player.attr("videoid") : player.attr("data-videoid");
    String host =
        player.nameIs("amp-vimeo")
            ? "https://player.vimeo.com/video/"
            : "https://www.youtube.com/embed/";
    return id.isEmpty() ? "" : host + id;
  }

  private static String title(Element player, EmbedAddress known) {
    for (String key : new String[] {"title", "aria-label", "data-title"}) {
      String value = player.attr(key).strip();
      if (value.length() > 3
          && !value.matches("(?i).*(?:video player|embedded content|iframe|advert).*")) {
        return value.equalsIgnoreCase(known.site()) ? value : value + " (" + known.site() + ")";
      }
    }
    return known.kind() + " (" + known.site() + ")";
  }
}
