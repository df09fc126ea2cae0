package io.offprint.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.offprint.model.Content;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  @TempDir Path folder;

  private static byte[] bytes(int number) {
    byte[] bytes = new byte[1000 + number];
    bytes[number] = (byte) number;
    return bytes;
  }

  private static void fillsAndGivesBack(Spool spool) {
    List<Content> kept = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      kept.add(spool.keep(bytes(i)));
    }
    for (int i = 99; i >= 0; i--) {
      assertEquals(1000 + i, kept.get(i).length());
      assertArrayEquals(bytes(i), kept.get(i).bytes());
    }
  }

  @Test
  void keepsWhatTheHeapDoesNotHoldInAFileWithoutAName() {
    fillsAndGivesBack(new Spool(5000, folder.toFile()));
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void keepsAllOnTheHeapWhereThereIsNoRoomForFiles() {
    fillsAndGivesBack(new Spool(5000, new File(folder.toFile(), "gone")));
  }

  @Test
  void anInterruptedReaderDoesNotCloseItForOthers() throws Exception {
    Spool spool = new Spool(0, folder.toFile());
    Content content = spool.keep(bytes(7));
    Thread reader =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              content.bytes();
            });
    reader.start();
    reader.join();
    assertArrayEquals(bytes(7), content.bytes());
  }
}
