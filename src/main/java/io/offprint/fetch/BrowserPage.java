package io.offprint.fetch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** One page in a browser, from its opening until it has settled. */
final class BrowserPage {
  /** Milliseconds of the page's own clock, which stands still while it waits for the network. */
  private static final int ROUND = 500;

  /** Of that clock, without a change, until a page has settled; with little text it may load. */
  private static final int QUIET = 3_000;

  private static final int QUIET_WITH_LITTLE = 10_000;

  /** Characters. */
  private static final int LITTLE = 500;

  /**
   * A page that keeps a connection open stops its own clock, and so does one that another page's
   * script led to; from then on it runs on, as fast as the wall's while there is something to load.
   */
  private static final Duration STALLED = Duration.ofSeconds(1);

  /** Characters of text, pictures, the clock. */
  private static final String MEASURE =
      "[document.body?.innerText.length ?? 0, document.images.length, performance.now()]";

  /** A server's to a request for the page itself, at a moment of the browser's. */
  private record Answer(long when, int status) {}

  private final Visit visit;
  private final Deadline deadline;
  private final LoadedPictures pictures = new LoadedPictures();
  private final AtomicReference<Answer> last = new AtomicReference<>(new Answer(-1, 0));
  private final OpenRequests open = new OpenRequests();
  private volatile CompletableFuture<Boolean> round = new CompletableFuture<>();
  private boolean stalled;
  private volatile DevTools tools;
  private volatile String frame;

  BrowserPage(Visit visit, Deadline deadline) {
    this.visit = visit;
    this.deadline = deadline;
  }

  /** Opens the page, away from whatever else the browser has; it goes on loading. */
  void open(DevTools connection) throws IOException {
    tools = connection;
    listen();
    Map<String, Object> alone =
        Map.of("browserContextId", text(call("Target.createBrowserContext"), "browserContextId"));
    call("Browser.setDownloadBehavior", with(alone, "behavior", "deny"));
    call("Storage.setCookies", with(alone, "cookies", cookies()));
    frame = text(call("Target.createTarget", with(alone, "url", "about:blank")), "targetId");
    Map<String, Object> attach = Map.of("targetId", frame, "flatten", true);
    tools.talkTo(text(call("Target.attachToTarget", attach), "sessionId"));
    call("Page.enable");
    call(
        "Network.enable",
        Map.of("maxTotalBufferSize", 128 << 20, "maxResourceBufferSize", 32 << 20));
    if (visit.userAgent().isPresent()) {
      call("Network.setUserAgentOverride", Map.of("userAgent", visit.userAgent().get()));
    }
    if (!visit.headers().isEmpty()) {
      String origin = visit.uri().getScheme() + "://" + visit.uri().getRawAuthority();
      String own = origin.replaceFirst("(?<=^http:.{1,999}):80$|(?<=^https:.{1,999}):443$", "");
      call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", own + "/*"))));
    }
    JsonObject opened = call("Page.navigate", Map.of("url", visit.uri().toString()));
    if (opened.has("errorText")) {
      throw new IOException("the browser could not open it, " + text(opened, "errorText"));
    }
  }

  private List<Map<String, Object>> cookies() {
    List<Map<String, Object>> cookies = new ArrayList<>();
    for (HttpCookie cookie : visit.cookies()) {
      Map<String, Object> one = new HashMap<>();
      one.put("name", cookie.getName());
      one.put("value", cookie.getValue());
      one.put("secure", cookie.getSecure());
      one.put("httpOnly", cookie.isHttpOnly());
      one.put("path", cookie.getPath() == null ? "/" : cookie.getPath());
      // Only a dot in front makes it one for the hosts below as well.
      if (cookie.getDomain().startsWith(".")) {
        one.put("domain", cookie.getDomain());
      } else {
        one.put("url", "https://" + cookie.getDomain() + "/");
      }
      cookies.add(one);
    }
    return cookies;
  }

  private void listen() {
    tools.on("Network.requestWillBeSent", open::begun);
    tools.on("Network.requestWillBeSent", pictures::begun);
    tools.on("Network.loadingFinished", open::ended);
    tools.on("Network.loadingFinished", pictures::done);
    tools.on("Network.loadingFailed", open::ended);
    tools.on("Network.responseReceived", this::response);
    tools.on("Emulation.virtualTimeBudgetExpired", event -> round.complete(true));
    tools.on(
        "Fetch.requestPaused", event -> tools.send("Fetch.continueRequest", withOwnHeaders(event)));
    tools.on(
        "Page.javascriptDialogOpening",
        event -> tools.send("Page.handleJavaScriptDialog", Map.of("accept", false)));
  }

  private void response(long when, JsonObject event) {
    boolean page = event.has("frameId") && text(event, "frameId").equals(frame);
    if (page && text(event, "type").equals("Document")) {
      int status = event.getAsJsonObject("response").get("status").getAsInt();
      last.accumulateAndGet(new Answer(when, status), (a, b) -> a.when > b.when ? a : b);
    }
  }

  private Map<String, Object> withOwnHeaders(JsonObject event) {
    Map<String, String> headers = new HashMap<>();
    event
        .getAsJsonObject("request")
        .getAsJsonObject("headers")
        .entrySet()
        .forEach(h -> headers.put(h.getKey(), h.getValue().getAsString()));
    headers.keySet().removeIf(visit.headers()::containsKey);
    headers.putAll(visit.headers());
    List<Map<String, String>> list =
        headers.entrySet().stream()
            .map(h -> Map.of("name", h.getKey(), "value", h.getValue()))
            .toList();
    return Map.of("requestId", text(event, "requestId"), "headers", list);
  }

  /** Waits until nothing changes any more; what is there when the time is over has to do. */
  void settle(Deadline soon) throws IOException {
    String last = "";
    double since = 0;
    while (!soon.isOver()) {
      try {
        passTime();
        JsonArray now = evaluate(MEASURE).getAsJsonArray();
        String size = now.get(0) + " " + now.get(1);
        double clock = now.get(2).getAsDouble();
        // Another page has a clock of its own.
        since = size.equals(last) && clock >= since ? since : clock;
        last = size;
        int quiet = now.get(0).getAsInt() < LITTLE ? QUIET_WITH_LITTLE : QUIET;
        if (clock - since >= quiet) {
          return;
        }
      } catch (DevTools.Declined e) {
        // The page went on to another one in between.
        last = "";
      }
    }
  }

  private void passTime() throws IOException {
    round = new CompletableFuture<>();
    String policy = stalled ? "advance" : "pauseIfNetworkFetchesPending";
    call("Emulation.setVirtualTimePolicy", Map.of("policy", policy, "budget", ROUND));
    if (stalled && open.any()) {
      Pace.sleep(STALLED);
    }
    round.completeOnTimeout(false, STALLED.toMillis(), TimeUnit.MILLISECONDS);
    stalled |= !deadline.await(round);
  }

  /** The page as it stands. */
  Rendered rendered() throws IOException {
    if (last.get().status >= 400) {
      throw new StatusException(last.get().status);
    }
    JsonObject page = evaluate(script()).getAsJsonObject();
    byte[] html = text(page, "html").getBytes(StandardCharsets.UTF_8);
    if (html.length > Limits.PAGE) {
      throw Limits.tooLarge(Limits.PAGE);
    }
    try {
      URI uri = new URI(Addresses.encoded(text(page, "address")));
      if (!String.valueOf(uri.getScheme()).startsWith("http")) {
        throw new RefusedException("leads to an address that is not on the web");
      }
      return new Rendered(uri, html, pictures.of(page.getAsJsonArray("pictures"), tools));
    } catch (URISyntaxException e) {
      throw new IOException("leads to an address that is not valid", e);
    }
  }

  private static String script() throws IOException {
    try (InputStream in = BrowserPage.class.getResourceAsStream("page.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Evaluates in a world of its own, where the page's scripts have changed nothing. */
  private JsonElement evaluate(String expression) throws IOException {
    JsonObject world = call("Page.createIsolatedWorld", Map.of("frameId", frame, "worldName", "o"));
    JsonObject answer =
        call(
            "Runtime.evaluate",
            Map.of(
                "expression",
                expression,
                "contextId",
                world.get("executionContextId").getAsInt(),
                "returnByValue",
                true));
    if (answer.has("exceptionDetails")) {
      throw new IOException("the browser could not hand the page over");
    }
    return answer.getAsJsonObject("result").get("value");
  }

  private JsonObject call(String method) throws IOException {
    return call(method, Map.of());
  }

  private JsonObject call(String method, Map<String, Object> parameters) throws IOException {
    return tools.call(method, parameters);
  }

  private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
    Map<String, Object> all = new HashMap<>(some);
    all.put(name, value);
    return all;
  }

  private static String text(JsonObject object, String member) {
    return object.get(member).getAsString();
  }
}
