package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, with the class path of the tests. */
final class OwnProcess {
  /** What a process that ended has said, and how it ended. */
  record Ended(int status, String said) {}

  /** Who is killed leaves the native library that was unpacked. */
  static final String UNPACKED_HERE = "-Dorg.sqlite.tmpdir=.";

  private final Process process;

  private OwnProcess(Process process) {
    this.process = process;
  }

  static OwnProcess start(Path folder, List<String> jvmArguments, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArguments);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", UNPACKED_HERE));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return new OwnProcess(
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
  }

  Ended await() throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
