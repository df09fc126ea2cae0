package io.offprint.check.library;

import io.offprint.check.Checker;
import io.offprint.model.Finding;
import io.offprint.model.Finding.Severity;
import io.offprint.model.Inspection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Asks veraPDF, for each of the standards that a file's metadata claims. */
public final class PdfChecker implements Checker {
  /** Held on to, for the JDK forgets the level of a logger that nobody holds. */
  private static final Logger LIBRARY = Logger.getLogger("org.verapdf");

  static {
    LIBRARY.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Override
  public Inspection check(byte[] file) {
    List<String> standards = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try {
      List<PDFAFlavour> claims = claims(file);
      for (PDFAFlavour claim : claims) {
        standards.add(name(claim));
        findings.addAll(check(file, claim));
      }
      if (claims.isEmpty()) {
        String nothing =
            "claims to follow neither PDF/A nor PDF/UA; there is nothing to hold it to";
        findings.add(new Finding(Severity.WARNING, "claim", "metadata", nothing));
      }
    } catch (ModelParsingException | ValidationException | IOException e) {
      findings.add(new Finding(Severity.FATAL, "file", "", "cannot be read: " + e.getMessage()));
    } catch (EncryptedPdfException e) {
      findings.add(new Finding(Severity.FATAL, "file", "", "is encrypted"));
    }
    return new Inspection(standards, findings);
  }

  /** PDF/UA before PDF/A; none of what is no standard of its own. */
  private static List<PDFAFlavour> claims(byte[] file)
      throws ModelParsingException, EncryptedPdfException, IOException {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file))) {
      return parser.getFlavours().stream()
          .filter(f -> f.name().startsWith("PDFUA") || f.name().startsWith("PDFA"))
          .sorted((a, b) -> b.name().compareTo(a.name()))
          .toList();
    }
  }

  private static List<Finding> check(byte[] file, PDFAFlavour claim)
      throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
    List<Finding> findings = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), claim);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(claim, false)) {
      for (TestAssertion failed : validator.validate(parser).getTestAssertions()) {
        if (failed.getStatus() == Status.FAILED) {
          findings.add(finding(failed, claim));
        }
      }
    }
    return findings;
  }

  private static Finding finding(TestAssertion failed, PDFAFlavour claim) {
    String clause = failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
    String text = failed.getMessage().replaceAll("\\s+", " ").strip();
    String place = failed.getLocation().getContext();
    return new Finding(Severity.ERROR, name(claim) + " " + clause, place, text);
  }

  /** As in {@code PDF/A-2a} for the constant PDFA_2_A. */
  private static String name(PDFAFlavour flavour) {
    String[] parts = flavour.name().split("_");
    String level = parts.length > 2 ? parts[2].toLowerCase(Locale.ROOT) : "";
    return parts[0].replace("PDF", "PDF/") + "-" + parts[1] + level;
  }
}
