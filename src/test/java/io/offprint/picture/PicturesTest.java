package io.offprint.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final Path FILES = Path.of("src/test/resources/pictures");
  private final Pictures pictures = new Pictures();

  /** White, with a black rectangle at the upper left: 60 by 40. */
  private static BufferedImage drawn(int type) {
    BufferedImage image = new BufferedImage(60, 40, type);
    Graphics2D g = image.createGraphics();
    if (!image.getColorModel().hasAlpha()) {
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, 60, 40);
    }
    g.setColor(Color.BLACK);
    g.fillRect(0, 0, 20, 10);
    g.dispose();
    return image;
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out));
    return out.toByteArray();
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  private static boolean dark(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF) < 150;
  }

  private static byte[] insert(byte[] file, int at, byte[] part) {
    byte[] out = Arrays.copyOf(file, file.length + part.length);
    System.arraycopy(part, 0, out, at, part.length);
    System.arraycopy(file, at, out, at + part.length, file.length - at);
    return out;
  }

  private static byte[] exif(int orientation) {
    ByteBuffer b = ByteBuffer.allocate(36);
    b.put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34);
    b.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    b.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    b.putShort((short) orientation).putShort((short) 0).putInt(0);
    return b.array();
  }

  private static byte[] chunk(String type, byte[] data) {
    ByteBuffer b = ByteBuffer.allocate(12 + data.length);
    b.putInt(data.length).put(type.getBytes(StandardCharsets.ISO_8859_1)).put(data);
    CRC32 crc = new CRC32();
    crc.update(b.array(), 4, 4 + data.length);
    return b.putInt((int) crc.getValue()).array();
  }

  @Test
  void soundJpegPassesThroughWithoutItsMetadata() throws IOException {
    byte[] plain = encoded(drawn(BufferedImage.TYPE_INT_RGB), "jpeg");
    Picture picture = pictures.prepare(insert(plain, 2, exif(1)));
    assertArrayEquals(plain, picture.bytes());
    assertEquals("image/jpeg", picture.mediaType());
    assertEquals(60, picture.width());
    assertEquals(40, picture.height());
    assertTrue(picture.name().matches("img-[0-9a-f]{16}\\.jpg"), picture.name());
  }

  @ParameterizedTest
  @CsvSource({"3,60,40,59,39", "6,40,60,39,0", "8,40,60,0,59", "5,40,60,0,0"})
  void jpegIsTurnedUpright(int orientation, int width, int height, int x, int y)
      throws IOException {
    byte[] turned =
        insert(encoded(drawn(BufferedImage.TYPE_INT_RGB), "jpeg"), 2, exif(orientation));
    Picture picture = pictures.prepare(turned);
    assertEquals(width, picture.width());
    assertEquals(height, picture.height());
    BufferedImage seen = decoded(picture);
    assertTrue(dark(seen, Math.min(x, width - 3), Math.min(y, height - 3)));
    assertTrue(!dark(seen, width - 1 - x, height - 1 - y));
  }

  @Test
  void pngLosesOnlyWhatDoesNotDraw() throws IOException {
    byte[] plain = encoded(drawn(BufferedImage.TYPE_INT_RGB), "png");
    byte[] dressed = insert(plain, 33, chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}));
    assertArrayEquals(plain, pictures.prepare(dressed).bytes());
  }

  @Test
  void transparentPngStandsOnWhite() throws IOException {
    Picture picture = pictures.prepare(encoded(drawn(BufferedImage.TYPE_INT_ARGB), "png"));
    BufferedImage seen = decoded(picture);
    assertEquals("image/png", picture.mediaType());
    assertEquals(0xFFFFFFFF, seen.getRGB(50, 30));
    assertEquals(0xFF000000, seen.getRGB(5, 5));
    assertTrue(!seen.getColorModel().hasAlpha());
  }

  @Test
  void staticGifPassesThrough() throws IOException {
    byte[] gif = encoded(drawn(BufferedImage.TYPE_BYTE_INDEXED), "gif");
    assertArrayEquals(gif, pictures.prepare(gif).bytes());
  }

  @Test
  void animatedGifKeepsItsFirstFrame() throws IOException {
    byte[] gif = encoded(drawn(BufferedImage.TYPE_BYTE_INDEXED), "gif");
    int frame = 13 + 256 * 3;
    byte[] second = Arrays.copyOfRange(gif, frame, gif.length - 1);
    Picture picture = pictures.prepare(insert(gif, gif.length - 1, second));
    assertEquals("image/png", picture.mediaType());
    assertTrue(dark(decoded(picture), 5, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "photo.webp, image/png, 60, 40",
    "cmyk.jpg, image/jpeg, 60, 40",
    "drawing.tiff, image/png, 60, 40",
    "icon.ico, image/png, 32, 32"
  })
  void otherFormatsAreConverted(String file, String mediaType, int width, int height)
      throws IOException {
    byte[] bytes = Files.readAllBytes(FILES.resolve(file));
    Picture picture = pictures.prepare(bytes);
    assertEquals(width, picture.width());
    assertEquals(height, picture.height());
    BufferedImage seen = decoded(picture);
    assertEquals(3, seen.getColorModel().getNumComponents());
    assertEquals(mediaType, picture.mediaType());
    boolean cmyk = file.endsWith(".jpg");
    assertEquals(cmyk, Pictures.converted(bytes, picture).isEmpty());
    assertEquals(width == 60, dark(seen, 3, 3));
  }

  @Test
  void bitmapsAreConverted() throws IOException {
    Picture picture = pictures.prepare(encoded(drawn(BufferedImage.TYPE_INT_RGB), "bmp"));
    assertEquals("image/png", picture.mediaType());
    assertTrue(dark(decoded(picture), 5, 5));
  }

  @Test
  void truncatedJpegIsMendedOrRefused() throws IOException {
    byte[] whole = encoded(drawn(BufferedImage.TYPE_INT_RGB), "jpeg");
    byte[] half = Arrays.copyOf(whole, whole.length - 10);
    Picture picture = pictures.prepare(half);
    assertTrue(Jpeg.read(picture.bytes()).whole());
    assertThrows(IOException.class, () -> pictures.prepare(Arrays.copyOf(whole, 100)));
  }

  @Test
  void damagedPngIsRefusedWithAReason() throws IOException {
    byte[] whole = encoded(drawn(BufferedImage.TYPE_INT_RGB), "png");
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    IOException e = assertThrows(IOException.class, () -> pictures.prepare(half));
    assertEquals("damaged PNG", e.getMessage());
  }

  @Test
  void hugePictureIsReadAtAFractionOrRefused() throws IOException {
    byte[] large = encoded(new BufferedImage(9000, 4000, BufferedImage.TYPE_BYTE_BINARY), "png");
    Picture picture = pictures.prepare(large);
    assertEquals(4500, picture.width());
    assertEquals(2000, picture.height());
    byte[] header = encoded(drawn(BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer.wrap(header).putInt(16, 90_000).putInt(20, 90_000);
    CRC32 crc = new CRC32();
    crc.update(header, 12, 17);
    ByteBuffer.wrap(header).putInt(29, (int) crc.getValue());
    IOException e = assertThrows(IOException.class, () -> pictures.prepare(header));
    assertTrue(e.getMessage().contains("too large"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>not found</body></html>", "%PDF-1.7", "plain text"})
  void whatIsNoPictureIsRefused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    IOException e = assertThrows(IOException.class, () -> pictures.prepare(bytes));
    assertEquals("not a picture", e.getMessage());
  }

  @Test
  void nameFollowsContent() throws IOException {
    byte[] png = encoded(drawn(BufferedImage.TYPE_INT_RGB), "png");
    byte[] other = encoded(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png");
    assertEquals(pictures.prepare(png).name(), pictures.prepare(png.clone()).name());
    assertNotEquals(pictures.prepare(png).name(), pictures.prepare(other).name());
  }
}
