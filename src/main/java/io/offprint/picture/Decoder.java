package io.offprint.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.offprint.model.Limit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures to opaque RGB, transparent ones on white, as paper is. */
final class Decoder {

  private Decoder() {}

  /**
   * Decodes the first picture of a file, a too large one at a fraction of its size.
   *
   * @throws IOException with the reason in a few words
   */
  static BufferedImage decode(byte[] bytes, ImageType type) throws IOException {
    ImageReader reader = reader(type);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, false, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      Limits.check(width, height);
      if (type == ImageType.WEBP && Limit.PIXELS_WHOLE.isPast((long) width * height)) {
        throw new LimitException("picture too large, " + width + " × " + height + " pixels");
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = Limits.sampling(width, height);
      param.setSourceSubsampling(step, step, 0, 0);
      return opaque(reader.read(0, param));
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // decoders meet damaged files with any exception there is, many without a message
      throw new IOException("damaged " + type, e);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(ImageType type) throws IOException {
    if (type == ImageType.WEBP) {
      return new WebPImageReaderSpi().createReaderInstance(null);
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
    if (type == ImageType.JPEG && readers.hasNext()) {
      // the JDK's own reader fails on CMYK
      for (ImageReader r = readers.next(); ; r = readers.next()) {
        if (r.getOriginatingProvider() instanceof JPEGImageReaderSpi || !readers.hasNext()) {
          return r;
        }
      }
    }
    if (!readers.hasNext()) {
      throw new IOException("no decoder for " + type);
    }
    return readers.next();
  }

  private static BufferedImage opaque(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      return image;
    }
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = rgb.createGraphics();
    g.drawImage(image, 0, 0, Color.WHITE, null);
    g.dispose();
    return rgb;
  }
}
