package io.offprint.clean.structure;

import java.util.Locale;
import java.util.Set;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * Makes links absolute, or fragments when they lead to the article itself; what is no address for a
 * reader ({@code javascript:} and its like) leaves its text.
 */
final class Links implements Rule {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  @Override
  public void apply(Element body, Context context) {
    String base = context.base() == null ? "" : context.base().toString();
    String self = base.replaceFirst("#.*$", "");
    for (Element a : body.getElementsByTag("a")) {
      String href = a.attr("href").replaceAll("[\\x00-\\x1f]+", "").strip();
      if (!a.hasAttr("href") || href.startsWith("#") && href.length() > 1) {
        continue;
      }
      String target = resolve(base, href);
      if (!self.isEmpty() && target.startsWith(self + "#") && target.length() > self.length() + 1) {
        a.attr("href", target.substring(self.length()));
      } else if (SCHEMES.contains(scheme(target))) {
        a.attr("href", target);
      } else {
        a.removeAttr("href");
      }
    }
  }

  private static String resolve(String base, String href) {
    if (!scheme(href).isEmpty() || base.isEmpty() || href.equals("#")) {
      return escaped(href);
    }
    return escaped(StringUtil.resolve(base, href));
  }

  /** With what RFC 3986 does not allow in an address percent-encoded. */
  private static String escaped(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean percent = c == '%' && !isHex(address, i + 1);
      if (c == ' ' || "\"<>\\^`{|}".indexOf(c) >= 0 || percent) {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHex(String s, int at) {
    return at + 1 < s.length()
        && Character.digit(s.charAt(at), 16) >= 0
        && Character.digit(s.charAt(at + 1), 16) >= 0;
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    String scheme = colon < 1 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    return scheme.matches("[a-z][a-z0-9+.-]*") ? scheme : "";
  }
}
