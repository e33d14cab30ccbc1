package dev.bugbash.tui.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts commands in an environment of their own: nothing of the caller's but the tools that a
 * script may need.
 */
final class Shell {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "bash",
          "cat",
          "chmod",
          "cp",
          "env",
          "find",
          "grep",
          "head",
          "kill",
          "ls",
          "mkdir",
          "mv",
          "ps",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "setpriv",
          "sleep",
          "sort",
          "tail",
          "touch",
          "id");

  private final Path folder;
  private final Path tools;
  private final Map<String, String> environment = new HashMap<>();

  private Shell(Path folder, Path tools) {
    this.folder = folder;
    this.tools = tools;
  }

  /** A shell without any Java that works in a new folder below {@code temporary}. */
  static Shell in(Path temporary) throws IOException {
    Path tools = Files.createDirectories(temporary.resolve("tools"));
    for (String tool : TOOLS) {
      for (String place : List.of("/bin/", "/usr/bin/")) {
        Path real = Path.of(place + tool);
        if (Files.exists(real) && Files.notExists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), real);
        }
      }
    }
    Shell shell = new Shell(Files.createDirectories(temporary.resolve("work")), tools);
    shell.set("PATH", tools.toString());
    shell.set("HOME", Files.createDirectories(temporary.resolve("home")).toString());
    return shell;
  }

  Shell set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Uses the Java that runs this test. */
  Shell withJava() {
    return set("JAVA_HOME", System.getProperty("java.home"));
  }

  Shell withTool(String name, String script) throws IOException {
    executable(tools.resolve(name), script);
    return this;
  }

  Path folder() {
    return folder;
  }

  Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  Ended run(String... command) throws IOException, InterruptedException {
    return Ended.of(start(command));
  }

  /** How a command ended, and all that it wrote. */
  record Ended(int status, String output) {
    static Ended of(Process process) throws IOException, InterruptedException {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + output);
      }
      return new Ended(process.exitValue(), output);
    }
  }

  static void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    if (!file.toFile().setExecutable(true, false)) {
      throw new IOException("can't be made executable: " + file);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.toList()) {
        if (!file.toString().contains(".starts")) {
          Files.copy(
              file,
              to.resolve(from.relativize(file).toString()),
              java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  static List<String> names(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .sorted()
          .toList();
    }
  }
}
