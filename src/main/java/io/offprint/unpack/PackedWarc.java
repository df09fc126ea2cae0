package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A packed web archive ({@code .wacz}). */
final class PackedWarc implements Zip.Packing {
  private static final String PAGES = "pages/pages.jsonl";

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
    return Warc.items(listed(pages, entries.getOrDefault(PAGES, new byte[0])), attachments);
  }

  /** Those that the archive names as pages, in its order; the others came along in frames. */
  private static List<Source> listed(List<Source> pages, byte[] list) {
    Map<String, Source> byAddress = new LinkedHashMap<>();
    pages.forEach(page -> byAddress.putIfAbsent(page.name(), page));
    List<String> addresses =
        new String(list, StandardCharsets.UTF_8)
            .lines()
            .map(line -> Json.text(Json.line(line), "url"))
            .filter(address -> !address.isEmpty())
            .distinct()
            .toList();
    // One that moved stands under another address; then nothing is left out.
    boolean all = !addresses.isEmpty() && byAddress.keySet().containsAll(addresses);
    return all ? addresses.stream().map(byAddress::get).toList() : pages;
  }

  private static boolean isArchive(String name) {
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }
}
