package io.offprint.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, in this process, whether a file is what it claims to be. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What breaks PDF/UA-1 or PDF/A-2a, one line each; empty when nothing does. */
  public static List<String> complaints(byte[] pdf) throws Exception {
    return complaints(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
  }

  public static List<String> complaints(byte[] pdf, PDFAFlavour... flavours) throws Exception {
    List<String> complaints = new ArrayList<>();
    for (PDFAFlavour flavour : flavours) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (TestAssertion failed : validator.validate(parser).getTestAssertions()) {
          if (failed.getStatus() == TestAssertion.Status.FAILED) {
            complaints.add(
                flavour
                    + " "
                    + failed.getRuleId().getClause()
                    + "-"
                    + failed.getRuleId().getTestNumber()
                    + ": "
                    + failed.getMessage()
                    + " at "
                    + failed.getLocation().getContext());
          }
        }
      }
    }
    return complaints;
  }
}
