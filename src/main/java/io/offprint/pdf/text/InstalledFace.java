package io.offprint.pdf.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A face of a font file on disk, of which nothing is read but what is asked for. */
final class InstalledFace {
  private static final int MOST_FACES = 64;

  private final Path file;
  private final ByteBuffer data;
  private final int index;
  private final CharacterMap characters;
  private final Traits traits;
  private Typeface typeface;

  private InstalledFace(Path file, ByteBuffer data, int index, Sfnt sfnt) {
    this.file = file;
    this.data = data;
    this.index = index;
    characters = new CharacterMap(sfnt);
    traits = Traits.of(sfnt);
  }

  /** The faces that can be embedded; none where the file is no font that we can read. */
  static List<InstalledFace> in(Path file) {
    List<InstalledFace> faces = new ArrayList<>(1);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer data = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int count = Math.min(MOST_FACES, Sfnt.faces(data));
      for (int i = 0; i < count; i++) {
        Sfnt sfnt = new Sfnt(data, i);
        if (isUsable(sfnt)) {
          faces.add(new InstalledFace(file, data, i, sfnt));
        }
      }
    } catch (IOException | RuntimeException e) {
      // Folders of fonts hold all kinds of files; one that is damaged is as good as none.
      return List.copyOf(faces);
    }
    return faces;
  }

  /** Bitmaps and colour layers alone cannot be embedded. */
  static boolean isUsable(Sfnt sfnt) {
    boolean outlines = sfnt.has("glyf") && sfnt.length("glyf") > 0 || sfnt.has("CFF ");
    boolean whole = sfnt.has("head") && sfnt.has("hhea") && sfnt.has("hmtx") && sfnt.has("maxp");
    return outlines && whole && sfnt.has("cmap") && !Traits.forbidsEmbedding(sfnt);
  }

  boolean has(int codePoint) {
    try {
      return characters.glyph(codePoint) != 0;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  Traits traits() {
    return traits;
  }

  /** The face for measuring and shaping. */
  synchronized Typeface typeface() {
    if (typeface == null) {
      typeface = Typeface.of(file, data, index);
    }
    return typeface;
  }
}
