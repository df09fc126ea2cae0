package io.offprint.fetch;

import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser is sent for.
 *
 * @param uri the page
 * @param headers for requests to the page's own origin, no other
 * @param cookies each goes to the hosts that it is for
 * @param userAgent what to call itself, when not what it is
 * @param gate which hosts and addresses it may reach
 */
record Visit(
    URI uri,
    Map<String, String> headers,
    List<HttpCookie> cookies,
    Optional<String> userAgent,
    Relay.Gate gate) {}
