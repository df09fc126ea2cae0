package io.offprint.clean.pictures;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Collects where a picture may be had from everything that markup and lazy loaders say. */
final class Candidates {
  /** Width that a page shows a picture at when nothing tells, for those given by density. */
  private static final int USUAL_WIDTH = 700;

  private static final Set<String> SCHEMES = Set.of("http", "https", "data");
  private static final Pattern IMAGE_FILE =
      Pattern.compile("(?i)^\\S+\\.(jpe?g|png|gif|webp|avif|bmp|svg|tiff?)([?#]\\S*)?$");
  private static final Pattern SET_NAME = Pattern.compile("(?i)srcset|src-set");
  private static final Pattern SOURCE_NAME =
      Pattern.compile("(?i)^data-.*(src|original|image|img|url|file|lazy|hi-?res|large|full).*");
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{(width|w|size|quality)\\}|%7Bwidth%7D");

  private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]");
  private final URI base;
  private final boolean remote;
  private final List<Candidate> found = new ArrayList<>();

  Candidates(URI base, boolean remote) {
    this.base = base;
    this.remote = remote;
  }

  /** Collects from one {@code img} and the {@code picture} that it stands in. */
  Candidates from(Element img) {
    int shown = Sizes.number(img.attr("width"));
    Element picture = img.closest("picture");
    if (picture != null) {
      for (Element source : picture.select("source")) {
        boolean cropped = source.attr("media").contains("max-width");
        attributes(source, shown, source.attr("type"), cropped);
      }
    }
    attributes(img, shown, "", false);
    Element link = img.closest("a[href]");
    if (link != null && IMAGE_FILE.matcher(link.attr("href")).find()) {
      add(link.attr("href"), 1, "", true);
    }
    return this;
  }

  private void attributes(Element e, int shown, String type, boolean cropped) {
    for (Attribute attribute : e.attributes()) {
      String name = attribute.getKey();
      String value = attribute.getValue().strip();
      if (SET_NAME.matcher(name).find()) {
        for (Srcset.Entry entry : Srcset.parse(value)) {
          add(entry.address(), width(entry, shown), type, cropped);
        }
      } else if (name.equals("src") && e.normalName().equals("img")) {
        add(value, 0, type, cropped);
      } else if (SOURCE_NAME.matcher(name).matches() && isAddress(name, value)) {
        add(value, 0, type, cropped);
      }
    }
  }

  private static boolean isAddress(String name, String value) {
    String key = name.toLowerCase(Locale.ROOT);
    boolean source = key.matches("data-(lazy-?)?(src|original|url|image|img)");
    return IMAGE_FILE.matcher(value).matches()
        || source && value.matches("(https?:)?//?[^\\s{}<>\"]+|data:image/.+");
  }

  private static int width(Srcset.Entry entry, int shown) {
    if (entry.width() > 0 || entry.density() == 0) {
      return entry.width();
    }
    return (int) (entry.density() * (shown > 1 ? shown : USUAL_WIDTH));
  }

  private void add(String raw, int width, String type, boolean cropped) {
    String address = TEMPLATE.matcher(raw).replaceAll("1200");
    resolve(address)
        .filter(u -> found.stream().noneMatch(c -> c.address().equals(u)))
        .ifPresent(u -> found.add(Candidate.of(u, width, type, cropped, found.size())));
  }

  /** An address that may be asked for, made absolute, its stray characters encoded. */
  Optional<URI> resolve(String raw) {
    String address = BREAKS.matcher(raw).replaceAll("").strip();
    if (address.isEmpty() || address.startsWith("#") || address.startsWith("about:")) {
      return Optional.empty();
    }
    String absolute =
        address.startsWith("data:") || base == null
            ? address
            : StringUtil.resolve(base.toString(), address);
    try {
      URI uri = new URI(encode(absolute));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean allowed =
          SCHEMES.contains(scheme) && (!scheme.equals("data") || isPictureData(absolute))
              || !remote && scheme.equals("file");
      return allowed ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isPictureData(String address) {
    return address.regionMatches(true, 0, "data:image/", 0, 11);
  }

  /** Percent-encodes what RFC 3986 does not allow in an address. */
  private static String encode(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean strayPercent = c == '%' && !isHex(address, i + 1);
      if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0 || strayPercent) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
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

  /** Best first; placeholders only when there is nothing else. */
  List<URI> best() {
    List<Candidate> real = found.stream().filter(c -> !c.isPlaceholder()).toList();
    return (real.isEmpty() ? found : real)
        .stream().sorted(Candidate.BEST_FIRST).map(Candidate::address).toList();
  }

  /** The greatest width that markup or addresses tell, 0 when none does. */
  int widest() {
    return found.stream()
        .filter(c -> !c.isPlaceholder())
        .mapToInt(Candidate::width)
        .max()
        .orElse(0);
  }

  /** Whether there is anything but placeholders. */
  boolean isReal() {
    return found.stream().anyMatch(c -> !c.isPlaceholder());
  }
}
