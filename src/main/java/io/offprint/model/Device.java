package io.offprint.model;

import java.util.Locale;

/**
 * What an EPUB is read on, as far as its pictures and its size matter. Pixels are those of the
 * largest screen that is common among a maker's devices; limits of size are what their users
 * report.
 */
public enum Device {
  /** Any: pictures keep their pixels, but for those that some device is known not to show. */
  GENERIC(Integer.MAX_VALUE, Integer.MAX_VALUE, 5_000_000, 50_000_000),
  KINDLE(1264, 1680, 5_000_000, 50_000_000),
  KOBO(1440, 1920, 5_000_000, 100_000_000),
  REMARKABLE(1620, 2160, 5_000_000, 100_000_000),
  POCKETBOOK(1404, 1872, 5_000_000, 100_000_000),
  PHONE(1320, 2868, 5_000_000, 100_000_000),
  TABLET(2064, 2752, 10_000_000, 200_000_000);

  private final int width;
  private final int height;
  private final int pictureBytes;
  private final long bookBytes;

  Device(int width, int height, int pictureBytes, long bookBytes) {
    this.width = width;
    this.height = height;
    this.pictureBytes = pictureBytes;
    this.bookBytes = bookBytes;
  }

  /** Pixels of the shorter side of the screen. */
  public int width() {
    return width;
  }

  /** Pixels of the longer side of the screen. */
  public int height() {
    return height;
  }

  /** The largest picture file that it shows. */
  public int pictureBytes() {
    return pictureBytes;
  }

  /** The largest book that it, or the way to it, accepts. */
  public long bookBytes() {
    return bookBytes;
  }

  /**
   * The device of that name.
   *
   * @throws OffprintException of kind USAGE when there is none
   */
  public static Device of(String name) {
    return Named.of(values(), name, "device");
  }

  /** As the command line has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
