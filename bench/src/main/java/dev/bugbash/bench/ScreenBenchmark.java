package dev.bugbash.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The screen on a board of 100,000 failures in about 5,000 clusters, from the outside: the built
 * program as a process of its own in a pseudo terminal and in tmux. {@code ScreenBenchmark PROGRAM
 * [BOARD]}; a board that is named is filled where there is none, and kept for the next time.
 */
public final class ScreenBenchmark {
  private static final int FAILURES = 100_000;
  private static final int FAULTS = 5_200;
  private static final int STARTS = 9;
  private static final int KEYS = 400;
  private static final int PAGES = 60;
  private static final int CLAIMS = 20;
  private static final Duration PAUSE = Duration.ofMillis(30);

  private final Path program;
  private final Path board;

  private ScreenBenchmark(Path program, Path board) {
    this.program = program;
    this.board = board;
  }

  /** Prints a line for each thing that is measured. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: ScreenBenchmark PROGRAM [BOARD]");
      return;
    }
    Path folder = Files.createTempDirectory("bugbash-bench");
    try {
      Path board = args.length > 1 ? Path.of(args[1]).toAbsolutePath() : folder.resolve("board");
      ScreenBenchmark benchmark = new ScreenBenchmark(Path.of(args[0]).toAbsolutePath(), board);
      benchmark.fill(folder.resolve("reports"));
      benchmark.measure();
      HeadlessBenchmark.measure(board);
    } finally {
      Folders.delete(folder);
    }
  }

  private void fill(Path reports) throws IOException, InterruptedException {
    if (!Files.exists(board.resolve("board.sqlite"))) {
      SyntheticReports.write(reports, FAILURES, InventedFailures.ofFaults(FAULTS));
      run("import", reports.toString());
    }
  }

  private void measure() throws IOException, InterruptedException {
    try (TerminalProcess warm = TerminalProcess.plain(screen())) {
      warm.await("BB-");
    }
    starts();
    try (TerminalProcess screen = TerminalProcess.plain(screen())) {
      screen.await("BB-");
      screen.rest();
      keys("in a pseudo terminal, ", screen);
      claims(screen);
    }
    try (TerminalProcess screen = TerminalProcess.tmux(screen())) {
      screen.await("BB-");
      screen.rest();
      keys("in tmux, ", screen);
    }
  }

  /** From the start of the process to the end of the first frame that shows clusters. */
  private void starts() throws IOException, InterruptedException {
    Durations first = new Durations();
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      try (TerminalProcess screen = TerminalProcess.plain(screen())) {
        screen.await("BB-");
        first.add(System.nanoTime() - start);
      }
    }
    first.print("first frame, with clusters");
  }

  private static void keys(String where, TerminalProcess screen)
      throws IOException, InterruptedException {
    press(screen, "j", KEYS).print(where + "j to the frame");
    Durations pages = press(screen, "\u0004", PAGES);
    pages.addAll(press(screen, "\u0015", PAGES));
    pages.print(where + "half a page to the frame");
    press(screen, "/", 1);
    Durations letters = new Durations();
    for (char letter : "assertionfailed entity".toCharArray()) {
      letters.addAll(press(screen, Character.toString(letter), 1));
      screen.rest();
    }
    letters.print(where + "a letter of a filter to the frame");
    press(screen, "\u001B", 1);
    screen.rest();
    screen.resident().ifPresent(mb -> System.out.println(where + "memory: " + mb + " MB at most"));
  }

  private static Durations press(TerminalProcess screen, String key, int times)
      throws IOException, InterruptedException {
    Durations durations = new Durations();
    for (int i = 0; i < times; i++) {
      Thread.sleep(PAUSE.toMillis() + i % 17);
      screen.forget();
      long start = System.nanoTime();
      screen.type(key);
      screen.awaitFrame();
      durations.add(System.nanoTime() - start);
    }
    return durations;
  }

  /** From the end of another process that claims a cluster to the frame that tells of it. */
  private void claims(TerminalProcess screen) throws IOException, InterruptedException {
    Durations durations = new Durations();
    for (int i = 0; i < CLAIMS; i++) {
      String name = Character.toString('a' + i).repeat(6); // nothing of the one before stays
      screen.forget();
      run("claim", "BB-" + (i + 1), "--as", name);
      long start = System.nanoTime();
      screen.await(name);
      durations.add(System.nanoTime() - start);
      run("release", "BB-" + (i + 1), "--as", name);
      screen.rest();
    }
    durations.print("another's claim to the frame");
  }

  /** As people open it, but beginning at the top each time. */
  private String screen() {
    return "env BUGBASH_USER=bench BUGBASH_BOARD=%s XDG_STATE_HOME=/dev/null %s triage"
        .formatted(board, program);
  }

  private void run(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(words));
    builder.command().add("--board");
    builder.command().add(board.toString());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    if (builder.start().waitFor() != 0) {
      throw new IOException("failed: " + builder.command());
    }
  }
}
