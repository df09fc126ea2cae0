package io.offprint.unpack;

import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pictures that a page was saved with, put into it as {@code data:} addresses: from there on a
 * saved page is a page like any other, and nothing is fetched that is already here.
 */
final class Attachments {
  private record Attachment(String mediaType, byte[] bytes) {}

  private final Map<String, Attachment> byAddress = new HashMap<>();

  /** Remembers a picture by its whole address, {@code cid:} ones included; other kinds are left. */
  void add(String address, String mediaType, byte[] bytes) {
    String type = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("image/")) {
      byAddress.put(key(address), new Attachment(type, bytes));
    }
  }

  boolean isEmpty() {
    return byAddress.isEmpty();
  }

  /** The page with those of its pictures that are here. */
  Source inlined(Source page) {
    if (isEmpty()) {
      return page;
    }
    Document document = Jsoup.parse(html(page), page.base() == null ? "" : page.base().toString());
    document.outputSettings().prettyPrint(false);
    for (Element picture : document.select("img[src], source[srcset], input[type=image][src]")) {
      inline(picture);
    }
    document.select("meta[charset]").remove();
    byte[] bytes = document.outerHtml().getBytes(StandardCharsets.UTF_8);
    return new Source(page.name(), page.base(), page.mediaType(), "UTF-8", bytes, page.remote());
  }

  private void inline(Element picture) {
    for (String candidate : picture.attr("srcset").split(",\\s+|\\s+\\S+,")) {
      String url = candidate.strip().split("\\s")[0];
      Optional<String> here = find(picture, url);
      if (here.isPresent()) {
        picture.attr("srcset", here.get());
        break;
      }
    }
    find(picture, picture.attr("src"))
        .ifPresent(
            data -> {
              picture.attr("src", data);
              // The one that is here is better than a larger one that is not.
              picture.removeAttr("srcset");
              if (picture.parent() != null && picture.parent().normalName().equals("picture")) {
                picture.parent().select("source").remove();
              }
            });
  }

  private Optional<String> find(Element at, String address) {
    if (address.isBlank()) {
      return Optional.empty();
    }
    Optional<URI> base = Addresses.of(null, at.baseUri());
    Attachment found = byAddress.get(key(address));
    if (found == null && base.isPresent()) {
      found =
          Addresses.of(base.get(), address).map(u -> byAddress.get(key(u.toString()))).orElse(null);
    }
    return Optional.ofNullable(found)
        .map(a -> "data:" + a.mediaType + ";base64," + Base64.getEncoder().encodeToString(a.bytes));
  }

  private static String key(String address) {
    return address.replaceFirst("#.*", "").strip();
  }

  /** As the carrier says, else as the page does; both are ASCII as far as is looked at here. */
  private static String html(Source page) {
    if (!page.charset().isEmpty() && Charset.isSupported(page.charset())) {
      return new String(page.bytes(), Charset.forName(page.charset()));
    }
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "").outerHtml();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
