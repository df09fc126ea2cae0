package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.OffprintException;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Pages with their pictures, and what else may be kept in one zip: mails, lists of addresses. */
final class PackedPages implements Zip.Packing {
  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "htm",
          "text/html",
          "xhtml",
          "application/xhtml+xml",
          "md",
          "text/markdown",
          "txt",
          "text/plain",
          "png",
          "image/png",
          "jpg",
          "image/jpeg",
          "jpeg",
          "image/jpeg",
          "gif",
          "image/gif",
          "webp",
          "image/webp");

  private static final Set<String> CONTAINERS = Set.of("eml", "mht", "mhtml", "webarchive", "csv");

  @Override
  public boolean holds(Map<String, byte[]> entries) {
    return true;
  }

  @Override
  public List<Item> items(Source zip, Map<String, byte[]> entries) throws IOException {
    Attachments pictures = new Attachments();
    entries.forEach((name, bytes) -> pictures.add(place(zip, name).toString(), type(name), bytes));
    List<Item> items = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      String name = entry.getKey();
      if (isWanted(name)) {
        String inside = zip.name() + "!/" + name;
        items.addAll(
            items(new Source(inside, place(zip, name), type(name), "", entry.getValue(), true))
                .stream()
                .map(item -> pictured(item, pictures))
                .toList());
      }
    }
    return items;
  }

  /** One entry that is damaged or empty is for the reader of that one to tell. */
  private static List<Item> items(Source entry) {
    if (!CONTAINERS.contains(extension(entry.name()))) {
      return List.of(Item.of(entry));
    }
    try {
      return new Unpacker().unpack(entry);
    } catch (OffprintException e) {
      return List.of(Item.of(entry));
    }
  }

  private static Item pictured(Item item, Attachments pictures) {
    boolean page = item.content().filter(c -> c.mediaType().contains("html")).isPresent();
    return page ? item.withContent(pictures.inlined(item.content().orElseThrow())) : item;
  }

  /** Not what systems hide in a zip, nor the frames that a browser saves beside a page. */
  private static boolean isWanted(String name) {
    boolean hidden = name.startsWith("__MACOSX/") || name.matches("(.*/)?\\.[^/]*");
    boolean frame = name.matches("(?i).*_files/.*\\.x?html?");
    boolean text = !type(name).isEmpty() && !type(name).startsWith("image/");
    return !hidden && !frame && (text || CONTAINERS.contains(extension(name)));
  }

  private static String type(String name) {
    return TYPES.getOrDefault(extension(name), "");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * A made-up place, so that what refers to its neighbours finds them. It leads nowhere else: what
   * comes out of a zip may not ask for local files.
   */
  private static URI place(Source zip, String name) {
    try {
      return new URI("file", null, "/" + zip.name() + "!/" + name, null);
    } catch (URISyntaxException e) {
      return URI.create("file:///");
    }
  }
}
