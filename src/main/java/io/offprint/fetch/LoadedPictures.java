package io.offprint.fetch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures that a browser loads with a page, which need not be asked for again. */
final class LoadedPictures {
  /** Bytes; what a page has beyond that is fetched like any other page's. */
  private static final int MAX = 64 << 20;

  private final Map<String, String> requestByAddress = new ConcurrentHashMap<>();
  private final Set<String> whole = ConcurrentHashMap.newKeySet();

  /** Where a request began is what the page calls the picture, wherever redirects lead. */
  void begun(JsonObject event) {
    boolean picture = event.has("type") && event.get("type").getAsString().equals("Image");
    if (picture && !event.has("redirectResponse")) {
      String address = event.getAsJsonObject("request").get("url").getAsString();
      requestByAddress.put(address, event.get("requestId").getAsString());
    }
  }

  void done(JsonObject event) {
    whole.add(event.get("requestId").getAsString());
  }

  /** Those of the addresses that are there, before the browser ends. */
  Map<URI, byte[]> of(JsonArray addresses, DevTools tools) {
    Map<URI, byte[]> pictures = new LinkedHashMap<>();
    int left = MAX;
    for (JsonElement address : addresses) {
      String request = requestByAddress.getOrDefault(address.getAsString(), "");
      try {
        byte[] bytes = whole.contains(request) ? bytes(request, tools) : new byte[0];
        left -= bytes.length;
        if (bytes.length > 0 && left >= 0) {
          pictures.put(new URI(Addresses.encoded(address.getAsString())), bytes);
        }
      } catch (IOException | java.net.URISyntaxException e) {
        // The browser has let go of it; it is asked for like any other page's picture.
      }
    }
    return pictures;
  }

  private static byte[] bytes(String request, DevTools tools) throws IOException {
    JsonObject body = tools.call("Network.getResponseBody", Map.of("requestId", request));
    return body.get("base64Encoded").getAsBoolean()
        ? Base64.getDecoder().decode(body.get("body").getAsString())
        : new byte[0];
  }
}
