package io.offprint.pdf.text;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A family of the user's own.
 *
 * @param name what stylesheets call it; empty when there is none
 * @param styles its regular, bold and sloping faces, as far as there are any
 */
public record ChosenFamily(String name, List<Style> styles) {
  /** What stylesheets add to the name for its small capitals, where it has them. */
  public static final String SMALL_CAPITALS = " small capitals";

  /** No family but those of the styles. */
  public static final ChosenFamily NONE = new ChosenFamily("", List.of());

  private static final int NORMAL_WIDTH = 5;

  /**
   * One face.
   *
   * @param weight 400 or 700
   * @param italic whether it slopes
   * @param typeface for measuring and shaping
   */
  public record Style(int weight, boolean italic, Typeface typeface) {}

  /**
   * The family with figures of a form, where it has them.
   *
   * @param features OpenType tags
   */
  public ChosenFamily with(List<String> features) {
    return new ChosenFamily(
        name,
        styles.stream()
            .map(s -> new Style(s.weight, s.italic, s.typeface.with(features)))
            .toList());
  }

  /** Those faces that have small capitals, with them. */
  public List<Style> smallCapitals() {
    return styles.stream()
        .map(s -> new Style(s.weight, s.italic, s.typeface.with(List.of("smcp"))))
        .filter(s -> styles.stream().noneMatch(plain -> plain.typeface == s.typeface))
        .toList();
  }

  private record Face(Path file, ByteBuffer data, int index, Traits traits) {}

  /** The faces of one name. */
  private static final class Search {
    private final List<Face> faces = new ArrayList<>();
    private boolean forbidden;

    private void look(Path file, String name) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        ByteBuffer data = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        for (int i = 0; i < Sfnt.faces(data); i++) {
          Sfnt sfnt = new Sfnt(data, i);
          Traits traits = Traits.of(sfnt);
          if (traits.name().equalsIgnoreCase(name)) {
            boolean embeddable = InstalledFace.isUsable(sfnt);
            forbidden |= !embeddable;
            if (embeddable) {
              faces.add(new Face(file, data, i, traits));
            }
          }
        }
      } catch (IOException | RuntimeException e) {
        // A damaged file in a folder of fonts has no family.
        return;
      }
    }
  }

  /**
   * Finds a family.
   *
   * @param name as the fonts themselves say it, in any case
   * @param files where to look, in order
   * @throws OffprintException of kind USAGE when there is none, or none that may be embedded
   */
  public static ChosenFamily of(String name, List<Path> files) {
    Search family = new Search();
    files.forEach(file -> family.look(file, name));
    if (family.faces.isEmpty()) {
      throw new OffprintException(
          Kind.USAGE,
          name,
          family.forbidden
              ? "the font says that its licence forbids to embed it"
              : "no such font family; --font-dir names a folder that has one");
    }
    List<Style> styles = new ArrayList<>();
    for (int weight : new int[] {400, 700}) {
      for (boolean italic : new boolean[] {false, true}) {
        nearest(family.faces, weight, italic).ifPresent(styles::add);
      }
    }
    return new ChosenFamily(name, List.copyOf(styles));
  }

  /** Upright text in a family without upright faces slopes; bold falls back to what there is. */
  private static Optional<Style> nearest(List<Face> faces, int weight, boolean italic) {
    boolean any = faces.stream().anyMatch(f -> f.traits().italic() == italic);
    return faces.stream()
        .filter(f -> any ? f.traits().italic() == italic : !italic)
        .min(Comparator.comparingInt(f -> distance(f.traits(), weight)))
        .map(f -> new Style(weight, italic, Typeface.of(f.file(), f.data(), f.index())));
  }

  private static int distance(Traits traits, int weight) {
    return Math.abs(traits.weight() - weight) + 300 * Math.abs(traits.width() - NORMAL_WIDTH);
  }
}
