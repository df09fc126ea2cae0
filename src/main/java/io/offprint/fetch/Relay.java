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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proxy inside this process, through which everything goes that a page asks for. The JDK's client
 * looks a name up by itself when it connects, and a name can change its address between a check and
 * that moment; the relay looks up once, checks, and connects to the very address that it checked.
 *
 * <p>One connection serves one request: a second one on it could be for another host. From JDK 18
 * on, a resolver of our own could do this without a relay.
 */
final class Relay implements AutoCloseable {
  /** Says what may be reached. */
  interface Gate {
    /** Whether a server may be, at an address that its host has. */
    boolean allows(URI target, InetAddress address);
  }

  private static final int CONNECT_MILLIS = 15_000;
  private static final int MAX_HEAD = 64 << 10;
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length:\\s*(\\d{1,15})\\s*$");

  private final Resolver resolver;
  private final Gate gate;
  private final Proxies proxies;
  private final ServerSocket server;

  /** Takes the proxies by which it goes on, which look names up again, out of reach. */
  Relay(Resolver resolver, Gate gate, Proxies proxies) throws IOException {
    this.resolver = resolver;
    this.gate = gate;
    this.proxies = proxies;
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
      try {
        relay(client);
      } catch (IOException | IllegalArgumentException e) {
        // Nothing has been sent yet; the client sees no more than that it failed.
        write(client, "HTTP/1.1 502 -\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      }
    } catch (IOException e) {
      // The client hung up first.
    }
  }

  private void relay(Socket client) throws IOException {
    String head = head(client.getInputStream());
    String[] request = head.substring(0, head.indexOf("\r\n")).split(" ");
    if (request.length != 3) {
      throw new IOException("no request");
    }
    boolean tunnel = request[0].equals("CONNECT");
    URI target = URI.create(tunnel ? "https://" + request[1] : request[1]);
    Optional<Proxies.Stop> proxy = proxies.find(target);
    InetAddress[] addresses = checked(target, proxy.isPresent());
    try (Socket remote =
        proxy.isPresent() ? connect(proxy.get().address()) : connect(addresses, port(target))) {
      if (!tunnel) {
        write(remote, forThisConnection(request[0], proxy, target, head));
        copyBody(head, client, remote);
      } else if (proxy.isPresent()) {
        write(remote, head.replaceFirst("\r\n", "\r\n" + proxy.get().header()));
      } else {
        write(client, "HTTP/1.1 200 OK\r\n\r\n");
      }
      if (tunnel) {
        daemon(() -> pipe(client, remote));
      }
      pipe(remote, client);
    }
  }

  /** What a form or a script sends along. */
  private static void copyBody(String head, Socket client, Socket remote) throws IOException {
    Matcher length = LENGTH.matcher(head);
    long left = length.find() ? Long.parseLong(length.group(1)) : 0;
    while (left > 0) {
      byte[] part = client.getInputStream().readNBytes((int) Math.min(left, 8192));
      if (part.length == 0) {
        throw new IOException("no request");
      }
      remote.getOutputStream().write(part);
      left -= part.length;
    }
  }

  /** The host's addresses; none where only the proxy, which chooses by itself, knows its name. */
  private InetAddress[] checked(URI target, boolean proxied) throws IOException {
    InetAddress[] addresses;
    try {
      addresses = resolver.resolve(target.getHost());
    } catch (UnknownHostException e) {
      if (proxied) {
        return new InetAddress[0];
      }
      throw e;
    }
    for (InetAddress address : addresses) {
      if (!gate.allows(target, address)) {
        throw new RefusedException("not allowed");
      }
    }
    return addresses;
  }

  private static int port(URI target) {
    return target.getPort() >= 0 ? target.getPort() : target.getScheme().equals("https") ? 443 : 80;
  }

  private static Socket connect(InetSocketAddress proxy) throws IOException {
    return connect(InetAddress.getAllByName(proxy.getHostString()), proxy.getPort());
  }

  private static Socket connect(InetAddress[] addresses, int port) throws IOException {
    IOException last = new UnknownHostException();
    for (InetAddress address : addresses) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  /**
   * The request for one connection, in the form that an origin server or another proxy expects (RFC
   * 9112, 3.2.1 and 3.2.2).
   */
  private static String forThisConnection(
      String method, Optional<Proxies.Stop> proxy, URI target, String head) {
    String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    String form = proxy.isPresent() ? target.toString() : path + query;
    StringBuilder out = new StringBuilder(method + " " + form + " HTTP/1.1\r\n");
    head.lines()
        .skip(1)
        .filter(line -> !line.isEmpty())
        .filter(
            line ->
                !line.matches(
                    "(?i)(proxy-)?connection:.*|proxy-authorization:.*|upgrade:.*|http2-settings:.*"))
        .forEach(line -> out.append(line).append("\r\n"));
    proxy.ifPresent(p -> out.append(p.header()));
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

  @Override
  public void close() throws IOException {
    server.close();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "offprint-relay");
    thread.setDaemon(true);
    thread.start();
  }
}
