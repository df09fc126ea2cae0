package io.offprint.model;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the web is asked. Each default stands once, as the initial value of its field in {@link
 * Builder}.
 */
public final class Network implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What you get without choosing. */
  public static final Network DEFAULTS = builder().build();

  private final Builder b;

  private Network(Builder b) {
    this.b = b;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A cookies file in Netscape's format, as browser extensions and curl write it. */
  public Optional<Path> cookies() {
    return Optional.ofNullable(b.cookies);
  }

  /** Request headers, {@code Name: value}, for the hosts that the user names and no other. */
  public List<String> headers() {
    return b.headers;
  }

  public String userAgent() {
    return b.userAgent;
  }

  /** For one request from its start to the last byte. */
  public Duration timeout() {
    return b.timeout;
  }

  /** How often to ask again when a server is busy or hangs up. */
  public int retries() {
    return b.retries;
  }

  /** The least time between two requests to one host. */
  public Duration pause() {
    return b.pause;
  }

  /** A folder that keeps answers, so that what has not changed is not sent again. */
  public Optional<Path> cache() {
    return Optional.ofNullable(b.cache);
  }

  /** Whether to use the cache alone. */
  public boolean offline() {
    return b.offline;
  }

  /** Whether a page may ask for private addresses and for files outside its folder. */
  public boolean allowPrivate() {
    return b.allowPrivate;
  }

  /** Domains that pages may ask, with those below them; empty for all. */
  public List<String> allowedDomains() {
    return b.allowedDomains;
  }

  /** Domains that pages may not ask, with those below them. */
  public List<String> deniedDomains() {
    return b.deniedDomains;
  }

  /** A browser that renders pages first: its program, empty for one that is installed. */
  public Optional<String> browser() {
    return Optional.ofNullable(b.browser);
  }

  /** Sets values. */
  public static final class Builder implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private Path cookies;
    private List<String> headers = List.of();
    private String userAgent = "Mozilla/5.0 (compatible; Offprint)";
    private Duration timeout = Duration.ofSeconds(60);
    private int retries = 2;
    private Duration pause = Duration.ZERO;
    private Path cache;
    private boolean offline;
    private boolean allowPrivate;
    private List<String> allowedDomains = List.of();
    private List<String> deniedDomains = List.of();
    private String browser;

    private Builder() {}

    public Builder cookies(Path v) {
      cookies = v;
      return this;
    }

    public Builder headers(List<String> v) {
      headers = List.copyOf(v);
      return this;
    }

    public Builder userAgent(String v) {
      userAgent = Objects.requireNonNull(v);
      return this;
    }

    public Builder timeout(Duration v) {
      timeout = Objects.requireNonNull(v);
      return this;
    }

    public Builder retries(int v) {
      retries = v;
      return this;
    }

    public Builder pause(Duration v) {
      pause = Objects.requireNonNull(v);
      return this;
    }

    public Builder cache(Path v) {
      cache = v;
      return this;
    }

    public Builder offline(boolean v) {
      offline = v;
      return this;
    }

    public Builder allowPrivate(boolean v) {
      allowPrivate = v;
      return this;
    }

    public Builder allowedDomains(List<String> v) {
      allowedDomains = List.copyOf(v);
      return this;
    }

    public Builder deniedDomains(List<String> v) {
      deniedDomains = List.copyOf(v);
      return this;
    }

    public Builder browser(String v) {
      browser = v;
      return this;
    }

    /**
     * Builds.
     *
     * @throws OffprintException of kind USAGE when the values make no sense together
     */
    public Network build() {
      check(!offline || cache != null, "--offline", "needs --cache, for it reads nothing else");
      check(!offline || browser == null, "--offline", "makes no sense with --browser");
      check(retries >= 0 && retries <= 20, "--retries", "must be from 0 to 20, not " + retries);
      check(
          !timeout.isNegative() && !timeout.isZero(),
          "--request-timeout",
          "must be more than nothing");
      try {
        return new Network((Builder) clone());
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    private static void check(boolean sound, String subject, String message) {
      if (!sound) {
        throw new OffprintException(OffprintException.Kind.USAGE, subject, message);
      }
    }
  }
}
