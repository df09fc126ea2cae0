package io.offprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may import whom, so that the stages stay replaceable one by one. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.offprint");

  private static final String[] STAGES = {
    "fetch", "unpack", "read", "render", "site", "clean", "picture", "bind", "style", "pdf", "epub",
    "html", "out", "check"
  };

  @Test
  void modelIsMadeOfJdkTypesOnly() {
    classes()
        .that()
        .resideInAPackage("io.offprint.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "io.offprint.model..")
        .check(MAIN);
  }

  @Test
  void stagesSeeOnlyTheModelAndWritersTheStyles() {
    for (String stage : STAGES) {
      String own = "io.offprint." + stage + "..";
      boolean writer = stage.equals("pdf") || stage.equals("epub") || stage.equals("html");
      noClasses()
          .that()
          .resideInAPackage(own)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are Offprint's, but neither its own nor the model",
                  c ->
                      c.getPackageName().startsWith("io.offprint")
                          && !c.getPackageName().startsWith("io.offprint." + stage)
                          && !c.getPackageName().startsWith("io.offprint.model")
                          && !(writer && c.getPackageName().startsWith("io.offprint.style"))))
          .allowEmptyShould(true)
          .check(MAIN);
    }
  }

  @Test
  void aBatchSeesTheWholeFromOutsideOnly() {
    noClasses()
        .that()
        .resideInAPackage("io.offprint.batch..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are stages or commands",
                c ->
                    c.getPackageName().startsWith("io.offprint.")
                        && !c.getPackageName().startsWith("io.offprint.batch")
                        && !c.getPackageName().startsWith("io.offprint.model")
                        && !c.getPackageName().startsWith("io.offprint.out")))
        .check(MAIN);
  }

  @Test
  void librariesStayWhereTheyBelong() {
    only("com.openhtmltopdf..", "io.offprint.pdf..");
    only("nl.siegmann.epublib..", "io.offprint.epub..");
    only("java.net.http..", "io.offprint.fetch..");
    only("org.brotli..", "io.offprint.fetch..");
    only("org.openqa.selenium..", "io.offprint.fetch..");
    only("io.airlift..", "io.offprint.fetch..", "io.offprint.unpack..");
    only("org.zwobble..", "io.offprint.unpack..");
    only("jakarta.mail..", "io.offprint.unpack..");
    only("org.netpreserve..", "io.offprint.unpack..");
    only("com.dd.plist..", "io.offprint.unpack..");
    only("com.adobe.epubcheck..", "io.offprint.check..");
    only("org.verapdf..", "io.offprint.check..");
    only("picocli..", "io.offprint.cli..");
    only("org.commonmark..", "io.offprint.read..");
    only("me.tongfei..", "io.offprint.batch..");
    noClasses()
        .that()
        .resideInAnyPackage("io.offprint.fetch..", "io.offprint.out..", "io.offprint.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(MAIN);
  }

  private static void only(String library, String... owners) {
    noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.offprint.(*)..").should().beFreeOfCycles().check(MAIN);
  }
}
