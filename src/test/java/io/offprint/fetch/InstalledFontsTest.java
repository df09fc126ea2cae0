package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFontsTest {
  @TempDir Path folder;

  @Test
  void findsFontsOfEveryKindSortedAndNothingElse() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    for (String name : List.of("b.ttf", "deep/er/a.OTF", "deep/c.ttc", "readme.txt", "d.pfb")) {
      Files.createFile(folder.resolve(name));
    }
    List<Path> found = InstalledFonts.in(List.of(folder, folder.resolve("nowhere"), folder));
    assertEquals(
        List.of("b.ttf", "c.ttc", "a.OTF"),
        found.stream().map(f -> f.getFileName().toString()).toList());
  }

  @Test
  void knowsTheFoldersOfEverySystem() {
    Map<String, String> environment =
        Map.of("XDG_DATA_DIRS", "/opt/share:/usr/share", "SystemRoot", "C:\\Windows");
    List<String> folders =
        InstalledFonts.folders("/home/ada", environment).stream().map(Path::toString).toList();
    assertEquals(Path.of("/opt/share/fonts").toString(), folders.get(0));
    assertTrue(folders.contains(Path.of("/home/ada/.local/share/fonts").toString()));
    assertTrue(folders.contains(Path.of("/Library/Fonts").toString()));
    assertTrue(folders.stream().anyMatch(f -> f.startsWith("C:\\Windows")));
  }
}
