package io.offprint.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The bytes of one input as they were had, before anything was understood.
 *
 * @param name what to call it in messages: the path, the URL, or {@code <stdin>}
 * @param base the address that relative links are resolved against, or null when there is none
 * @param mediaType the media type that the carrier stated or the file name implies, without
 *     parameters, lower case; empty when unknown
 * @param charset the charset that the carrier stated; empty when it stated none
 * @param bytes the content; not copied, so the caller leaves it alone
 * @param remote whether it came from the network, so that it may not ask for local files
 */
public record Source(
    String name, URI base, String mediaType, String charset, byte[] bytes, boolean remote) {

  public Source {
    Objects.requireNonNull(name);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(charset);
    Objects.requireNonNull(bytes);
  }

  /** A source from a string of HTML, whole page or fragment; {@code base} may be null. */
  public static Source ofHtml(String html, URI base) {
    return new Source(
        base == null ? "<html>" : base.toString(),
        base,
        "text/html",
        "UTF-8",
        html.getBytes(StandardCharsets.UTF_8),
        true);
  }

  /** The same bytes with relative links resolved against {@code newBase}. */
  public Source withBase(URI newBase) {
    return new Source(name, newBase, mediaType, charset, bytes, remote);
  }
}
