package dev.bugbash.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints how much memory the built program takes at most, as the system counts it, beside what it
 * takes to say its version in the same Java: {@code MemoryBenchmark PROGRAM [GIGABYTES [HEAP]]}. It
 * reads one JUnit XML of so many GB (3), made of passed tests with output and one failure in a
 * hundred, by {@code inspect} and by {@code import}, with a heap of so many MB (24). Needs {@code
 * /proc}.
 */
public final class MemoryBenchmark {
  private static final String OUTPUT = "a line of what the test printed, as tests do &amp; more\n";

  private final Path program;
  private final String heap;
  private final Path folder;

  private MemoryBenchmark(Path program, String heap, Path folder) {
    this.program = program;
    this.heap = heap;
    this.folder = folder;
  }

  /** Prints one line for each command. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: MemoryBenchmark PROGRAM [GIGABYTES [HEAP]]");
      return;
    }
    double gigabytes = args.length > 1 ? Double.parseDouble(args[1]) : 3;
    String heap = args.length > 2 ? args[2] : "24";
    Path folder = Files.createTempDirectory("bugbash-bench");
    try {
      Path report = folder.resolve("TEST-large.xml");
      write(report, (long) (gigabytes * 1e9));
      Path empty = folder.resolve("TEST-empty.xml");
      Files.writeString(empty, "<testsuite name=\"s\"><testcase name=\"t\"/></testsuite>");
      new MemoryBenchmark(Path.of(args[0]).toAbsolutePath(), heap, folder).measure(report, empty);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void write(Path report, long size) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(report)) {
      out.write("<testsuite name=\"large\">\n");
      long written = 0;
      for (int test = 0; written < size; test++) {
        String text = test(test);
        out.write(text);
        written += text.length();
      }
      out.write("</testsuite>\n");
    }
  }

  private static String test(int number) {
    boolean red = number % 100 == 0;
    return "<testcase classname=\"com.example.Large"
        + number / 1000
        + "Test\" name=\"test"
        + number
        + "\" time=\"0.01\">"
        + (red ? failure(number % 5000) : "")
        + "<system-out>"
        + OUTPUT.repeat(50)
        + "</system-out></testcase>\n";
  }

  private static String failure(int kind) {
    return "<failure type=\"java.lang.IllegalStateException\" message=\"no. "
        + kind
        + "\">java.lang.IllegalStateException: no. "
        + kind
        + "\n\tat com.example.Shop.order(Shop.java:12)\n</failure>";
  }

  private void measure(Path report, Path empty) throws IOException, InterruptedException {
    peak("--version"); // The first start makes the class-data archive.
    long version = peak("--version");
    System.out.printf(Locale.ROOT, "--version: %d MB%n", version);
    for (String command : List.of("inspect", "import")) {
      long nothing = peak(command, empty.toString());
      long start = System.nanoTime();
      long large = peak(command, report.toString());
      System.out.printf(
          Locale.ROOT,
          "%s of %.1f GB with a heap of %s MB: %d MB, %d above an empty one, %.0f s%n",
          command,
          Files.size(report) / 1e9,
          heap,
          large,
          large - nothing,
          (System.nanoTime() - start) / 1e9);
    }
  }

  /** In MB. */
  private long peak(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Files.createTempDirectory(folder, "desk").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("BUGBASH_OPTS", "-Xmx" + heap + "m");
    Process process = builder.start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, resident(process.toHandle()));
      Thread.sleep(20);
    }
    if (process.exitValue() != 0) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return peak / 1024;
  }

  /** The largest process's peak so far, in KB. */
  private static long resident(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(each -> resident(each.pid()))
        .max()
        .orElse(0);
  }

  private static long resident(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // It has just ended.
    }
  }
}
