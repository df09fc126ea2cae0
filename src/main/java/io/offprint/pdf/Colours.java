package io.offprint.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the colours of a document mean: sRGB, by an output intent (ISO 19005-2, 6.2.3). */
final class Colours {
  private static final String SRGB = "sRGB IEC61966-2.1";

  /** The profile as it goes into every file. */
  private static final byte[] DEFLATED =
      deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

  private Colours() {}

  private static byte[] deflated(byte[] profile) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Says it in a document. */
  static void declare(PDDocument document) throws IOException {
    COSStream profile = document.getDocument().createCOSStream();
    try (OutputStream out = profile.createRawOutputStream()) {
      out.write(DEFLATED);
    }
    profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    intent.setString(COSName.INFO, SRGB);
    intent.setString(COSName.OUTPUT_CONDITION, SRGB);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
  }
}
