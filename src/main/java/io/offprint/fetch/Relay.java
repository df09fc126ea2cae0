package io.offprint.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * A proxy inside this process, through which everything goes that a page asks for. The JDK's client
 * looks a name up by itself when it connects, and a name can change its address between a check and
 * that moment; the relay looks up once, checks, and connects to the very address that it checked.
 *
 * <p>One connection serves one request: a second one on it could be for another host. From JDK 18
 * on, a resolver of our own could do this without a relay.
 */
final class Relay {
  private static final int CONNECT_MILLIS = 15_000;
  private static final int MAX_HEAD = 64 << 10;

  private final Resolver resolver;
  private final Predicate<InetAddress> allowed;
  private final ServerSocket server;

  Relay(Resolver resolver, Predicate<InetAddress> allowed) throws IOException {
    this.resolver = resolver;
    this.allowed = allowed;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        daemon(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = head(client.getInputStream());
      String[] request = head.substring(0, Math.max(0, head.indexOf("\r\n"))).split(" ");
      if (request.length != 3) {
        return;
      }
      boolean tunnel = request[0].equals("CONNECT");
      URI target = URI.create(tunnel ? "tunnel://" + request[1] : request[1]);
      try (Socket remote = connect(target)) {
        if (tunnel) {
          write(client, "HTTP/1.1 200 OK\r\n\r\n");
          daemon(() -> pipe(client, remote));
        } else {
          write(remote, originForm(request[0], target, head));
        }
        pipe(remote, client);
      } catch (IOException e) {
        write(client, "HTTP/1.1 502 -\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      }
    } catch (IOException | IllegalArgumentException e) {
      // The client sees its connection end, which is all that it can be told.
    }
  }

  private Socket connect(URI target) throws IOException {
    IOException last = new UnknownHostException(target.getHost());
    for (InetAddress address : resolver.resolve(target.getHost())) {
      if (!allowed.test(address)) {
        throw new RefusedException("not allowed");
      }
      Socket socket = new Socket();
      try {
        int port = target.getPort() < 0 ? 80 : target.getPort();
        socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  /** The request as an origin server expects it (RFC 9112, 3.2.1), for this connection only. */
  private static String originForm(String method, URI target, String head) {
    String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    StringBuilder out = new StringBuilder(method + " " + path + query + " HTTP/1.1\r\n");
    head.lines()
        .skip(1)
        .filter(line -> !line.isEmpty())
        .filter(line -> !line.matches("(?i)(proxy-)?connection:.*|upgrade:.*|http2-settings:.*"))
        .forEach(line -> out.append(line).append("\r\n"));
    return out.append("Connection: close\r\n\r\n").toString();
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int ends = 0;
    while (ends < 4) {
      int b = in.read();
      if (b < 0 || head.size() > MAX_HEAD) {
        throw new IOException("no request");
      }
      head.write(b);
      ends = b == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : b == '\r' ? 1 : 0;
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void write(Socket to, String text) throws IOException {
    to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    to.getOutputStream().flush();
  }

  /** Copies until one side hangs up, then hangs up both. */
  private static void pipe(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException e) {
      // One side hung up in the middle; the client notices that its answer is not whole.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "offprint-relay");
    thread.setDaemon(true);
    thread.start();
  }
}
