package io.offprint.fetch;

import java.net.URI;
import java.util.Map;

/**
 * A page as a browser showed it.
 *
 * @param uri where the browser ended up
 * @param html the page's tree as markup, UTF-8
 * @param pictures those that the browser loaded and showed, by address
 */
record Rendered(URI uri, byte[] html, Map<URI, byte[]> pictures) {}
