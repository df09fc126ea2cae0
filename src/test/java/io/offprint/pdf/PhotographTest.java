package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographTest {
  private static byte[] jpeg(int type) throws IOException {
    BufferedImage image = new BufferedImage(1600, 1000, type);
    Graphics2D g = image.createGraphics();
    for (int y = 0; y < 1000; y += 5) {
      for (int x = 0; x < 1600; x += 5) {
        int shade = (x * 7 + y * 13 + x * y / 11) % 256;
        g.setColor(new Color(shade, (shade * 3) % 256, 255 - shade));
        g.fillRect(x, y, 5, 5);
      }
    }
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
  void finerThanThePageShowsBecomesSmaller(int type) throws IOException {
    byte[] small = Photograph.resampled(jpeg(type), 1600, 1000, 800, 4000);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(small));
    assertEquals(800, image.getWidth());
    assertEquals(500, image.getHeight());
    assertEquals(type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 3, image.getRaster().getNumBands());
    assertTrue(small.length < jpeg(type).length / 2);
  }

  @Test
  void nearlyFittingAndDamagedOnesStayWhatTheyAre() throws IOException {
    byte[] fits = jpeg(BufferedImage.TYPE_INT_RGB);
    assertSame(fits, Photograph.resampled(fits, 1600, 1000, 1500, 4000));
    byte[] damaged = {1, 2, 3};
    assertSame(damaged, Photograph.resampled(damaged, 1600, 1000, 10, 10));
  }
}
