package io.offprint.fetch;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.devtools.Command;
import org.openqa.selenium.devtools.Connection;
import org.openqa.selenium.devtools.Event;
import org.openqa.selenium.devtools.idealized.target.model.SessionID;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/**
 * A connection to a browser's DevTools protocol, by Selenium's client for it: commands and their
 * results, and events. They go by name, as JSON, so that any version of the browser will do.
 */
final class DevTools implements AutoCloseable {
  private static final Gson GSON = new Gson();
  private static final Duration CONNECT = Duration.ofSeconds(15);

  private final Connection connection;
  private final Deadline deadline;
  private final CompletableFuture<?> gone;
  private volatile SessionID session;

  /** Receives events, on any thread, which must not wait. */
  interface Listener {
    /**
     * Something happened.
     *
     * @param sequence grows with time, as events may be handed over in any order
     */
    void event(long sequence, JsonObject parameters);
  }

  /**
   * Connects.
   *
   * @param end of the browser, for which the protocol has no word
   */
  DevTools(URI address, Deadline deadline, CompletableFuture<?> end) throws IOException {
    this.deadline = deadline;
    this.gone =
        end.thenRun(
            () -> {
              throw new CompletionException(new IOException("the browser ended too early"));
            });
    ClientConfig config =
        ClientConfig.defaultConfig()
            .baseUri(address)
            .connectionTimeout(CONNECT)
            .readTimeout(deadline.left());
    try {
      HttpClient client = HttpClient.Factory.createDefault().createClient(config);
      connection = new Connection(client, address.toString(), config);
    } catch (RuntimeException e) {
      throw new IOException("the browser does not answer", e);
    }
  }

  /** From here on all commands are for one page. */
  void talkTo(String pageSession) {
    session = new SessionID(pageSession);
  }

  /** Listens to one kind of event, of which the order does not matter. */
  void on(String event, Consumer<JsonObject> listener) {
    on(event, (sequence, parameters) -> listener.accept(parameters));
  }

  /** Listens to one kind of event, from here on. */
  void on(String event, Listener listener) {
    connection.addListener(
        new Event<>(event, input -> input.<Map<String, Object>>read(Json.MAP_TYPE)),
        (sequence, parameters) -> listener.event(sequence, json(parameters)));
  }

  /**
   * Gives a command and waits for its result.
   *
   * @throws Declined when the browser does not do it
   * @throws IOException when it does not answer in time, or has gone
   */
  JsonObject call(String method, Map<String, Object> parameters) throws IOException {
    CompletableFuture<Map<String, Object>> answer = send(method, parameters);
    try {
      deadline.await(CompletableFuture.anyOf(answer, gone));
      return json(answer.join());
    } catch (IOException e) {
      throw e.getCause() instanceof WebDriverException ? new Declined(method, e) : e;
    }
  }

  /** Gives a command of which the result is of no interest. */
  CompletableFuture<Map<String, Object>> send(String method, Map<String, Object> parameters) {
    try {
      return connection.send(session, new Command<>(method, parameters, Json.MAP_TYPE));
    } catch (RuntimeException e) {
      IOException closed = new IOException("the browser hung up");
      closed.addSuppressed(e);
      return CompletableFuture.failedFuture(closed);
    }
  }

  private static JsonObject json(Map<String, Object> parameters) {
    return GSON.toJsonTree(parameters).getAsJsonObject();
  }

  @Override
  public void close() {
    connection.close();
  }

  /** A command that made no sense at that moment, as for a page that has just been left. */
  static final class Declined extends IOException {
    private static final long serialVersionUID = 1L;

    Declined(String method, IOException e) {
      super("the browser declined " + method, e);
    }
  }
}
