package io.offprint.batch;

import io.offprint.model.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts a worker. */
final class WorkerCommand {
  private final ChildJvm jvm;

  WorkerCommand(BatchRequest request) {
    jvm =
        new ChildJvm(
            request.heap(),
            Worker.class,
            List.of(
                request.formats().stream().map(Format::extension).collect(Collectors.joining(",")),
                request.settings(),
                Base64.getEncoder().encodeToString(request.options().toBytes())));
  }

  WorkerProcess start() throws IOException {
    Path folder = ChildJvm.folder();
    return new WorkerProcess(
        jvm.command(folder).redirectError(ProcessBuilder.Redirect.DISCARD).start(), folder);
  }
}
