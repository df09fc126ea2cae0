package io.offprint.epub.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegTest {
  private static final int GROUND = 0x1F3A4D;
  private static final int INK = 0xF6F1E7;

  private static BufferedImage shown(Plane plane, int[] photo) throws IOException {
    byte[] jpeg = Jpeg.encode(plane, photo, GROUND, INK);
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static double difference(int a, int b) {
    double sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
    }
    return sum / 3;
  }

  @Test
  void showsThePhotographAboveAndTheGroundBelow() throws IOException {
    Plane plane = new Plane(200, 150);
    int[] photo = new int[200 * 80];
    for (int i = 0; i < photo.length; i++) {
      int x = i % 200;
      int y = i / 200;
      photo[i] = 255 - x << 16 | 2 * y + 20 << 8 | x / 2 + y;
    }
    BufferedImage image = shown(plane, photo);
    assertEquals(200, image.getWidth());
    assertEquals(150, image.getHeight());
    double sum = 0;
    for (int i = 0; i < photo.length; i++) {
      sum += difference(photo[i], image.getRGB(i % 200, i / 200));
    }
    assertTrue(sum / photo.length < 1.5, "mean difference " + sum / photo.length);
    assertTrue(difference(GROUND, image.getRGB(100, 120)) < 1.5);
  }

  @Test
  void keepsSharpLettersLegible() throws IOException {
    Plane plane = new Plane(64, 64);
    plane.rectangle(20, 10, 6, 44);
    BufferedImage image = shown(plane, new int[0]);
    assertTrue(difference(INK, image.getRGB(23, 30)) < 20);
    assertTrue(difference(GROUND, image.getRGB(40, 30)) < 20);
  }

  /** Noise at full strength makes the longest codes and runs that there are. */
  @Test
  void codesAnyPixelsAtAnySize() throws IOException {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      Plane plane = new Plane(1 + random.nextInt(40), 1 + random.nextInt(40));
      int[] photo = new int[random.nextInt(plane.width * plane.height + 1)];
      int kinds = 1 + random.nextInt(3);
      for (int i = 0; i < photo.length; i++) {
        photo[i] = random.nextInt(kinds) == 0 ? random.nextInt() & 0xFFFFFF : 0;
      }
      BufferedImage image = shown(plane, photo);
      assertEquals(plane.width, image.getWidth());
      assertEquals(plane.height, image.getHeight());
      double sum = 0;
      for (int y = 0; y < plane.height; y++) {
        for (int x = 0; x < plane.width; x++) {
          int at = y * plane.width + x;
          int wanted = at < photo.length ? photo[at] : GROUND;
          sum += Math.abs(grey(wanted) - grey(image.getRGB(x, y)));
        }
      }
      double mean = sum / (plane.width * plane.height);
      assertTrue(mean < 24, "round " + round + ": " + mean);
    }
  }

  private static double grey(int rgb) {
    return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
  }
}
