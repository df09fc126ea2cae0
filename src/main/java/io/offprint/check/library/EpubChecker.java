package io.offprint.check.library;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import io.offprint.check.Checker;
import io.offprint.model.Finding;
import io.offprint.model.Finding.Severity;
import io.offprint.model.Inspection;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks EPUBCheck. Its first file takes it seconds, further ones a fraction of one. */
public final class EpubChecker implements Checker {
  private static final String NAME = "book.epub";

  @Override
  public Inspection check(byte[] file) {
    Collecting report = new Collecting();
    new EpubCheck(new ByteArrayInputStream(file), report, NAME).doValidate();
    return new Inspection(List.of(report.standard), report.findings);
  }

  private static final class Collecting extends MasterReport {
    private final List<Finding> findings = new ArrayList<>();
    private String standard = "EPUB";

    Collecting() {
      setEpubFileName(NAME);
      setLocale(Locale.ENGLISH);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... args) {
      Severity severity =
          switch (message.getSeverity()) {
            case SUPPRESSED -> null;
            case USAGE, INFO -> Severity.INFO;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
            case FATAL -> Severity.FATAL;
          };
      if (severity != null) {
        String rule = message.getID().toString();
        findings.add(new Finding(severity, rule, place(location), message.getMessage(args)));
      }
    }

    private static String place(EPUBLocation location) {
      return location.getLine() < 1
          ? location.getPath()
          : location.getPath() + ":" + location.getLine() + ":" + location.getColumn();
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {
      if (feature == FeatureEnum.FORMAT_VERSION && value != null) {
        // EPUBCheck 5 holds every EPUB 3 to EPUB 3.3; the package itself says 3.0 for all.
        standard = "EPUB " + (value.startsWith("3") ? "3.3" : value);
      }
    }

    @Override
    public int generate() {
      return findings.size();
    }

    @Override
    public void initialize() {}
  }
}
