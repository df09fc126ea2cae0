package io.offprint.batch;

import io.offprint.model.Format;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts a worker, with this JVM's class path and class-data archive. */
final class WorkerCommand {
  private static final List<String> INHERITED =
      List.of("-XX:SharedArchiveFile=", "-XX:AOTCache=", "-Xshare:");

  private final List<String> words = new ArrayList<>();

  WorkerCommand(BatchRequest request) {
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> INHERITED.stream().anyMatch(argument::startsWith))
        .forEach(words::add);
    words.add("-Xmx" + request.heap());
    words.add("-XX:+UseSerialGC");
    words.add("-Xlog:disable"); // What the JVM warns of it would say among the replies.
    words.add("-XX:-CreateCoredumpOnCrash");
    words.add("-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "offprint-%p.log"));
    words.add("-Djava.awt.headless=true");
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add(Worker.class.getName());
    words.add(request.formats().stream().map(Format::extension).collect(Collectors.joining(",")));
    words.add(request.settings());
    words.add(Base64.getEncoder().encodeToString(request.options().toBytes()));
  }

  WorkerProcess start() throws IOException {
    return new WorkerProcess(
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }
}
