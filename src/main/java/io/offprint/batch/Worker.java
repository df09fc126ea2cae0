package io.offprint.batch;

import io.offprint.Offprint;
import io.offprint.model.Format;
import io.offprint.model.Options;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A JVM that makes one book after the other for another one: jobs come in as lines on standard
 * input, entries go out as lines on standard output. It ends with the one that started it.
 */
public final class Worker {
  /** Bytes; as much as the command line gives itself. */
  private static final long STACK = 256L << 20;

  private Worker() {}

  /** Its arguments: the formats with commas, the hash of the settings, the options. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // As the command line does, so that both write the same bytes.
    PrintStream replies =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(System.err); // What a library prints must not stand among the replies.
    BlockingQueue<String> jobs = new LinkedBlockingQueue<>();
    List<Format> formats = Arrays.stream(args[0].split(",")).map(Format::of).toList();
    Options options = Options.ofBytes(Base64.getDecoder().decode(args[2]));
    Converter converter = new Converter(new Offprint(options), formats, args[1]);
    ChildJvm.removeFolderAtExit();
    new Thread(null, () -> work(converter, jobs, replies), "worker", STACK).start();
    listen(jobs);
    // Standard input has ended, so nobody waits for what is under way.
    System.exit(0);
  }

  private static void listen(BlockingQueue<String> jobs) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        jobs.add(line);
      }
    } catch (IOException e) {
      // The same as its end.
    }
  }

  private static void work(Converter converter, BlockingQueue<String> jobs, PrintStream replies) {
    try {
      while (true) {
        Entry entry = converter.convert(JobJson.read(jobs.take()));
        replies.println(EntryJson.write(entry));
      }
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(WorkerProcess.OUT_OF_MEMORY);
    } catch (Throwable e) {
      // No state to trust after that; who waits for the reply sees the end and starts another.
      Runtime.getRuntime().halt(1);
    }
  }
}
