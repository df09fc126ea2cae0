package io.offprint.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An address as a QR code (ISO/IEC 18004) of vectors. */
final class QrCode {
  /** Light modules that the standard wants around the code. */
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * Draws one.
   *
   * @param address what it leads to
   * @param description what it says to those who do not see it
   * @return a drawing one unit a module, or nothing when the address is too long for a code
   */
  static Optional<Element> of(String address, String description) {
    ByteMatrix modules;
    try {
      modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      return Optional.empty();
    }
    int side = modules.getWidth() + 2 * QUIET;
    Element svg = new Element("svg").addClass("qr");
    svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("viewBox", "0 0 " + side + " " + side);
    svg.attr("width", "96").attr("height", "96").attr("alt", description);
    svg.appendElement("path").attr("fill", "#000").attr("d", path(modules));
    return Optional.of(svg);
  }

  /** One rectangle for each row of dark modules that touch. */
  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int from = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(x - from).append("v1h").append(from - x).append('z');
        }
      }
    }
    return path.toString();
  }
}
