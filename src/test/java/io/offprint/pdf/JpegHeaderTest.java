package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegHeaderTest {
  private static byte[] jpeg(int width, int height, int type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, type), "jpeg", out);
    return out.toByteArray();
  }

  @Test
  void readsSizeAndComponents() throws IOException {
    byte[] colour = jpeg(300, 20, BufferedImage.TYPE_INT_RGB);
    assertEquals(Optional.of(new JpegHeader(300, 20, 3)), JpegHeader.of(colour));
    byte[] grey = jpeg(7, 513, BufferedImage.TYPE_BYTE_GRAY);
    assertEquals(Optional.of(new JpegHeader(7, 513, 1)), JpegHeader.of(grey));
  }

  @Test
  void passesOverFillBytesAndOtherSegments() throws IOException {
    byte[] plain = jpeg(9, 8, BufferedImage.TYPE_INT_RGB);
    byte[] more = new byte[plain.length + 7];
    byte[] inserted = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFE, 0, 4, (byte) 0xFF, (byte) 0xC0};
    System.arraycopy(plain, 0, more, 0, 2);
    System.arraycopy(inserted, 0, more, 2, 7);
    System.arraycopy(plain, 2, more, 9, plain.length - 2);
    assertEquals(Optional.of(new JpegHeader(9, 8, 3)), JpegHeader.of(more));
  }

  @Test
  void survivesDamage() throws IOException {
    byte[] whole = jpeg(30, 20, BufferedImage.TYPE_INT_RGB);
    for (int length = 0; length < 160; length++) {
      JpegHeader.of(Arrays.copyOf(whole, length));
    }
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(200)] = (byte) random.nextInt();
      JpegHeader.of(damaged);
    }
    assertEquals(Optional.empty(), JpegHeader.of(new byte[0]));
  }
}
