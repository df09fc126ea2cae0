package io.offprint.fetch;

import java.util.List;
import java.util.Locale;

/** Which domains pages may ask. */
record Domains(List<String> allowed, List<String> denied) {

  /** Whether a host is the domain or below it; an empty domain holds nothing. */
  static boolean isWithin(String host, String domain) {
    return !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
  }

  void require(String host) throws RefusedException {
    String name = host.toLowerCase(Locale.ROOT);
    if (holds(denied, name) || !allowed.isEmpty() && !holds(allowed, name)) {
      throw new RefusedException("its domain is not to be asked");
    }
  }

  private static boolean holds(List<String> domains, String host) {
    return domains.stream().anyMatch(d -> isWithin(host, d.toLowerCase(Locale.ROOT)));
  }
}
