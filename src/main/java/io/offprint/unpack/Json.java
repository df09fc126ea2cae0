package io.offprint.unpack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.offprint.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON as other people's exports have it: members may be missing, null, or of another type. */
final class Json {
  private Json() {}

  static JsonElement parse(Source source) throws IOException {
    try {
      String text = new String(source.bytes(), StandardCharsets.UTF_8);
      return JsonParser.parseString(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (JsonParseException e) {
      throw new IOException("is damaged JSON", e);
    }
  }

  /** The object of one line of many; an empty one of another line. */
  static JsonObject line(String text) {
    try {
      JsonElement value = JsonParser.parseString(text);
      return value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }

  /** The elements of what is an array; nothing of anything else. */
  static JsonArray elements(JsonElement value) {
    return value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
  }

  /** The first of the members that is a text or number; empty when none is. */
  static String text(JsonObject object, String... names) {
    for (String name : names) {
      JsonElement value = object.get(name);
      if (value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()) {
        return value.getAsString().strip();
      }
    }
    return "";
  }

  static JsonArray array(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null ? new JsonArray() : elements(value);
  }
}
