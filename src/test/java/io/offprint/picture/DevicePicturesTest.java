package io.offprint.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import io.offprint.model.Device;
import io.offprint.model.Metadata;
import io.offprint.model.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DevicePicturesTest {
  private final DevicePictures kindle = new DevicePictures(Device.KINDLE, false);

  /** Red at the left, blue at the right. */
  private static Picture halves(int width, int height, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x < width / 2 ? 0xFF0000 : 0x0000FF);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return new Pictures().prepare(out.toByteArray());
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  @Test
  void fitsTheScreenEitherWayRound() throws IOException {
    Picture wide = kindle.fit(halves(3360, 1000, "png"));
    assertEquals(1680, wide.width());
    assertEquals(500, wide.height());
    Picture high = kindle.fit(halves(2000, 2000, "jpeg"));
    assertEquals(1264, high.width());
    assertEquals("image/jpeg", high.mediaType());
    BufferedImage image = decoded(wide);
    assertEquals(0xFFFF0000, image.getRGB(100, 100));
    assertEquals(0xFF0000FF, image.getRGB(1500, 400));
    assertArrayEquals(wide.bytes(), kindle.fit(halves(3360, 1000, "png")).bytes());
  }

  @Test
  void leavesAloneWhatFits() throws IOException {
    Picture small = halves(600, 400, "png");
    assertSame(small, kindle.fit(small));
    Book book = book(Map.of("a.png", small));
    assertSame(book, kindle.fit(book));
  }

  @Test
  void makesShadesOnlyWhenAsked() throws IOException {
    BufferedImage grey =
        decoded(new DevicePictures(Device.GENERIC, true).fit(halves(60, 40, "png")));
    assertEquals(1, grey.getRaster().getNumBands());
    assertEquals(76, grey.getRaster().getSample(5, 5, 0));
    assertEquals(29, grey.getRaster().getSample(55, 5, 0));
  }

  @Test
  void keepsFilesBelowTheirLimit() throws IOException {
    Picture noise = noise(3000, 2200);
    assertTrue(noise.bytes().length > 5_000_000, "the test's picture is large");
    Picture fitted = new DevicePictures(Device.GENERIC, false).fit(noise);
    assertTrue(fitted.bytes().length <= 5_000_000, fitted.bytes().length + " bytes");
    assertEquals(
        (double) noise.width() / noise.height(), (double) fitted.width() / fitted.height(), 0.01);

    Map<String, Picture> two = Map.of("p1", noise, "p2", halves(20, 10, "png"));
    Book book = new DevicePictures(Device.KINDLE, false).fit(book(two));
    assertEquals(two.keySet(), book.pictures().keySet());
    assertEquals("1 picture made to fit the device, kindle", book.notes().get(0).message());
  }

  @Test
  void makesPicturesSmallerStillForABookThatWouldBeTooLarge() throws IOException {
    byte[] bytes = noise(1000, 1000).bytes();
    Map<String, Picture> many = new java.util.TreeMap<>();
    for (int i = 0; i < 30; i++) {
      many.put("p" + i, new Picture("p" + i, "image/png", 1000, 1000, bytes.clone()));
    }
    assertTrue(30L * bytes.length > Device.KINDLE.bookBytes(), "the test's book is large");
    Book book = kindle.fit(book(many));
    long size = book.pictures().values().stream().mapToLong(p -> p.bytes().length).sum();
    assertTrue(size < Device.KINDLE.bookBytes() * 0.9, size + " bytes");
    assertTrue(book.pictures().get("p7").width() > 300, book.pictures().get("p7").toString());
  }

  private static Picture noise(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return new Picture("noise.png", "image/png", width, height, png.toByteArray());
  }

  private static Book book(Map<String, Picture> pictures) {
    return new Book(
        Metadata.NONE,
        "urn:uuid:5f0c7b8e-3a3d-3d68-8c12-0d7b9f8f3c11",
        List.of(new Chapter("chapter-1", Metadata.NONE, "<p>Text</p>")),
        List.of(),
        pictures,
        Optional.empty(),
        List.of());
  }
}
