package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The only reader of disk and network. */
public final class Fetcher {

  /**
   * Has the input that the user named.
   *
   * @param location a path, an http(s) URL, or {@code -} for standard input
   * @throws OffprintException of kind NOT_FOUND or NOT_READABLE
   */
  public Source fetch(String location) {
    Path path = Path.of(location);
    try {
      return new Source(
          location, path.toAbsolutePath().toUri(), "", "", Files.readAllBytes(path), false);
    } catch (NoSuchFileException e) {
      throw new OffprintException(Kind.NOT_FOUND, location, "no such file", e);
    } catch (IOException e) {
      throw new OffprintException(Kind.NOT_READABLE, location, "cannot be read", e);
    }
  }

  /**
   * Has what a page asked for.
   *
   * @param remote whether the page came from the network; then no local file is read
   * @throws IOException with the reason in a few words, when it cannot be had
   */
  public byte[] resource(URI uri, boolean remote) throws IOException {
    if (remote || !"file".equals(uri.getScheme())) {
      throw new IOException("not reachable");
    }
    return Files.readAllBytes(Path.of(uri));
  }
}
