package dev.bugbash.launcher;

import dev.bugbash.launcher.child.TestProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a test process. Its class path is in a file, since it may be very long. */
record ChildCommand(Path classPathFile) implements AutoCloseable {

  static ChildCommand of(List<Path> classPath, List<Path> more) throws IOException {
    List<Path> all = new ArrayList<>(classPath);
    all.addAll(more);
    all.add(TestPlatform.home(TestProcess.class));
    String text =
        all.stream()
            .map(p -> p.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    Path file = Files.createTempFile("bugbash-classpath", ".args");
    Files.writeString(file, "-cp \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n");
    return new ChildCommand(file);
  }

  Process start(TestRunRequest request) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(request.java().toString());
    command.addAll(request.jvmArguments());
    command.add("@" + classPathFile);
    command.add(TestProcess.class.getName());
    return new ProcessBuilder(command)
        .directory(request.workingFolder().toFile())
        .redirectErrorStream(true)
        .start();
  }

  /** Deletes the file, which is not needed any more once the process runs. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(classPathFile);
  }
}
