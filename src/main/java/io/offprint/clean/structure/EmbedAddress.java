package io.offprint.clean.structure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where a reader finds what was embedded.
 *
 * @param link the address for a browser, not the player's
 * @param kind what it is, in a word that most languages share
 * @param site who has it
 */
record EmbedAddress(String link, String kind, String site) {

  /** A player's addresses and the reader's address that belongs to them. */
  private record Form(Pattern player, String link, String kind, String site) {
    Form(String player, String link, String kind, String site) {
      this(Pattern.compile(player), link, kind, site);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(
              "youtube(?:-nocookie)?\\.com/embed/videoseries\\?list=([\\w-]+)",
              "https://www.youtube.com/playlist?list=$1",
              "Video",
              "YouTube"),
          new Form(
              "(?:youtube(?:-nocookie)?\\.com/(?:embed/|v/|watch\\?v=)|youtu\\.be/)([\\w-]{6,})",
              "https://www.youtube.com/watch?v=$1",
              "Video",
              "YouTube"),
          new Form(
              "(?:player\\.)?vimeo\\.com/(?:video/)?(\\d+)",
              "https://vimeo.com/$1",
              "Video",
              "Vimeo"),
          new Form(
              "dailymotion\\.com/(?:embed/)?video/(\\w+)",
              "https://www.dailymotion.com/video/$1",
              "Video",
              "Dailymotion"),
          new Form(
              "embed(?:-ssl)?\\.ted\\.com/talks/([\\w/-]+)",
              "https://www.ted.com/talks/$1",
              "Video",
              "TED"),
          new Form(
              "player\\.twitch\\.tv/\\?.*video=v?(\\d+)",
              "https://www.twitch.tv/videos/$1",
              "Video",
              "Twitch"),
          new Form(
              "(?:fast\\.)?wistia\\.(?:net|com)/embed/(?:iframe|medias)/(\\w+)",
              "https://fast.wistia.net/embed/iframe/$1",
              "Video",
              "Wistia"),
          new Form(
              "open\\.spotify\\.com/(?:embed(?:-podcast)?/)?(track|episode|album|playlist|show|artist)/(\\w+)",
              "https://open.spotify.com/$1/$2",
              "Audio",
              "Spotify"),
          new Form("w\\.soundcloud\\.com/player/?\\?.*?url=([^&]+)", "$1", "Audio", "SoundCloud"),
          new Form(
              "embed\\.podcasts\\.apple\\.com/(.+)",
              "https://podcasts.apple.com/$1",
              "Podcast",
              "Apple Podcasts"),
          new Form("(bandcamp\\.com/EmbeddedPlayer/.+)", "https://$1", "Audio", "Bandcamp"),
          new Form(
              "google\\.\\w+(?:\\.\\w+)?/maps/embed/?\\?(.+)",
              "https://www.google.com/maps?$1",
              "Map",
              "Google Maps"),
          new Form(
              "openstreetmap\\.org/export/embed\\.html\\?(.+)",
              "https://www.openstreetmap.org/?$1",
              "Map",
              "OpenStreetMap"),
          new Form(
              "gist\\.github\\.com/([\\w-]+/\\w+)",
              "https://gist.github.com/$1",
              "Code",
              "GitHub Gist"),
          new Form(
              "codepen\\.io/([\\w-]+)/embed/(?:preview/)?(\\w+)",
              "https://codepen.io/$1/pen/$2",
              "Code",
              "CodePen"),
          new Form(
              "jsfiddle\\.net/((?:\\w+/)?\\w+)", "https://jsfiddle.net/$1/", "Code", "JSFiddle"),
          new Form(
              "facebook\\.com/plugins/(?:video|post)\\.php\\?.*?href=([^&]+)",
              "$1",
              "Post",
              "Facebook"),
          new Form("(instagram\\.com/(?:p|reel)/[\\w-]+)", "https://www.$1/", "Post", "Instagram"),
          new Form(
              "(?:platform\\.twitter\\.com/embed/.*[?&]id=|twitter\\.com/\\w+/status/)(\\d+)",
              "https://twitter.com/i/status/$1",
              "Post",
              "Twitter"),
          new Form(
              "tiktok\\.com/embed/(?:v2/)?(\\d+)",
              "https://www.tiktok.com/video/$1",
              "Video",
              "TikTok"),
          new Form(
              "datawrapper\\.dwcdn\\.net/(\\w+)",
              "https://datawrapper.dwcdn.net/$1/",
              "Chart",
              "Datawrapper"),
          new Form(
              "flo\\.uri\\.sh/visualisation/(\\d+)",
              "https://public.flourish.studio/visualisation/$1/",
              "Chart",
              "Flourish"),
          new Form(
              "slideshare\\.net/slideshow/embed_code/(?:key/)?(\\w+)",
              "https://www.slideshare.net/slideshow/embed_code/key/$1",
              "Slides",
              "SlideShare"),
          new Form(
              "archive\\.org/embed/([^?#]+)",
              "https://archive.org/details/$1",
              "Video",
              "Internet Archive"));

  /** What is known of a player, or null when it is no one's that a reader would look for. */
  static EmbedAddress of(String address, Element player) {
    for (Form form : FORMS) {
      Matcher m = form.player.matcher(address);
      if (m.find()) {
        String link = form.link;
        for (int i = 1; i <= m.groupCount(); i++) {
          String part = m.group(i);
          link = link.replace("$" + i, form.link.startsWith("$") ? decode(part) : part);
        }
        return new EmbedAddress(link, form.kind, form.site);
      }
    }
    boolean media = player.nameIs("video") || player.nameIs("audio");
    return media
            && !address.isEmpty()
            && !address.startsWith("data:")
            && !address.startsWith("blob:")
        ? new EmbedAddress(address, player.nameIs("video") ? "Video" : "Audio", host(address))
        : null;
  }

  private static String host(String address) {
    String host = address.replaceFirst("^(?i:https?:)?//(?:www\\.)?([^/:?#]+).*$", "$1");
    return host.equals(address)
        ? address.replaceFirst("^.*/", "").replaceFirst("[?#].*$", "")
        : host;
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
