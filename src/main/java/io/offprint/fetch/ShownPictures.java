package io.offprint.fetch;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Pictures that came with a page; only that page may have them, as it alone could ask for them. */
final class ShownPictures {
  private record Address(String asker, URI uri) {}

  private final Map<Address, byte[]> pictures = new ConcurrentHashMap<>();
  private final AtomicLong left = new AtomicLong(256 << 20);

  /** Keeps them while there is room; the others are fetched when they are wanted. */
  void put(String asker, Map<URI, byte[]> shown) {
    shown.forEach(
        (uri, bytes) -> {
          if (left.addAndGet(-bytes.length) >= 0) {
            pictures.put(new Address(asker, uri), bytes);
          }
        });
  }

  Optional<byte[]> find(String asker, URI uri) {
    return Optional.ofNullable(pictures.get(new Address(asker, uri)));
  }
}
