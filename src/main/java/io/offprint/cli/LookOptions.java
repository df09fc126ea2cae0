package io.offprint.cli;

import io.offprint.Offprint;
import io.offprint.model.Device;
import io.offprint.model.LinkStyle;
import io.offprint.model.Options;
import io.offprint.model.PdfProfile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the book looks. */
final class LookOptions {
  @Option(
      names = "--page-size",
      paramLabel = "SIZE",
      description = "A4, Letter, A5, ..., or WIDTHxHEIGHT as in 120x180mm. (${DEFAULT-VALUE})")
  private String pageSize = Options.DEFAULTS.pageSize();

  @Option(names = "--theme", paramLabel = "NAME", description = "Theme. (${DEFAULT-VALUE})")
  private String theme = Options.DEFAULTS.theme();

  @Option(
      names = "--style",
      paramLabel = "FILE",
      description = "A stylesheet on top of the theme; may be repeated.")
  private List<String> styles = List.of();

  @Option(
      names = "--css",
      paramLabel = "RULES",
      description = "CSS rules on top of that; may be repeated.")
  private List<String> rules = List.of();

  @Option(
      names = "--links",
      paramLabel = "WHERE",
      description =
          "Where the PDF prints the addresses of links: footnotes, endnotes, inline, none."
              + " (${DEFAULT-VALUE})")
  private String links = Options.DEFAULTS.links().toString();

  @Option(
      names = "--smart-quotes",
      negatable = true,
      fallbackValue = "true",
      description = "Quotation marks, dashes and spaces of the text's language, or as they are.")
  private boolean smartQuotes = Options.DEFAULTS.smartQuotes();

  @Option(
      names = "--font",
      paramLabel = "FAMILY",
      description = "Font of the PDF's text instead of the theme's, from --font-dir or the system.")
  private String font;

  @Option(
      names = "--font-dir",
      paramLabel = "DIR",
      description = "A folder of your own fonts; may be repeated.")
  private List<String> fontDirs = List.of();

  @Option(
      names = "--dpi",
      paramLabel = "N",
      description =
          "Pixels to an inch that a photograph in the PDF has at most. (${DEFAULT-VALUE})")
  private int dpi = Options.DEFAULTS.dpi();

  @Option(
      names = "--qr",
      description = "Put the source's address on the PDF's title page as a QR code too.")
  private boolean qr = Options.DEFAULTS.qr();

  @Option(
      names = "--embed-fonts",
      description = "Put the fonts into the EPUB too, cut down to what it uses.")
  private boolean embedFonts = Options.DEFAULTS.embedFonts();

  @Option(
      names = "--device",
      paramLabel = "NAME",
      description =
          "Fit the EPUB's pictures and size to it: kindle, kobo, remarkable, pocketbook, phone,"
              + " tablet, generic. (${DEFAULT-VALUE})")
  private String device = Options.DEFAULTS.device().toString();

  @Option(names = "--greyscale", description = "Make the EPUB's pictures grey.")
  private boolean greyscale = Options.DEFAULTS.greyscale();

  @Option(
      names = "--attach-source",
      description = "Put the cleaned text into the PDF as a file, which makes it a PDF/A-3a.")
  private boolean attachSource;

  @Option(
      names = "--pdf-profile",
      paramLabel = "ua-1|ua-2",
      description =
          "Standards that the PDF follows: PDF/UA-1 and PDF/A-2a, or PDF/UA-2 and PDF/A-4."
              + " (${DEFAULT-VALUE})")
  private String pdfProfile = Options.DEFAULTS.pdfProfile().toString();

  void into(Options.Builder options) {
    List<String> css = new ArrayList<>();
    Offprint files = new Offprint(Options.DEFAULTS);
    styles.forEach(f -> css.add(new String(files.fetch(f).bytes(), StandardCharsets.UTF_8)));
    css.addAll(rules);
    options
        .pageSize(pageSize)
        .theme(theme)
        .css(css)
        .links(LinkStyle.of(links))
        .smartQuotes(smartQuotes)
        .qr(qr)
        .dpi(dpi)
        .font(font)
        .fontDirs(fontDirs)
        .embedFonts(embedFonts)
        .device(Device.of(device))
        .greyscale(greyscale)
        .attachSource(attachSource)
        .pdfProfile(PdfProfile.of(pdfProfile));
  }
}
