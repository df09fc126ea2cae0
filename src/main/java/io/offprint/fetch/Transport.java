package io.offprint.fetch;

import io.offprint.model.Network;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request and has its answer: no redirects, no retries. */
final class Transport {
  private static final Duration CONNECT = Duration.ofSeconds(15);

  private final Network network;
  private final Proxies proxies;
  private final Resolver resolver;
  private final CookieManager cookies;

  /** Made when first needed: most runs of the tool never touch the network. */
  private HttpClient direct;

  private HttpClient guarded;

  Transport(Network network, Proxies proxies, Resolver resolver) {
    this.network = network;
    this.proxies = proxies;
    this.resolver = resolver;
    this.cookies = Cookies.jar(network.cookies());
  }

  /**
   * Sends a request.
   *
   * @param trusted whether the user named the host; else private addresses are refused, on the
   *     connection itself
   * @param max bytes of the answer, also after decompression
   */
  Response send(URI uri, Map<String, String> headers, boolean trusted, int max) throws IOException {
    HttpRequest request = request(uri, headers);
    boolean proxied = proxies.find(uri).isPresent();
    HttpClient client = trusted || network.allowPrivate() ? direct() : guarded(uri);
    HttpResponse<byte[]> answer;
    try {
      answer = send(client, request, max);
    } catch (ConnectException e) {
      throw proxied ? new RefusedException("no connection, its proxy refused it") : e;
    }
    Map<String, String> had = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> had.put(name, values.get(0)));
    byte[] body = ContentCoding.decode(answer.headers(), answer.body(), max);
    return new Response(answer.statusCode(), had, body);
  }

  /** The cookies that the user gave, and those that servers have set since. */
  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private HttpRequest request(URI uri, Map<String, String> headers) throws RefusedException {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(network.timeout());
      headers.forEach(request::setHeader);
      String codings = ContentCoding.accepted(Runtime.version().feature());
      return request.setHeader("Accept-Encoding", codings).build();
    } catch (IllegalArgumentException e) {
      throw new RefusedException("cannot be asked for, " + e.getMessage());
    }
  }

  private HttpResponse<byte[]> send(HttpClient client, HttpRequest request, int max)
      throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(max));
    try {
      // The request's own timeout ends with the headers; a body that drips has to end as well.
      return answer.get(network.timeout().toMillis(), TimeUnit.MILLISECONDS);
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

  private synchronized HttpClient direct() throws IOException {
    if (direct == null) {
      // The JDK's client keeps a password from a proxy that it tunnels through.
      direct = client(proxies.needPassword() ? relayed((target, address) -> true) : proxies);
    }
    return direct;
  }

  private synchronized HttpClient guarded(URI uri) throws IOException {
    requirePublic(uri);
    if (guarded == null) {
      guarded = client(relayed((target, address) -> Addresses.isPublic(address)));
    }
    return guarded;
  }

  /** Says plainly what the relay would refuse without a word. */
  private void requirePublic(URI uri) throws IOException {
    try {
      Addresses.requirePublic(resolver.resolve(uri.getHost()));
    } catch (UnknownHostException e) {
      if (proxies.find(uri).isEmpty()) {
        throw e;
      }
    }
  }

  private ProxySelector relayed(Relay.Gate gate) throws IOException {
    return ProxySelector.of(new Relay(resolver, gate, proxies).address());
  }

  private HttpClient client(ProxySelector selector) {
    return HttpClient.newBuilder()
        .connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .cookieHandler(cookies)
        .proxy(selector)
        .build();
  }
}
