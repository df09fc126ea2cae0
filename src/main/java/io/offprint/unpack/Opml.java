package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Source;
import java.util.List;
import java.util.Optional;

/** A list of feeds. */
final class Opml implements Container {

  @Override
  public boolean holds(Source source, String head) {
    return head.contains("<opml");
  }

  @Override
  public List<Item> items(Source source) {
    return Xml.parse(source).select("outline[xmlUrl], outline[xmlurl]").stream()
        .map(
            o ->
                Addresses.of(
                    source.base(), o.hasAttr("xmlUrl") ? o.attr("xmlUrl") : o.attr("xmlurl")))
        .flatMap(Optional::stream)
        .distinct()
        .map(link -> Item.bundle(link, source))
        .toList();
  }
}
