package io.offprint.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine, for a test. */
final class Server implements AutoCloseable {
  /** Answers one request. */
  interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  /** What was asked, in order. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final HttpServer server;

  Server() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  Server on(String path, Handler handler) {
    server.createContext(
        path,
        e -> {
          asked.add(path);
          try (e) {
            handler.handle(e);
          }
        });
    return this;
  }

  Server on(String path, int status, String body, String... headers) {
    return on(path, e -> answer(e, status, body.getBytes(StandardCharsets.UTF_8), headers));
  }

  static void answer(HttpExchange e, int status, byte[] body, String... headers)
      throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      e.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    e.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    e.getResponseBody().write(body);
  }

  /** A server that says the same bytes to everybody and hangs up, whatever HTTP has to say. */
  static ServerSocket rude(String answer) throws IOException {
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
