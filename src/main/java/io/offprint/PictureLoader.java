package io.offprint;

import io.offprint.fetch.Fetcher;
import io.offprint.model.Article;
import io.offprint.model.Article.PictureSource;
import io.offprint.model.Limit;
import io.offprint.model.Note;
import io.offprint.model.Picture;
import io.offprint.out.Spool;
import io.offprint.picture.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has the pictures of a book's articles: several at a time, each address once. What comes out, and
 * in which order, does not depend on which came first.
 */
final class PictureLoader implements AutoCloseable {
  /** As many as a browser asks of one host at a time. */
  private static final int AT_A_TIME = 6;

  private static final Pattern SITE = Pattern.compile("https?://[^/?#]+");

  private final Fetcher fetcher;
  private final Pictures pictures;
  private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, this::daemon);

  /** By address, after the site whose pages share it where what it may have is for it alone. */
  private final Map<String, Future<Picture>> asked = new HashMap<>();

  private final Map<String, String> converted = new ConcurrentHashMap<>();
  private final Map<String, Picture> kept = new ConcurrentHashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Spool spool = new Spool();
  private final Duration timeout;
  private long bytes;

  /** Takes how long an article may wait for its pictures. */
  PictureLoader(Fetcher fetcher, Pictures pictures, Duration timeout) {
    this.timeout = timeout;
    this.fetcher = fetcher;
    this.pictures = pictures;
  }

  /** Starts to load what the article asks for first; worth doing for all before any is awaited. */
  void prepare(Article article) {
    for (PictureSource wanted : article.pictures()) {
      wanted.candidates().stream().limit(1).forEach(uri -> ask(uri, article));
    }
  }

  /**
   * What could be had of an article's pictures, by the name that its body uses.
   *
   * @param missing receives a warning for each that could not, and a note for each that is in
   *     another format now
   */
  Map<String, Picture> load(Article article, List<Note> missing) {
    Map<String, Picture> had = new LinkedHashMap<>();
    long end = System.nanoTime() + timeout.toNanos();
    for (PictureSource wanted : article.pictures()) {
      try {
        Picture picture = counted(first(wanted, article, end));
        had.put(wanted.name(), picture);
        String format = converted.remove(picture.name());
        if (format != null) {
          missing.add(Note.info(shown(wanted), format + " made " + picture.mediaType()));
        }
      } catch (IOException e) {
        missing.add(Note.warning(shown(wanted), "picture left out, " + e.getMessage()));
      }
    }
    return had;
  }

  /** Lets a book have so many pictures and no more, in the order of its text. */
  private Picture counted(Picture picture) throws IOException {
    if (counted.contains(picture.name())) {
      return picture;
    }
    long sum = bytes + picture.content().length();
    for (Limit limit : List.of(Limit.PICTURES, Limit.PICTURES_BYTES)) {
      if (limit.isPast(limit == Limit.PICTURES ? counted.size() + 1 : sum)) {
        throw new IOException(limit.exceeded());
      }
    }
    counted.add(picture.name());
    bytes = sum;
    return picture;
  }

  /** The first candidate that is there and can be shown. */
  private Picture first(PictureSource wanted, Article article, long end) throws IOException {
    IOException first = null;
    for (URI candidate : wanted.candidates()) {
      try {
        return await(ask(candidate, article), end);
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    throw first == null ? new IOException("it has no address that may be fetched") : first;
  }

  private Future<Picture> ask(URI uri, Article article) {
    String site = fetcher.isForAll(uri, article.name()) ? "" : site(article.name());
    return asked.computeIfAbsent(
        site + "\n" + uri, address -> workers.submit(() -> picture(uri, article)));
  }

  /** A picture that comes too late is stopped, as far as what makes it can be. */
  private Picture await(Future<Picture> asked, long end) throws IOException {
    try {
      return asked.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | CancellationException e) {
      asked.cancel(true);
      throw new IOException("took longer than " + timeout.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  private static String site(String name) {
    Matcher site = SITE.matcher(name);
    return site.lookingAt() ? site.group() : name;
  }

  private Picture picture(URI uri, Article article) throws IOException {
    byte[] file = fetcher.resource(uri, article.name(), article.remote());
    Picture had = pictures.prepare(file);
    Pictures.converted(file, had).ifPresent(format -> converted.put(had.name(), format));
    // The same picture by several addresses is kept once.
    return kept.computeIfAbsent(had.name(), name -> had.withContent(spool.keep(had.bytes())));
  }

  private static IOException reason(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException defect) {
      throw defect;
    }
    return (IOException) cause;
  }

  private static String shown(PictureSource wanted) {
    String address =
        wanted.candidates().isEmpty() ? wanted.name() : wanted.candidates().get(0).toString();
    return address.startsWith("data:") ? "data: picture" : address;
  }

  private Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "offprint-pictures");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
