package io.offprint.fetch;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import io.offprint.model.Source;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the web: http and https, redirects, compression, limits of time and size. */
final class WebClient {
  private static final Duration CONNECT = Duration.ofSeconds(15);
  private static final Duration WHOLE = Duration.ofSeconds(60);
  private static final int MAX_REDIRECTS = 10;
  private static final String AGENT = "Mozilla/5.0 (compatible; Offprint)";
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

  private record Answer(URI uri, HttpHeaders headers, byte[] body) {}

  /** Made when first needed: most runs of the tool never touch the network. */
  private HttpClient client;

  /**
   * The page at an address that the user typed.
   *
   * @throws OffprintException of kind NOT_FOUND or NOT_READABLE
   */
  Source page(String name, URI uri) {
    try {
      Answer answer = get(uri, true, Limits.PAGE);
      String type = answer.headers.firstValue("content-type").orElse("");
      Matcher charset = CHARSET.matcher(type);
      return new Source(
          name,
          answer.uri,
          type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT),
          charset.find() ? charset.group(1) : "",
          answer.body,
          true);
    } catch (StatusException e) {
      boolean gone = e.status == 404 || e.status == 410;
      Kind kind = gone ? Kind.NOT_FOUND : Kind.NOT_READABLE;
      throw new OffprintException(kind, name, e.getMessage(), e);
    } catch (IOException e) {
      Kind kind = Reasons.isUnknownHost(e) ? Kind.NOT_FOUND : Kind.NOT_READABLE;
      throw new OffprintException(kind, name, Reasons.of(e), e);
    }
  }

  /**
   * What a page asked for.
   *
   * @param named whether the user named the host, so that it may be a private one
   * @throws IOException with the reason in a few words
   */
  byte[] resource(URI uri, boolean named) throws IOException {
    try {
      return get(uri, named, Limits.RESOURCE).body;
    } catch (IOException e) {
      throw new IOException(Reasons.of(e), e);
    }
  }

  private Answer get(URI start, boolean named, int max) throws IOException {
    URI uri = start;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      boolean trusted = named && uri.getHost() != null && uri.getHost().equals(start.getHost());
      if (!trusted) {
        Addresses.requirePublic(uri);
      }
      HttpResponse<byte[]> response = send(uri, max);
      Optional<String> next = response.headers().firstValue("location");
      int status = response.statusCode();
      if (status / 100 == 3 && next.isPresent()) {
        uri = redirect(uri, next.get());
      } else if (status / 100 == 2) {
        byte[] body = ContentCoding.decode(response.headers(), response.body(), max);
        return new Answer(uri, response.headers(), body);
      } else {
        throw new StatusException(status);
      }
    }
    throw new IOException("redirects without end");
  }

  private static URI redirect(URI from, String location) throws IOException {
    URI to;
    try {
      to = from.resolve(Addresses.encoded(location));
    } catch (IllegalArgumentException e) {
      throw new IOException("redirects to an address that is not valid", e);
    }
    String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IOException("redirects to an address that is not on the web");
    }
    return to;
  }

  private HttpResponse<byte[]> send(URI uri, int max) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer = null;
    try {
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .timeout(WHOLE)
              .header("User-Agent", AGENT)
              .header("Accept", ACCEPT)
              .header("Accept-Encoding", ContentCoding.ACCEPTED)
              .build();
      answer = client().sendAsync(request, info -> new LimitedBody(max));
      return answer.get(WHOLE.toSeconds(), TimeUnit.SECONDS);
    } catch (IllegalArgumentException e) {
      throw new IOException("is no valid address", e);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException("no answer in time");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(CONNECT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }
}
