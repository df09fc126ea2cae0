package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Limit;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A zip file, of whatever it is a packing. */
final class Zip implements Container {
  /** What a zip file may be the packing of. */
  interface Packing {
    /** Whether these are its entries. */
    boolean holds(Map<String, byte[]> entries);

    /**
     * What is in them.
     *
     * @throws IOException with the reason in a few words, when it is damaged
     */
    List<Item> items(Source zip, Map<String, byte[]> entries) throws IOException;
  }

  @Override
  public boolean holds(Source source, String head) {
    return head.startsWith("pk\u0003\u0004");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    Map<String, byte[]> entries = entries(source);
    for (Packing packing : packings()) {
      if (packing.holds(entries)) {
        return packing.items(source, entries);
      }
    }
    return List.of();
  }

  /** In the order in which they are tried; not kept, since most inputs are no zip. */
  private static List<Packing> packings() {
    return List.of(new Docx(), new Omnivore(), new PackedWarc(), new PackedPages());
  }

  /** Whether it has many pages in it, and not one. */
  private static boolean isArchive(ZipEntry e) {
    return e.getName().contains(".warc");
  }

  /** In the order of the names, which number the chapters more often than not. */
  private static Map<String, byte[]> entries(Source source) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    long left = Limit.ARCHIVE_BYTES.most();
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (Limit.ARCHIVE_ENTRIES.isPast(++count)) {
          throw new IOException("has too much in it");
        }
        if (e.isDirectory()) {
          continue;
        }
        long most = Math.min(left, isArchive(e) ? left : Limit.PAGE_BYTES.most());
        byte[] bytes = zip.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        left -= bytes.length;
        if (bytes.length > most) {
          throw new IOException("has too much in it");
        }
        entries.put(e.getName(), bytes);
      }
    } catch (IllegalArgumentException | ZipException | EOFException e) {
      throw new IOException("is a damaged zip file", e);
    }
    if (count == 0) {
      throw new IOException("is a damaged zip file");
    }
    return entries;
  }
}
