package io.offprint.check;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs EPUBCheck in this JVM. Its first run takes seconds, further ones a fraction of one: tests
 * that can should put many chapters into one book.
 */
public final class EpubChecks {
  private EpubChecks() {}

  /** Every message of every severity, usage hints included: severity, id, place, text. */
  public static List<String> messages(byte[] epub) {
    Collecting report = new Collecting();
    new EpubCheck(new ByteArrayInputStream(epub), report, "book.epub").doValidate();
    return report.lines;
  }

  private static final class Collecting extends MasterReport {
    private final List<String> lines = new ArrayList<>();

    Collecting() {
      setEpubFileName("book.epub");
      setLocale(Locale.ENGLISH);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... args) {
      if (message.getSeverity() != Severity.SUPPRESSED) {
        String place = location.getPath() + ":" + location.getLine() + ":" + location.getColumn();
        lines.add(
            String.join(
                " ",
                message.getSeverity().name(),
                message.getID().name(),
                place,
                message.getMessage(args)));
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return lines.size();
    }

    @Override
    public void initialize() {}
  }
}
