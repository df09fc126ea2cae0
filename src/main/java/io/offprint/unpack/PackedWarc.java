package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A packed web archive ({@code .wacz}). */
final class PackedWarc implements Zip.Packing {

  @Override
  public boolean holds(Map<String, byte[]> entries) {
    return entries.keySet().stream().anyMatch(PackedWarc::isArchive);
  }

  @Override
  public List<Item> items(Source zip, Map<String, byte[]> entries) throws IOException {
    List<Source> pages = new ArrayList<>();
    Attachments attachments = new Attachments();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (isArchive(entry.getKey())) {
        Warc.collect(new ByteArrayInputStream(entry.getValue()), pages, attachments);
      }
    }
    return Warc.items(pages, attachments);
  }

  private static boolean isArchive(String name) {
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }
}
