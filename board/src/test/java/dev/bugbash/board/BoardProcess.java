package dev.bugbash.board;

import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.model.ClusterId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A process of its own that works on a board. It says {@code ready}, and starts on a line. */
final class BoardProcess {
  private final Process process;
  private final BufferedReader output;

  private BoardProcess(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts one; {@code work} names a method below, and its arguments. */
  static BoardProcess start(Path folder, String... work) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BoardProcess.class.getName(), folder.toString()));
    command.addAll(List.of(work));
    return new BoardProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  void awaitReady() throws IOException {
    String said = output.readLine();
    if (!"ready".equals(said)) {
      throw new IllegalStateException("not ready, but: " + said);
    }
  }

  void go() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** What it says after {@code ready}, when it has ended. */
  List<String> awaitEnd() throws IOException, InterruptedException {
    List<String> said = output.lines().toList();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException("ended with " + status + " after " + said);
    }
    return said;
  }

  /** Kills it after so long, unless it has ended by itself. */
  void killAfter(long millis) throws InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("ended by itself with " + process.exitValue());
    }
    process.destroyForcibly().waitFor();
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (args[1].equals("make")) {
      ready();
    }
    try (Board board = Boards.open(BoardLocation.find(folder), Clock.systemUTC())) {
      switch (args[1]) {
        case "make" -> System.out.println(board.sequence());
        case "claim" -> claim(board, args[2]);
        case "own" -> own(board, args[2], new Random(Long.parseLong(args[3])));
        case "import" -> importReports(board, folder, args[2]);
        default -> throw new IllegalArgumentException(args[1]);
      }
    }
  }

  private static void ready() throws IOException {
    System.out.println("ready");
    if (System.in.read() != '\n') {
      throw new IOException("nobody said go");
    }
  }

  private static void claim(Board board, String who) throws IOException {
    ready();
    ClaimOutcome outcome = board.claim(new ClusterId(1), who);
    if (outcome instanceof ClaimOutcome.Claimed claimed && claimed.fresh()) {
      System.out.println("claimed");
    } else if (outcome instanceof ClaimOutcome.Held held) {
      System.out.println("held by " + held.claim().owner());
    } else {
      throw new IllegalStateException(outcome.toString());
    }
  }

  /** Claims, releases and notes until it is killed. */
  private static void own(Board board, String who, Random random) throws IOException {
    ready();
    while (true) {
      ClusterId id = new ClusterId(1 + random.nextInt(3));
      switch (random.nextInt(3)) {
        case 0 -> board.claim(id, who);
        case 1 -> board.release(id, who);
        default -> board.note(id, who, "still at it");
      }
    }
  }

  /** Imports the same reports as one run after the other until it is killed. */
  private static void importReports(Board board, Path folder, String who) throws IOException {
    ReportImport reports = new ReportImport(board, new ReportReader(InputStream.nullInputStream()));
    var sources = new ReportFinder(folder).find(List.of(folder.resolve("reports").toString()));
    ready();
    for (int i = 0; ; i++) {
      ImportedRun run = Samples.named(who + " " + i, Instant.ofEpochSecond(i));
      reports.read(sources, run, who, (done, of, failures) -> {});
    }
  }
}
