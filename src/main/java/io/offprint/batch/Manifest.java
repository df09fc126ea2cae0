package io.offprint.batch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What has become of each job so far, one line of JSON each (JSON Lines). A line is on the disk
 * before anybody hears of it; the half of a line that a killed run leaves at the end is cut off by
 * the next. One run at a time holds a manifest. Safe for use by several threads.
 */
final class Manifest implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final Object syncing = new Object();
  private long written;
  private long synced;

  private Manifest(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens a manifest, made when it is missing.
   *
   * @param earlier is given every entry of runs before; when it is null they are forgotten
   * @throws OffprintException of kind NOT_WRITABLE, also when another run holds it
   */
  static Manifest open(Path path, Consumer<Entry> earlier) {
    FileChannel channel = null;
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw held(path);
      }
      channel.truncate(earlier == null ? 0 : endOfLastLine(channel));
      if (earlier != null) {
        read(channel, earlier);
      }
      channel.position(channel.size());
      return new Manifest(path, channel);
    } catch (OverlappingFileLockException e) {
      closeAfter(e, channel);
      throw held(path);
    } catch (IOException e) {
      closeAfter(e, channel);
      throw notWritable(path, e);
    } catch (OffprintException e) {
      closeAfter(e, channel);
      throw e;
    }
  }

  /**
   * Adds a line. Returns when it is on the disk; several threads share one wait for the disk.
   *
   * @throws OffprintException of kind NOT_WRITABLE
   */
  void append(Entry entry) {
    ByteBuffer line = StandardCharsets.UTF_8.encode(EntryJson.write(entry) + "\n");
    try {
      long mine;
      synchronized (this) {
        while (line.hasRemaining()) {
          channel.write(line);
        }
        mine = ++written;
      }
      synchronized (syncing) {
        if (synced < mine) {
          long upTo;
          synchronized (this) {
            upTo = written;
          }
          channel.force(false);
          synced = upTo;
        }
      }
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  private static long endOfLastLine(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }

  /** Left open: to close any reader of the file would give up the lock (POSIX, fcntl). */
  @SuppressWarnings("resource")
  private static void read(FileChannel channel, Consumer<Entry> earlier) throws IOException {
    channel.position(0);
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Entry entry;
      try {
        entry = EntryJson.read(line);
      } catch (IOException e) {
        continue; // A damaged line only means that its article is done once more.
      }
      earlier.accept(entry);
    }
  }

  private static OffprintException held(Path path) {
    return new OffprintException(
        Kind.NOT_WRITABLE, path.toString(), "another batch is writing to this folder");
  }

  private static OffprintException notWritable(Path path, IOException e) {
    String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String message = why == null ? "cannot be written" : "cannot be written, " + why;
    return new OffprintException(Kind.NOT_WRITABLE, path.toString(), message, e);
  }

  private static void closeAfter(Exception e, FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException again) {
      e.addSuppressed(again);
    }
  }
}
