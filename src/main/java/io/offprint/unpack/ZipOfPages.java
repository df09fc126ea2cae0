package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip of pages with their pictures, or a packed web archive ({@code .wacz}). */
final class ZipOfPages implements Container {
  /** Bytes of all that is taken out: a bomb is larger. */
  private static final int MAX = 512 << 20;

  private static final int MAX_ENTRIES = 50_000;

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

  @Override
  public boolean holds(Source source, String head) {
    return head.startsWith("pk\u0003\u0004");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    List<Source> pages = new ArrayList<>();
    Attachments attachments = new Attachments();
    List<Source> archived = new ArrayList<>();
    Attachments crawled = new Attachments();
    for (Map.Entry<String, byte[]> entry : entries(source).entrySet()) {
      String name = entry.getKey();
      String type = type(name);
      if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
        Warc.collect(new ByteArrayInputStream(entry.getValue()), archived, crawled);
      } else if (type.startsWith("image/")) {
        attachments.add(address(name).toString(), type, entry.getValue());
      } else if (!type.isEmpty()) {
        pages.add(
            new Source(
                source.name() + "!/" + name, address(name), type, "", entry.getValue(), true));
      }
    }
    if (!archived.isEmpty()) {
      return Warc.items(archived, crawled);
    }
    return pages.stream()
        .map(p -> p.mediaType().contains("html") ? attachments.inlined(p) : p)
        // The made-up place has served its turn; links to it would lead nowhere.
        .map(p -> Item.of(p.withBase(null)))
        .toList();
  }

  /**
   * What may be of use, in the order of the names, which number the chapters more often than not.
   */
  private static Map<String, byte[]> entries(Source source) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    long left = MAX;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (++count > MAX_ENTRIES) {
          throw new IOException("has too much in it");
        }
        if (e.isDirectory() || !isWanted(e.getName())) {
          continue;
        }
        byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= bytes.length;
        if (left < 0) {
          throw new IOException("has too much in it");
        }
        entries.put(e.getName(), bytes);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("is a damaged zip file", e);
    }
    return entries;
  }

  /** Not what systems hide in a zip, nor the frames that a browser saves beside a page. */
  private static boolean isWanted(String name) {
    boolean archive = name.endsWith(".warc") || name.endsWith(".warc.gz");
    boolean hidden = name.startsWith("__MACOSX/") || name.matches("(.*/)?\\.[^/]*");
    boolean frame = name.matches("(?i).*_files/.*\\.x?html?");
    return !hidden && !frame && (archive || !type(name).isEmpty());
  }

  private static String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "");
  }

  /** A made-up place, so that what refers to its neighbours finds them, and nothing else. */
  private static URI address(String name) {
    try {
      return new URI("http", "zip.invalid", "/" + name, null);
    } catch (java.net.URISyntaxException e) {
      return URI.create("http://zip.invalid/");
    }
  }
}
