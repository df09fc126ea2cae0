package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
  private static final int MAX = 1 << 20;
  private static final byte[] TEXT = "Grüße, Grüße, Grüße".getBytes(StandardCharsets.UTF_8);

  private static byte[] decode(String codings, byte[] body) throws IOException {
    var headers = HttpHeaders.of(Map.of("content-encoding", List.of(codings)), (n, v) -> true);
    return ContentCoding.decode(headers, body, MAX);
  }

  private static byte[] encode(String coding, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream encoder =
        switch (coding) {
          case "gzip" -> new GZIPOutputStream(out);
          case "deflate" -> new DeflaterOutputStream(out);
          case "raw" -> new DeflaterOutputStream(out, new Deflater(9, true));
          default -> new ZstdOutputStream(out);
        }) {
      encoder.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void whatOthersEncoded() throws IOException {
    byte[] brotli = Base64.getDecoder().decode("CwaASGVsbG8sIEhlbGxvIQM=");
    byte[] zstd = Base64.getDecoder().decode("KLUv/QRoaQAASGVsbG8sIEhlbGxvITt3LSc=");
    assertEquals("Hello, Hello!", new String(decode("br", brotli), StandardCharsets.US_ASCII));
    assertEquals("Hello, Hello!", new String(decode("zstd", zstd), StandardCharsets.US_ASCII));
    assertArrayEquals(TEXT, decode("deflate", encode("raw", TEXT)));
    assertArrayEquals(TEXT, decode("identity", TEXT));
  }

  @Test
  void oneAfterAnother() throws IOException {
    byte[] twice = encode("zstd", encode("gzip", TEXT));
    assertArrayEquals(TEXT, decode("GZIP, zstd", twice));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "zstd"})
  void wholeCutBombAndRubbish(String coding) throws IOException {
    byte[] encoded = encode(coding, TEXT);
    assertArrayEquals(TEXT, decode(coding, encoded));
    byte[] cut = Arrays.copyOf(encoded, encoded.length - 12);
    assertThrows(IOException.class, () -> decode(coding, cut));
    byte[] bomb = encode(coding, new byte[MAX + 1]);
    assertTrue(bomb.length < 4096);
    assertThrows(RefusedException.class, () -> decode(coding, bomb));
    byte[] rubbish = new byte[500];
    Arrays.fill(rubbish, (byte) 0x5a);
    assertThrows(IOException.class, () -> decode(coding, rubbish));
  }

  /** As Java has no coder of its own for Brotli, these come from Node's. */
  @Test
  void brotliWholeCutBombAndRubbish() throws IOException {
    byte[] million = Base64.getDecoder().decode("mwAAEPgnAOKxQED3/gE=");
    assertThrows(RefusedException.class, () -> decode("br", million));
    byte[] whole = Base64.getDecoder().decode("CwaASGVsbG8sIEhlbGxvIQM=");
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      try {
        assertTrue(decode("br", damaged).length <= MAX);
      } catch (IOException e) {
        assertTrue(e.getMessage().startsWith("the answer is"), e.getMessage());
      }
    }
  }

  @Test
  void whatIsUnknownIsNamed() {
    IOException e = assertThrows(IOException.class, () -> decode("snail", TEXT));
    assertTrue(e.getMessage().contains("snail"));
    assertTrue(ContentCoding.accepted(17).contains("zstd"));
  }
}
