package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Reads the disk. */
final class LocalFiles {
  private final boolean anywhere;

  /** Takes whether pages may ask for files outside their folder. */
  LocalFiles(boolean anywhere) {
    this.anywhere = anywhere;
  }

  Source page(String location) {
    try {
      return page(location, Path.of(location));
    } catch (InvalidPathException e) {
      throw new OffprintException(Kind.NOT_FOUND, location, "no such file", e);
    }
  }

  Source page(String location, URI uri) {
    try {
      return page(location, Path.of(uri));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new OffprintException(Kind.NOT_FOUND, location, "no such file", e);
    }
  }

  private static Source page(String name, Path path) {
    if (Files.isDirectory(path)) {
      throw new OffprintException(Kind.NOT_READABLE, name, "is a folder, not an article");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = Limits.read(in, Limits.PAGE);
      URI base = path.toAbsolutePath().normalize().toUri();
      return new Source(
          name, base, MediaTypes.ofName(path.getFileName().toString()), "", bytes, false);
    } catch (NoSuchFileException | NotDirectoryException e) {
      throw new OffprintException(Kind.NOT_FOUND, name, "no such file", e);
    } catch (IOException e) {
      throw new OffprintException(Kind.NOT_READABLE, name, Reasons.of(e), e);
    }
  }

  /**
   * What a local page asked for, from its own folder or below. A saved page is still a stranger's
   * page, and the book made of it may be given away: it does not get to pick files all over the
   * disk.
   */
  byte[] resource(URI uri, String asker) throws IOException {
    try {
      Path path = Path.of(uri).toRealPath();
      if (!anywhere && !path.startsWith(folder(asker))) {
        throw new IOException("it is outside the page's folder; --allow-private lifts this");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new IOException("is no file"); // A pipe might never end.
      }
      try (InputStream in = Files.newInputStream(path)) {
        return Limits.read(in, Limits.RESOURCE);
      }
    } catch (NoSuchFileException e) {
      throw new IOException("no such file", e);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException("is no local file", e);
    }
  }

  /** Whether a local input may ask for another local file. */
  boolean allows(URI uri, String asker) {
    try {
      return anywhere || Path.of(uri).toRealPath().startsWith(folder(asker));
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return false;
    }
  }

  private static Path folder(String asker) throws IOException {
    Path page = asker.startsWith("file:") ? Path.of(URI.create(asker)) : Path.of(asker);
    return page.toRealPath().getParent();
  }
}
