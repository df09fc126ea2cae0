package io.offprint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine, for a test. What it is not told an answer for is 404. */
public final class Server implements AutoCloseable {
  /** Answers one request. */
  public interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  /** The paths that were asked for, in order. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Handler rest = e -> answer(e, 404, "gone");

  /** Starts, at a port of its own. */
  public Server() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange e) throws IOException {
    String path = e.getRequestURI().getPath();
    asked.add(path);
    try (e) {
      handlers.getOrDefault(path, rest).handle(e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** How often a path was asked for. */
  public long asked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  public Server on(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  public Server on(String path, int status, String body, String... headers) {
    return on(path, e -> answer(e, status, body, headers));
  }

  /** Sets what answers for all other paths. */
  public Server onOthers(Handler handler) {
    rest = handler;
    return this;
  }

  public Server html(String path, String page) {
    return on(path, 200, page, "Content-Type", "text/html; charset=utf-8");
  }

  public static void answer(HttpExchange e, int status, String body, String... headers)
      throws IOException {
    answer(e, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Answers with headers as names and values by turns. */
  public static void answer(HttpExchange e, int status, byte[] body, String... headers)
      throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      e.getResponseHeaders().set(headers[i], headers[i + 1]);
    }
    e.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    e.getResponseBody().write(body);
  }

  /** A server that says the same bytes to everybody and hangs up, whatever HTTP has to say. */
  public static ServerSocket rude(String answer) throws IOException {
    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread =
        new Thread(
            () -> {
              while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                  client.getInputStream().read(new byte[4096]);
                  client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                } catch (IOException e) {
                  // The next one may do better.
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    return socket;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
