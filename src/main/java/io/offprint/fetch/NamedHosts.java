package io.offprint.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The hosts that the user named by typing an address, and which of them are his own. */
final class NamedHosts {
  private final Resolver resolver;
  private final Map<String, Boolean> own = new ConcurrentHashMap<>();

  NamedHosts(Resolver resolver) {
    this.resolver = resolver;
  }

  void add(URI typed) {
    if (typed.getHost() != null) {
      own.computeIfAbsent(key(typed), this::isPrivate);
    }
  }

  boolean contains(URI uri) {
    return uri.getHost() != null && contains(uri.getHost());
  }

  boolean contains(String host) {
    return own.containsKey(host.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the host was in a private network when the user named it. A public one that turns up
   * there later is up to something.
   */
  boolean isOwn(URI uri) {
    return uri.getHost() != null && own.getOrDefault(key(uri), false);
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
}
