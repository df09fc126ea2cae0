package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Options;
import io.offprint.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The only reader of disk and network.
 *
 * <p>Two kinds of asker: the user, whose own word is taken, and a page, which may be hostile. A
 * page from the network gets nothing from the disk; no page gets anything from this machine or the
 * private network, but from the host that the user named.
 *
 * <p>Safe for use by several threads at once.
 */
public final class Fetcher {
  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final LocalFiles files;
  private final WebClient web;
  private final NamedHosts named;
  private final Optional<SiteFiles> siteFiles;

  public Fetcher(Options options) {
    this(options, System.getenv(), InetAddress::getAllByName);
  }

  Fetcher(Options options, Map<String, String> environment, Resolver resolver) {
    files = new LocalFiles(options.network().allowPrivate());
    named = new NamedHosts(resolver);
    siteFiles = Optional.ofNullable(options.extraction().siteRules()).map(SiteFiles::new);
    web = new WebClient(options.network(), environment, resolver, named, siteFiles);
    options.base().ifPresent(named::add);
  }

  /**
   * Has the input that the user named.
   *
   * @param location a path, an http(s) or file URL, or {@code -} for standard input
   * @throws OffprintException of kind NOT_FOUND, NOT_READABLE, or NO_ARTICLE for an empty one
   */
  public Source fetch(String location) {
    if (location.equals(STANDARD_INPUT)) {
      return fetch(System.in, "<stdin>");
    }
    Source source =
        switch (scheme(location)) {
          case "http", "https" -> {
            named.add(typed(location));
            yield web.page(location, typed(location), true);
          }
          case "file" -> files.page(location, typed(location));
          case "" -> files.page(location);
          default ->
              throw new OffprintException(
                  Kind.NOT_READABLE, location, "only http, https and file addresses can be read");
        };
    return notEmpty(source);
  }

  /**
   * Has a stream's content to its end. Whoever wrote it is unknown, so that it may not ask for
   * local files.
   *
   * @throws OffprintException of kind NOT_READABLE, or NO_ARTICLE when there is none
   */
  public Source fetch(InputStream in, String name) {
    try {
      return notEmpty(new Source(name, null, "", "", Limits.read(in, Limits.PAGE), true));
    } catch (IOException e) {
      throw new OffprintException(Kind.NOT_READABLE, name, Reasons.of(e), e);
    }
  }

  /**
   * Has a page that another input names: an entry of a feed, the next page of an article.
   *
   * @param asker the input's name as {@link Source#name()} gave it
   * @param remote whether it came from the network
   * @throws OffprintException as {@link #fetch(String)} does
   */
  public Source link(URI uri, String asker, boolean remote) {
    String name = uri.toString();
    if (!scheme(name).startsWith("http")) {
      boolean local = "file".equals(uri.getScheme()) && !remote;
      if (!local || !files.allows(uri, asker)) {
        throw new OffprintException(Kind.NOT_READABLE, name, "only the web may be asked for this");
      }
      return notEmpty(files.page(name, uri));
    }
    return notEmpty(web.page(name, uri, isOwn(uri, asker)));
  }

  /** The user's configurations for the site that an address is on, in order, by file name. */
  public Map<String, String> siteRules(URI uri) {
    return siteFiles.map(files -> files.find(uri)).orElse(Map.of());
  }

  /**
   * Has what a page asked for.
   *
   * @param asker the page's name as {@link Source#name()} gave it
   * @param remote whether the page came from the network; then no local file is read
   * @throws IOException with the reason in a few words, when it cannot be had
   */
  public byte[] resource(URI uri, String asker, boolean remote) throws IOException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    switch (scheme) {
      case "data":
        return DataUri.decode(uri);
      case "http", "https":
        return web.resource(uri, asker, isOwn(uri, asker));
      case "file":
        if (remote) {
          throw new IOException("a page from elsewhere may not ask for local files");
        }
        return files.resource(uri, asker);
      default:
        throw new IOException("the address cannot be fetched");
    }
  }

  /**
   * Whether any other page would get the same for an address as this one, so that it need not be
   * asked for again.
   *
   * @param asker as for {@link #resource}
   */
  public boolean isForAll(URI uri, String asker) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean onWeb = scheme.equals("http") || scheme.equals("https");
    return onWeb && !isOwn(uri, asker) && !web.isShown(uri, asker);
  }

  /** Whether it is the user's own server, and one of its pages asks. */
  private boolean isOwn(URI uri, String asker) {
    return named.isOwn(uri) && isFrom(asker, uri);
  }

  private static boolean isFrom(String asker, URI uri) {
    boolean web = scheme(asker).startsWith("http");
    return !web || uri.getHost().equalsIgnoreCase(typed(asker).getHost());
  }

  /** One letter before the colon is a drive, not a scheme. */
  private static String scheme(String location) {
    int colon = location.indexOf(':');
    String start = location.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
    boolean marked = location.startsWith("//", colon + 1) || start.equals("file");
    return start.length() > 1 && marked && start.chars().allMatch(Fetcher::inScheme) ? start : "";
  }

  private static boolean inScheme(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
  }

  /** People type spaces and brackets that an address has to have encoded. */
  private static URI typed(String location) {
    try {
      return new URI(Addresses.encoded(location));
    } catch (URISyntaxException e) {
      throw new OffprintException(Kind.NOT_FOUND, location, "is no valid address", e);
    }
  }

  private static Source notEmpty(Source source) {
    if (source.bytes().length == 0) {
      throw new OffprintException(Kind.NO_ARTICLE, source.name(), "is empty");
    }
    return source;
  }
}
