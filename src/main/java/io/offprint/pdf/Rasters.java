package io.offprint.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxImageElement;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import io.offprint.model.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.w3c.dom.Element;

/**
 * Puts the book's photographs and bitmaps into one document. The engine could do so too, but opens
 * a decoder for the size of each and evaluates an XPath over a tree of a JPEG's markers.
 */
final class Rasters implements ReplacedElementFactory {
  private final ReplacedElementFactory others;
  private final PDDocument document;
  private final PictureStore pictures;
  private final Map<String, Optional<PDImageXObject>> embedded = new HashMap<>();

  private Rasters(ReplacedElementFactory others, PDDocument document, PictureStore pictures) {
    this.others = others;
    this.document = document;
    this.pictures = pictures;
  }

  /** Has the engine, which writes to the document, take its pictures from here. */
  static void into(PdfBoxRenderer engine, PDDocument document, PictureStore pictures) {
    SharedContext context = engine.getSharedContext();
    context.setReplacedElementFactory(
        new Rasters(context.getReplacedElementFactory(), document, pictures));
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element e = box.getElement();
    if (e != null && e.getNodeName().equals("img") && pictures.holds(e.getAttribute("src"))) {
      String uri = e.getAttribute("src");
      Optional<PDImageXObject> image = embedded.computeIfAbsent(uri, this::embed);
      if (image.isPresent()) {
        SharedContext shared = c.getSharedContext();
        int dots = shared.getDotsPerPixel();
        int wide = image.get().getWidth() * dots;
        int high = image.get().getHeight() * dots;
        PdfBoxImage sized = new PdfBoxImage(null, uri, wide, high, image.get());
        boolean smooth = box.getStyle().isImageRenderingInterpolate();
        return new PdfBoxImageElement(e, sized, shared, smooth);
      }
    }
    return others.createReplacedElement(c, box, agent, width, height);
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return others.isReplacedElement(element);
  }

  /** Empty for what the engine has to take care of, as vectors and what is damaged. */
  private Optional<PDImageXObject> embed(String uri) {
    Picture picture = pictures.picture(uri);
    try {
      return switch (picture.mediaType()) {
        case "image/jpeg" -> jpeg(pictures.bytes(picture));
        case "image/png" ->
            Optional.of(PDImageXObject.createFromByteArray(document, pictures.bytes(picture), uri));
        default -> Optional.empty();
      };
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<PDImageXObject> jpeg(byte[] bytes) throws IOException {
    Optional<JpegHeader> header = JpegHeader.of(bytes).filter(h -> h.components() != 4);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    JpegHeader h = header.get();
    PDColorSpace colours = h.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
    ByteArrayInputStream data = new ByteArrayInputStream(bytes);
    return Optional.of(
        new PDImageXObject(document, data, COSName.DCT_DECODE, h.width(), h.height(), 8, colours));
  }
}
