package io.offprint.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * One answer to one request, decompressed.
 *
 * @param headers by lower-case name, the first value of each
 * @param body not copied
 */
record Response(int status, Map<String, String> headers, byte[] body) {
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
