package io.offprint.fetch;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * A connection to a browser's DevTools protocol: commands and their results, and events, as JSON
 * over a WebSocket. The clients of this protocol on Maven Central bring a second JSON library, a
 * second WebSocket, generated classes for hundreds of commands and a downloader of browsers, or
 * have not changed for years; a dozen commands need none of it.
 */
final class DevTools implements AutoCloseable {
  private static final Gson GSON = new Gson();

  private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();
  private final BiConsumer<String, JsonObject> events;
  private final WebSocket socket;
  private final Deadline deadline;
  private volatile String session;

  /**
   * Connects.
   *
   * @param events receives each event's name and parameters, on a thread that must not wait
   */
  DevTools(URI address, Deadline deadline, BiConsumer<String, JsonObject> events)
      throws IOException {
    this.events = events;
    this.deadline = deadline;
    this.socket =
        deadline.await(
            HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .newWebSocketBuilder()
                .buildAsync(address, new Incoming()));
  }

  /** From here on all commands are for one page. */
  void talkTo(String pageSession) {
    session = pageSession;
  }

  /**
   * Gives a command and waits for its result.
   *
   * @throws Declined when the browser does not do it
   * @throws IOException when it does not answer in time, or has gone
   */
  JsonObject call(String method, Map<String, ?> parameters) throws IOException {
    JsonObject answer = deadline.await(send(method, parameters));
    if (answer.has("error")) {
      throw new Declined(method);
    }
    return answer.getAsJsonObject("result");
  }

  /** Gives a command of which the result is of no interest. */
  CompletableFuture<JsonObject> send(String method, Map<String, ?> parameters) {
    int id = last.incrementAndGet();
    JsonObject message = new JsonObject();
    message.addProperty("id", id);
    message.addProperty("method", method);
    message.add("params", GSON.toJsonTree(parameters));
    if (session != null) {
      message.addProperty("sessionId", session);
    }
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    synchronized (socket) {
      try {
        socket.sendText(message.toString(), true).join();
      } catch (CompletionException e) {
        answer.completeExceptionally(e.getCause());
      }
    }
    return answer;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private void take(JsonObject message) {
    if (message.has("id")) {
      CompletableFuture<JsonObject> answer = waiting.remove(message.get("id").getAsInt());
      if (answer != null) {
        answer.complete(message);
      }
    } else if (message.has("method")) {
      events.accept(message.get("method").getAsString(), message.getAsJsonObject("params"));
    }
  }

  /** A command that made no sense at that moment, as for a page that has just been left. */
  static final class Declined extends IOException {
    private static final long serialVersionUID = 1L;

    Declined(String method) {
      super("the browser declined " + method);
    }
  }

  /** Puts messages together, which come in parts. */
  private final class Incoming implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
      text.append(part);
      if (whole) {
        take(JsonParser.parseString(text.toString()).getAsJsonObject());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      fail(new IOException("the browser hung up"));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable e) {
      fail(e);
    }

    private void fail(Throwable e) {
      waiting.values().forEach(answer -> answer.completeExceptionally(e));
    }
  }
}
