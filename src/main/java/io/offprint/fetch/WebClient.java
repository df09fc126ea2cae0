package io.offprint.fetch;

import io.offprint.model.Network;
import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Reference;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the web: follows where an address leads, says which page came of it. */
final class WebClient {
  private static final int MAX_REDIRECTS = 10;
  private static final String PAGES =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String PICTURES = "image/webp,image/png,image/jpeg,image/*;q=0.8,*/*;q=0.5";
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

  private record Answer(URI uri, Response response) {}

  private final Network network;
  private final Transport transport;
  private final Asking asking;
  private final Credentials credentials;
  private final Domains domains;
  private final NamedHosts named;
  private final Optional<Browser> browser;
  private final Optional<SiteFiles> siteFiles;
  private final ShownPictures shown = new ShownPictures();

  WebClient(
      Network network,
      Map<String, String> environment,
      Resolver resolver,
      NamedHosts named,
      Optional<SiteFiles> siteFiles) {
    this.siteFiles = siteFiles;
    Proxies proxies = new Proxies(environment);
    this.browser =
        network
            .browser()
            .map(b -> new Browser(b, network.timeout(), environment, proxies, resolver));
    this.named = named;
    this.network = network;
    this.transport = new Transport(network, proxies, resolver);
    this.asking = new Asking(network, transport);
    this.credentials = new Credentials(network);
    this.domains = new Domains(network.allowedDomains(), network.deniedDomains());
  }

  /**
   * The page at an address.
   *
   * @param trusted whether it may be in a private network
   * @throws OffprintException of kind NOT_FOUND or NOT_READABLE
   */
  Source page(String name, URI uri, boolean trusted) {
    try {
      return have(name, uri, trusted);
    } catch (StatusException e) {
      boolean gone = e.status == 404 || e.status == 410;
      Kind kind = gone ? Kind.NOT_FOUND : Kind.NOT_READABLE;
      throw new OffprintException(kind, name, e.getMessage(), e);
    } catch (IOException e) {
      Kind kind = Reasons.isUnknownHost(e) ? Kind.NOT_FOUND : Kind.NOT_READABLE;
      throw new OffprintException(kind, name, Reasons.of(e), e);
    }
  }

  private Source have(String name, URI uri, boolean trusted) throws IOException {
    Answer answer;
    try {
      answer = follow(uri, trusted, PAGES, Limits.PAGE);
    } catch (StatusException e) {
      if (browser.isPresent() && e.mayBeForRobots()) {
        return rendered(name, uri, uri, trusted);
      }
      throw e;
    }
    String type = answer.response.header("content-type").orElse("");
    if (browser.isPresent() && type.contains("html")) {
      return rendered(name, uri, answer.uri, trusted);
    }
    Matcher charset = CHARSET.matcher(type);
    return new Source(
        name,
        answer.uri,
        type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT),
        charset.find() ? charset.group(1) : "",
        answer.response.body(),
        true);
  }

  private Source rendered(String name, URI start, URI uri, boolean trusted) throws IOException {
    boolean same = isSameHost(start, uri);
    Map<String, String> headers = headers(start, uri, same, PAGES);
    headers.remove("Accept");
    Optional<String> userAgent =
        Optional.of(headers.remove("User-Agent"))
            .filter(agent -> !agent.equals(Network.DEFAULTS.userAgent()));
    Relay.Gate gate =
        (target, address) ->
            isToBeAsked(target.getHost())
                && (network.allowPrivate()
                    || Addresses.isPublic(address)
                    || trusted && isSameHost(start, target) && named.isOwn(target));
    Rendered page =
        browser.orElseThrow().render(new Visit(uri, headers, transport.cookies(), userAgent, gate));
    shown.put(name, page.pictures());
    return new Source(name, page.uri(), "text/html", "UTF-8", page.html(), true);
  }

  private boolean isToBeAsked(String host) {
    try {
      if (!named.contains(host)) {
        domains.require(host);
      }
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  /** Whether it came along with the page, which a browser showed. */
  boolean isShown(URI uri, String asker) {
    return shown.find(asker, uri).isPresent();
  }

  /**
   * A picture that a page asked for.
   *
   * @param asker the page's name
   * @param trusted whether it may be in a private network
   * @throws IOException with the reason in a few words
   */
  byte[] resource(URI uri, String asker, boolean trusted) throws IOException {
    Optional<byte[]> here = shown.find(asker, uri);
    if (here.isPresent()) {
      return here.get();
    }
    try {
      return follow(uri, trusted, PICTURES, Limits.RESOURCE).response.body();
    } catch (IOException e) {
      throw new IOException(Reasons.of(e), e);
    }
  }

  private Answer follow(URI start, boolean trusted, String accept, int max) throws IOException {
    URI uri = Addresses.withHost(Credentials.without(start));
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      boolean same = isSameHost(start, uri);
      if (uri.getHost() == null) {
        throw new RefusedException("is no valid address");
      }
      if (!named.contains(uri)) {
        domains.require(uri.getHost());
      }
      // Where a redirect leads is the server's word, no longer the user's.
      boolean own = i == 0 ? trusted : same && named.isOwn(uri);
      Response response = asking.ask(uri, headers(start, uri, same, accept), own, max);
      Optional<String> next = next(response, accept);
      if (next.isEmpty()) {
        return new Answer(uri, response);
      }
      uri = target(uri, next.get());
    }
    throw new IOException("redirects without end");
  }

  /** The same host, and not from a secure connection to one that anybody can listen to. */
  private static boolean isSameHost(URI typed, URI now) {
    boolean downgraded =
        typed.getScheme().equalsIgnoreCase("https") && !now.getScheme().equalsIgnoreCase("https");
    return !downgraded
        && typed.getHost() != null
        && typed.getHost().equalsIgnoreCase(now.getHost());
  }

  private Map<String, String> headers(URI start, URI uri, boolean same, String accept) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("User-Agent", network.userAgent());
    headers.put("Accept", accept);
    siteFiles.ifPresent(s -> headers.putAll(s.headers(uri)));
    if (same && named.contains(start)) {
      headers.putAll(credentials.forNamed(start));
    }
    return headers;
  }

  private static Optional<String> next(Response response, String accept) throws StatusException {
    if (response.status() / 100 == 3 && response.header("location").isPresent()) {
      return response.header("location").map(Addresses::ofHeader);
    }
    if (response.status() / 100 != 2) {
      throw new StatusException(response.status());
    }
    return accept.equals(PAGES) ? MetaRefresh.target(response) : Optional.empty();
  }

  private static URI target(URI from, String location) throws IOException {
    URI to;
    try {
      to = Reference.resolve(from, Addresses.encoded(location));
    } catch (IllegalArgumentException e) {
      throw new IOException("redirects to an address that is not valid", e);
    }
    String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new RefusedException("redirects to an address that is not on the web");
    }
    return to;
  }
}
