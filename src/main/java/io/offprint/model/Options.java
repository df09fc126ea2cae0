package io.offprint.model;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a user can choose about a book. Each default stands once, as the initial value of
 * its field in {@link Builder}; library and command line share them.
 */
public final class Options implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What you get without choosing. */
  public static final Options DEFAULTS = builder().build();

  private final Builder b;

  private Options(Builder b) {
    this.b = b;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these options. */
  public Builder toBuilder() {
    return b.copy();
  }

  /** These options for another process of the same Offprint; equal options give equal bytes. */
  public byte[] toBytes() {
    return ObjectBytes.write(this);
  }

  /** What {@link #toBytes()} gave; not for bytes from anywhere else. */
  public static Options ofBytes(byte[] bytes) {
    return (Options) ObjectBytes.read(bytes);
  }

  /** How long one book may take to be written before it is given up. */
  public Duration timeout() {
    return b.timeout;
  }

  /** Title of the book instead of the one found. */
  public Optional<String> title() {
    return Optional.ofNullable(b.title);
  }

  /** Authors instead of the ones found; empty to keep those. */
  public List<String> authors() {
    return b.authors;
  }

  /** BCP 47 language instead of the one found. */
  public Optional<String> language() {
    return Optional.ofNullable(b.language);
  }

  /** Base for relative links instead of the source's own address. */
  public Optional<URI> base() {
    return Optional.ofNullable(b.base);
  }

  /** Name of a theme in {@code styles/}. */
  public String theme() {
    return b.theme;
  }

  /** CSS on top of the theme, in order. */
  public List<String> css() {
    return b.css;
  }

  /** Name of a paper preset, or {@code WIDTHxHEIGHT} with a unit, as in {@code 120x180mm}. */
  public String pageSize() {
    return b.pageSize;
  }

  /** Whether to print a table of contents. */
  public boolean contents() {
    return b.contents;
  }

  /** How many levels the contents show; the chapters are the first. */
  public int contentsDepth() {
    return b.contentsDepth;
  }

  /** Whether the EPUB has a cover and the PDF a title page. */
  public boolean cover() {
    return b.cover;
  }

  /**
   * When the files say that they were made, as {@code SOURCE_DATE_EPOCH} gives it; without it they
   * say when the article was.
   */
  public Optional<Instant> date() {
    return Optional.ofNullable(b.date);
  }

  /** The series that the book is part of. */
  public Optional<Series> series() {
    return Optional.ofNullable(b.series);
  }

  /** The user's own cover instead of the typographic one. */
  public Optional<Picture> coverPicture() {
    return Optional.ofNullable(b.coverPicture);
  }

  /** Whether the EPUB carries the theme's fonts, cut down to the characters in use. */
  public boolean embedFonts() {
    return b.embedFonts;
  }

  /** What the EPUB is read on. */
  public Device device() {
    return b.device;
  }

  /** Whether the EPUB's pictures are grey, for screens that show no colours. */
  public boolean greyscale() {
    return b.greyscale;
  }

  /** Whether the contents have a section for each publication, as those of a periodical do. */
  public boolean sections() {
    return b.sections;
  }

  /** Whether the book says of what day it is, as an issue of a periodical does. */
  public boolean dated() {
    return b.dated;
  }

  /** What of a page is the article. */
  public Extraction extraction() {
    return b.extraction;
  }

  /** How the web is asked. */
  public Network network() {
    return b.network;
  }

  /** Whether quotation marks, dashes and spaces become those of the text's language. */
  public boolean smartQuotes() {
    return b.smartQuotes;
  }

  /** Whether the PDF's title page shows the source's address as a QR code. */
  public boolean qr() {
    return b.qr;
  }

  /** Family of the PDF's body text instead of the theme's. */
  public Optional<String> font() {
    return Optional.ofNullable(b.font);
  }

  /** Folders of fonts to look in before those of the system. */
  public List<String> fontDirs() {
    return b.fontDirs;
  }

  /** How many pixels to an inch a photograph in the PDF has at most. */
  public int dpi() {
    return b.dpi;
  }

  /** How the PDF prints the addresses of links. */
  public LinkStyle links() {
    return b.links;
  }

  /** Whether the PDF carries its cleaned source, which makes it a PDF/A-3a. */
  public boolean attachSource() {
    return b.attachSource;
  }

  /** Which standards the PDF follows. */
  public PdfProfile pdfProfile() {
    return b.pdfProfile;
  }

  /** Sets options; every value is checked when it is set. */
  public static final class Builder implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private Duration timeout = Duration.ofSeconds(60);
    private String title;
    private List<String> authors = List.of();
    private String language;
    private URI base;
    private String theme = "book";
    private List<String> css = List.of();
    private String pageSize = "A4";
    private boolean contents = true;
    private int contentsDepth = 3;
    private boolean cover = true;
    private Instant date;
    private Series series;
    private Picture coverPicture;
    private boolean embedFonts;
    private Device device = Device.GENERIC;
    private boolean greyscale;
    private Network network = Network.DEFAULTS;
    private boolean sections;
    private boolean dated;
    private Extraction extraction = Extraction.DEFAULTS;
    private boolean attachSource;
    private PdfProfile pdfProfile = PdfProfile.UA_1;
    private LinkStyle links = LinkStyle.FOOTNOTES;
    private boolean smartQuotes = true;
    private boolean qr;
    private int dpi = 220;
    private String font;
    private List<String> fontDirs = List.of();

    private Builder() {}

    private Builder copy() {
      try {
        return (Builder) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    /**
     * Sets the time limit.
     *
     * @throws OffprintException of kind USAGE unless longer than nothing
     */
    public Builder timeout(Duration v) {
      if (v.isNegative() || v.isZero()) {
        throw new OffprintException(
            OffprintException.Kind.USAGE, "--timeout", "must be more than 0 seconds");
      }
      timeout = v;
      return this;
    }

    public Builder title(String v) {
      title = v;
      return this;
    }

    public Builder authors(List<String> v) {
      authors = List.copyOf(v);
      return this;
    }

    public Builder language(String v) {
      language = v;
      return this;
    }

    public Builder base(URI v) {
      base = v;
      return this;
    }

    public Builder theme(String v) {
      theme = Objects.requireNonNull(v);
      return this;
    }

    public Builder css(List<String> v) {
      css = List.copyOf(v);
      return this;
    }

    public Builder pageSize(String v) {
      pageSize = Objects.requireNonNull(v);
      return this;
    }

    public Builder contents(boolean v) {
      contents = v;
      return this;
    }

    /**
     * Sets the depth of the contents.
     *
     * @throws OffprintException of kind USAGE unless between 1 and 6
     */
    public Builder contentsDepth(int v) {
      if (v < 1 || v > 6) {
        throw new OffprintException(
            OffprintException.Kind.USAGE, "--toc-depth", "must be from 1 to 6, not " + v);
      }
      contentsDepth = v;
      return this;
    }

    public Builder cover(boolean v) {
      cover = v;
      return this;
    }

    public Builder series(Series v) {
      series = v;
      return this;
    }

    public Builder coverPicture(Picture v) {
      coverPicture = v;
      return this;
    }

    public Builder embedFonts(boolean v) {
      embedFonts = v;
      return this;
    }

    public Builder device(Device v) {
      device = Objects.requireNonNull(v);
      return this;
    }

    public Builder greyscale(boolean v) {
      greyscale = v;
      return this;
    }

    public Builder date(Instant v) {
      date = v;
      return this;
    }

    public Builder sections(boolean v) {
      sections = v;
      return this;
    }

    public Builder dated(boolean v) {
      dated = v;
      return this;
    }

    public Builder extraction(Extraction v) {
      extraction = Objects.requireNonNull(v);
      return this;
    }

    public Builder network(Network v) {
      network = Objects.requireNonNull(v);
      return this;
    }

    public Builder pdfProfile(PdfProfile v) {
      pdfProfile = Objects.requireNonNull(v);
      return this;
    }

    public Builder attachSource(boolean v) {
      attachSource = v;
      return this;
    }

    public Builder smartQuotes(boolean v) {
      smartQuotes = v;
      return this;
    }

    public Builder font(String v) {
      font = v;
      return this;
    }

    public Builder fontDirs(List<String> v) {
      fontDirs = List.copyOf(v);
      return this;
    }

    public Builder qr(boolean v) {
      qr = v;
      return this;
    }

    /**
     * Sets the resolution of photographs.
     *
     * @throws OffprintException of kind USAGE unless between 36 and 2400
     */
    public Builder dpi(int v) {
      if (v < 36 || v > 2400) {
        throw new OffprintException(
            OffprintException.Kind.USAGE, "--dpi", "must be from 36 to 2400, not " + v);
      }
      dpi = v;
      return this;
    }

    public Builder links(LinkStyle v) {
      links = Objects.requireNonNull(v);
      return this;
    }

    public Options build() {
      return new Options(copy());
    }
  }
}
