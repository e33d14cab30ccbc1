package dev.bugbash.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Imports reports into an empty board with the built program, as a whole process with a heap of 512
 * MB, several times, and prints the times: {@code ImportBenchmark PROGRAM [FAILURES | FOLDER]…},
 * where PROGRAM is {@code ./bugbash}, a number makes reports of so many failures, and a folder
 * holds reports. Without either: 10,000 and 100,000 failures.
 */
public final class ImportBenchmark {
  private static final int ROUNDS = 3;

  private ImportBenchmark() {}

  /** Prints one line for each input. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: ImportBenchmark PROGRAM [FAILURES | FOLDER]…");
      return;
    }
    Path program = Path.of(args[0]).toAbsolutePath();
    List<String> inputs =
        args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.of("10000", "100000");
    for (String input : inputs) {
      Path folder = Files.createTempDirectory("bugbash-bench");
      try {
        measure(program, input, folder);
      } finally {
        Folders.delete(folder);
      }
    }
  }

  private static void measure(Path program, String input, Path folder)
      throws IOException, InterruptedException {
    Path reports = Path.of(input).toAbsolutePath();
    if (input.chars().allMatch(Character::isDigit)) {
      reports = folder.resolve("reports");
      int failures = Integer.parseInt(input);
      SyntheticReports.write(reports, failures, InventedFailures.inAll(failures));
    }
    double[] seconds = new double[ROUNDS];
    String said = "";
    for (int round = 0; round < ROUNDS; round++) {
      Path desk = Files.createDirectory(folder.resolve("desk" + round));
      long start = System.nanoTime();
      said = run(program, reports, desk);
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%s: %s import %.1f s (min %.1f, max %.1f, %d rounds)%n",
        input,
        said.strip(),
        seconds[ROUNDS / 2],
        seconds[0],
        seconds[ROUNDS - 1],
        ROUNDS);
  }

  private static String run(Path program, Path reports, Path desk)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString(), "import", reports.toString())
            .directory(desk.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("BUGBASH_OPTS", "-Xmx512m");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException("the import ended with " + exit);
    }
    return said;
  }
}
