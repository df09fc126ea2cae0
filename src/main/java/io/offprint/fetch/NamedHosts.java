package io.offprint.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The hosts that the user named by typing an address, and which of them are his own. */
final class NamedHosts {
  private final Resolver resolver;
  private final Map<String, Boolean> own = new ConcurrentHashMap<>();
  private final Set<String> services = ConcurrentHashMap.newKeySet();

  NamedHosts(Resolver resolver) {
    this.resolver = resolver;
  }

  void add(URI typed) {
    if (typed.getHost() != null) {
      own.computeIfAbsent(key(typed), this::isPrivate);
      services.add(service(typed));
    }
  }

  boolean contains(URI uri) {
    return uri.getHost() != null && contains(uri.getHost());
  }

  boolean contains(String host) {
    return own.containsKey(host.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the host was in a private network when the user named it, and it is the same server on
   * it. A public one that turns up there later is up to something; so is a page that asks another
   * server of its machine.
   */
  boolean isOwn(URI uri) {
    return uri.getHost() != null
        && own.getOrDefault(key(uri), false)
        && services.contains(service(uri));
  }

  private boolean isPrivate(String host) {
    try {
      for (InetAddress address : resolver.resolve(host)) {
        if (!Addresses.isPublic(address)) {
          return true;
        }
      }
    } catch (UnknownHostException e) {
      // Perhaps known to a proxy; certainly not one of this network.
    }
    return false;
  }

  private static String key(URI uri) {
    return uri.getHost().toLowerCase(Locale.ROOT);
  }

  /** Host and port; a site's secure port and its other one are one server. */
  private static String service(URI uri) {
    int port = uri.getPort();
    return key(uri) + ":" + (port < 0 || port == 443 ? 80 : port);
  }
}
