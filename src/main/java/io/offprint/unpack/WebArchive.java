package io.offprint.unpack;

import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListParser;
import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.IOException;
import java.util.List;

/** A page as Safari saves it. */
final class WebArchive implements Container {

  @Override
  public boolean holds(Source source, String head) {
    return head.startsWith("bplist0") || head.contains("webmainresource");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    NSDictionary main = null;
    Attachments attachments = new Attachments();
    try {
      NSDictionary archive = (NSDictionary) PropertyListParser.parse(source.bytes());
      main = (NSDictionary) archive.get("WebMainResource");
      if (archive.get("WebSubresources") instanceof NSArray others) {
        for (NSObject other : others.getArray()) {
          NSDictionary picture = (NSDictionary) other;
          attachments.add(
              text(picture, "WebResourceURL"), text(picture, "WebResourceMIMEType"), data(picture));
        }
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      // The parser throws whatever the damage provokes, checked and unchecked.
      throw new IOException("is a damaged web archive", e);
    }
    if (main == null) {
      throw new IOException("is a property list without a page");
    }
    String url = text(main, "WebResourceURL");
    Source page =
        new Source(
            source.name(),
            Addresses.of(null, url).orElse(null),
            text(main, "WebResourceMIMEType"),
            text(main, "WebResourceTextEncodingName"),
            data(main),
            true);
    Metadata known = Metadata.builder().canonical(url.startsWith("http") ? url : "").build();
    return List.of(Item.here(attachments.inlined(page), false, known));
  }

  private static String text(NSDictionary resource, String key) {
    NSObject value = resource.get(key);
    return value == null ? "" : value.toString();
  }

  private static byte[] data(NSDictionary resource) {
    return resource.get("WebResourceData") instanceof NSData data ? data.bytes() : new byte[0];
  }
}
