package io.offprint.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps answers on disk, a file for each address. It never answers by itself while the network is
 * there: what is kept is asked after (RFC 9110, 13) and used when it has not changed.
 *
 * <p>Caches in libraries, as Methanol's, follow RFC 9111: offline they hand out nothing that is
 * marked {@code no-store} or {@code no-cache} or varies by cookie, as most articles do.
 */
final class DiskCache {
  private static final int VERSION = 1;

  /** What is ever asked of a kept answer; others can be of any length. */
  private static final Set<String> KEPT =
      Set.of("content-type", "etag", "last-modified", "location");

  private final Path folder;

  DiskCache(Path folder) {
    this.folder = folder;
  }

  Optional<Response> get(URI uri) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file(uri))))) {
      if (in.readInt() != VERSION || !in.readUTF().equals(uri.toString())) {
        return Optional.empty();
      }
      int status = in.readInt();
      Map<String, String> headers = new TreeMap<>();
      for (int n = in.readInt(); n > 0; n--) {
        headers.put(in.readUTF(), in.readUTF());
      }
      return Optional.of(new Response(status, headers, in.readAllBytes()));
    } catch (IOException e) {
      // Not kept, or damaged, which is as good as not kept.
      return Optional.empty();
    }
  }

  void put(URI uri, Response response) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(VERSION);
    out.writeUTF(uri.toString());
    out.writeInt(response.status());
    Map<String, String> headers = new TreeMap<>(response.headers());
    headers.keySet().retainAll(KEPT);
    out.writeInt(headers.size());
    for (Map.Entry<String, String> header : headers.entrySet()) {
      out.writeUTF(header.getKey());
      out.writeUTF(header.getValue());
    }
    out.write(response.body());
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "answer", ".part");
    Files.write(part, bytes.toByteArray());
    Files.move(part, file(uri), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(URI uri) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(uri.toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash) + ".answer");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
