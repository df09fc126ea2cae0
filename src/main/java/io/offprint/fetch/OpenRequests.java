package io.offprint.fetch;

import com.google.gson.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a page in a browser still waits for; its events may come in any order. */
final class OpenRequests {
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Set<String> ended = ConcurrentHashMap.newKeySet();

  void begun(JsonObject event) {
    begun.add(event.get("requestId").getAsString());
  }

  void ended(JsonObject event) {
    ended.add(event.get("requestId").getAsString());
  }

  boolean any() {
    return !ended.containsAll(begun);
  }
}
