package io.offprint.clean.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  /** A line each of {@code players.tsv}: a player's addresses, the reader's, the kind, the site. */
  private static final class Known {
    static final List<Form> FORMS = read();

    private static List<Form> read() {
      try (InputStream in = EmbedAddress.class.getResourceAsStream("players.tsv")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.split("\t"))
            .map(f -> new Form(f[0], f[1], f[2], f[3]))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What is known of a player, or null when it is no one's that a reader would look for. */
  static EmbedAddress of(String address, Element player) {
    for (Form form : Known.FORMS) {
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
