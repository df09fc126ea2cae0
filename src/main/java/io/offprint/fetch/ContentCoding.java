package io.offprint.fetch;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes an answer's {@code Content-Encoding} (RFC 9110, 8.4), with a limit against bombs. Both
 * libraries are Java alone; those that are released more often load native code, which there is not
 * for every machine and which Java warns of. Brotli's format (RFC 7932) is final, and its decoder
 * that of its authors, which Apache's Commons Compress uses too.
 */
final class ContentCoding {
  private static final Set<String> KNOWN = Set.of("gzip", "x-gzip", "deflate", "br", "zstd");

  /** From here on the JDK warns on standard error of how the Zstandard library gets at memory. */
  private static final int UNSAFE_IS_TOLD = 24;

  private ContentCoding() {}

  /** What to ask for; zstd is undone anywhere, but asked for only where that goes unnoticed. */
  static String accepted(int java) {
    return java < UNSAFE_IS_TOLD ? "gzip, deflate, br, zstd" : "gzip, deflate, br";
  }

  static byte[] decode(HttpHeaders headers, byte[] body, int max) throws IOException {
    List<String> codings =
        headers.allValues("content-encoding").stream()
            .flatMap(v -> List.of(v.split(",")).stream())
            .map(v -> v.strip().toLowerCase(Locale.ROOT))
            .toList();
    byte[] bytes = body;
    for (int i = codings.size() - 1; i >= 0 && bytes.length > 0; i--) {
      bytes = decode(codings.get(i), bytes, max);
    }
    return bytes;
  }

  private static byte[] decode(String coding, byte[] bytes, int max) throws IOException {
    if (coding.isEmpty() || coding.equals("identity")) {
      return bytes;
    }
    if (!KNOWN.contains(coding)) {
      throw new RefusedException("the answer is in an unknown coding, " + coding);
    }
    try (InputStream in = open(coding, bytes)) {
      return Limits.read(in, max);
    } catch (RefusedException e) {
      throw e;
    } catch (EOFException e) {
      throw new IOException("the answer is cut off", e);
    } catch (IOException | MalformedInputException e) {
      throw new IOException("the answer is damaged", e);
    } catch (LinkageError e) {
      throw new RefusedException("the answer is in a coding that this Java cannot undo, " + coding);
    }
  }

  private static InputStream open(String coding, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (coding) {
      case "br" -> new BrotliInputStream(in);
      case "zstd" -> new ZstdInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader(bytes)));
      default -> new GZIPInputStream(in);
    };
  }

  /** Many servers send raw deflate where the standard wants a zlib wrapping. */
  private static boolean hasZlibHeader(byte[] b) {
    return b.length > 1 && (b[0] & 0x0f) == 8 && ((b[0] & 0xff) << 8 | b[1] & 0xff) % 31 == 0;
  }
}
