package io.offprint.unpack;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import io.offprint.model.Item;
import io.offprint.model.Limit;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive (ISO 28500), as crawlers and wget keep them, gzipped or not. */
final class Warc implements Container {
  @Override
  public boolean holds(Source source, String head) {
    boolean gzip = head.startsWith("\u001f\u008b");
    return head.startsWith("warc/")
        || gzip && source.name().toLowerCase(Locale.ROOT).endsWith(".warc.gz");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    List<Source> pages = new ArrayList<>();
    Attachments attachments = new Attachments();
    collect(new ByteArrayInputStream(source.bytes()), pages, attachments);
    return items(pages, attachments);
  }

  static List<Item> items(List<Source> pages, Attachments attachments) {
    return pages.stream()
        .map(
            page ->
                Item.here(
                    attachments.inlined(page),
                    false,
                    Metadata.builder().canonical(page.name()).build()))
        .toList();
  }

  static void collect(InputStream in, List<Source> pages, Attachments attachments)
      throws IOException {
    try (WarcReader warc = new WarcReader(in)) {
      for (WarcRecord record : warc) {
        if (record instanceof WarcResponse response && isAnswer(response)) {
          collect(response, pages, attachments);
        }
      }
    } catch (RuntimeException e) {
      throw new IOException("is a damaged web archive", e);
    }
  }

  private static boolean isAnswer(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP) && response.http().status() == 200;
  }

  private static void collect(WarcResponse response, List<Source> pages, Attachments attachments)
      throws IOException {
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    String kind = type.base().toString();
    boolean page = kind.equals("text/html") || kind.equals("application/xhtml+xml");
    if (!page && !kind.startsWith("image/")) {
      return;
    }
    byte[] bytes = body(http);
    if (page) {
      String charset = type.parameters().getOrDefault("charset", "");
      pages.add(new Source(response.target(), response.targetURI(), kind, charset, bytes, true));
    } else {
      attachments.add(response.target(), kind, bytes);
    }
  }

  /** Nothing of a body that cannot be decoded: its page is told to be empty, the others hold. */
  private static byte[] body(HttpResponse http) throws IOException {
    boolean zstd = http.headers().first("Content-Encoding").orElse("").equalsIgnoreCase("zstd");
    try (InputStream in =
        zstd ? new ZstdInputStream(http.body().stream()) : http.bodyDecoded().stream()) {
      return in.readNBytes(Limit.RECORD_BYTES.most());
    } catch (IOException | IllegalArgumentException | MalformedInputException e) {
      return new byte[0];
    }
  }
}
