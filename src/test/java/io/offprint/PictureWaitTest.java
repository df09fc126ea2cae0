package io.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.offprint.model.Book;
import io.offprint.model.Network;
import io.offprint.model.Options;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureWaitTest {
  private static final String TEXT =
      """
      <p>The boats lay side by side along the quay, and nobody could tell from the shore which of
      them had been out that night and which had not, so thick was the fog on the water.</p>
      <figure><img alt="The quay" width=400 height=300 src="%s"><figcaption>The quay</figcaption>
      </figure>
      <p>At noon it lifted as if somebody had taken it away, and the crates stood there wet and full,
      and the men beside them said that they had slept, all of them, and slept well.</p>
      """;

  @TempDir Path folder;

  @Test
  void aPictureThatDoesNotComeIsLeftOut() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/boats.png";
      Files.writeString(
          folder.resolve("fog.html"),
          "<html lang=en><article><h1>Fog</h1>" + TEXT.formatted(address));
      Options options =
          Options.builder()
              .timeout(Duration.ofSeconds(1))
              .network(Network.builder().allowPrivate(true).build())
              .build();
      Offprint offprint = new Offprint(options);
      Book book =
          offprint.bind(
              List.of(offprint.clean(offprint.fetch(folder.resolve("fog.html").toString()))));
      assertEquals(0, book.pictures().size());
      String notes = book.notes().toString();
      assertTrue(notes.contains("picture left out, took longer than 1 s"), notes);
    }
  }
}
