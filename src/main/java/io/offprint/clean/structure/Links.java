package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * Makes links absolute, or fragments when they lead to the article itself; what is no address for a
 * reader ({@code javascript:} and its like) leaves its text.
 */
final class Links implements Rule {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f]+");

  @Override
  public void apply(Element body, Context context) {
    String base = context.base() == null ? "" : context.base().toString();
    URL url = url(base);
    String self = base.replaceFirst("#.*$", "");
    for (Element a : Walk.named(body, "a")) {
      String href = CONTROLS.matcher(a.attr("href")).replaceAll("").strip();
      if (!a.hasAttr("href") || href.startsWith("#") && href.length() > 1) {
        continue;
      }
      String target = resolve(base, url, href);
      if (!self.isEmpty() && target.startsWith(self + "#") && target.length() > self.length() + 1) {
        a.attr("href", target.substring(self.length()));
      } else if (SCHEMES.contains(scheme(target))) {
        a.attr("href", target);
      } else {
        a.removeAttr("href");
      }
    }
  }

  /** The address that a page's links are relative to, parsed once; null when it is none. */
  private static URL url(String base) {
    try {
      return new URL(base);
    } catch (MalformedURLException e) {
      return null;
    }
  }

  private static String absolute(String base, URL url, String href) {
    if (url != null && isRooted(href) && url.getProtocol().startsWith("http")) {
      return url.getProtocol() + "://" + url.getAuthority() + href;
    }
    try {
      return url == null
          ? StringUtil.resolve(base, href)
          : StringUtil.resolve(url, href).toExternalForm();
    } catch (MalformedURLException e) {
      return StringUtil.resolve(base, href);
    }
  }

  /** Whether it is a plain path from the site's root, as most are. */
  private static boolean isRooted(String href) {
    return href.startsWith("/") && !href.startsWith("//") && !href.contains("/.");
  }

  private static String resolve(String base, URL url, String href) {
    if (!scheme(href).isEmpty() || base.isEmpty() || href.equals("#")) {
      return escaped(href);
    }
    return escaped(absolute(base, url, href));
  }

  /** With what RFC 3986 does not allow in an address percent-encoded. */
  private static String escaped(String address) {
    int from = 0;
    while (from < address.length() && isPlain(address.charAt(from))) {
      from++;
    }
    if (from == address.length()) {
      return address;
    }
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

  private static boolean isPlain(char c) {
    return c > ' ' && c != '%' && "\"<>\\^`{|}".indexOf(c) < 0;
  }

  private static boolean isHex(String s, int at) {
    return at + 1 < s.length()
        && Character.digit(s.charAt(at), 16) >= 0
        && Character.digit(s.charAt(at + 1), 16) >= 0;
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    if (colon < 1) {
      return "";
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    return SCHEME.matcher(scheme).matches() ? scheme : "";
  }
}
