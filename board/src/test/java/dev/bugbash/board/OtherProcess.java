package dev.bugbash.board;

import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static dev.bugbash.board.Feed.passed;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A process of its own that uses a board until it has done its work or is killed. */
final class OtherProcess {
  static final int REPORTS = 30;
  static final int TESTS_A_REPORT = 200;

  private OtherProcess() {}

  static Process start(Path folder, String... work) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.sqlite.tmpdir="
                + folder.toAbsolutePath().getParent(), // Who is killed leaves it.
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            folder.toString());
    builder.command().addAll(List.of(work));
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Opens the board, says that it is ready, waits for a line, and works. */
  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    BoardLocation location = new BoardLocation(Path.of(args[0]));
    try (Board board = Boards.open(location, Clock.systemUTC(), RulesByType.rules())) {
      System.out.println("ready");
      in.readLine();
      switch (args[1]) {
        case "claim" -> System.out.println(claim(board, args[2]));
        case "hand-over" -> System.out.println(handOver(board, args[2]));
        case "close" -> System.out.println(close(board, args[2]));
        case "look" -> look(board, args[2], in);
        default -> importAndClaim(board, args[2]);
      }
    }
  }

  private static String claim(Board board, String who) {
    ClaimOutcome outcome = board.claim(new ClusterId(1), who);
    if (outcome instanceof ClaimOutcome.Held held) {
      return "held by " + held.claim().owner();
    }
    return outcome instanceof ClaimOutcome.Claimed ? "claimed" : outcome.toString();
  }

  /** As ann, who may have handed it over already. */
  private static String handOver(Board board, String to) {
    ClaimOutcome outcome = board.handOver(new ClusterId(1), "ann", to);
    if (outcome instanceof ClaimOutcome.Held held) {
      return "held by " + held.claim().owner();
    }
    return outcome instanceof ClaimOutcome.Handed handed
        ? "handed to " + handed.claim().owner()
        : outcome.toString();
  }

  private static String close(Board board, String who) {
    Closing closing = new Closing(Closing.Reason.FIXED, "", who, Instant.now());
    ClosingOutcome outcome = board.close(new ClusterId(1), closing);
    if (outcome instanceof ClosingOutcome.Closed closed) {
      return closed.fresh() ? "closed" : "closed by " + closed.closing().who();
    }
    return outcome instanceof ClosingOutcome.Held ? "held" : outcome.toString();
  }

  /** Looks at a cluster until it is killed. */
  private static void look(Board board, String who, BufferedReader in) throws IOException {
    board.look(who, Optional.of(new ClusterId(1)));
    System.out.println("looking");
    in.readLine();
  }

  private static void importAndClaim(Board board, String name) {
    Random random = new Random(name.hashCode());
    for (int i = 0; ; i++) {
      String run = name + "-" + i;
      Feed.bring(board, named(run, 1), reports(random));
      System.out.println("committed " + run);
      for (ClusterRow cluster : board.clusters()) {
        board.claim(cluster.id(), run);
        board.note(cluster.id(), run, "seen");
        if (random.nextBoolean()) {
          board.release(cluster.id(), run);
        }
      }
    }
  }

  private static Report[] reports(Random random) {
    return IntStream.range(0, REPORTS)
        .mapToObj(i -> new Report("r" + i + ".xml", results(random)))
        .toArray(Report[]::new);
  }

  private static List<Result> results(Random random) {
    return IntStream.range(0, TESTS_A_REPORT)
        .mapToObj(
            i ->
                i % 5 == 0
                    ? failed("t" + i, "E" + random.nextInt(40), "m" + random.nextInt(900))
                    : passed("t" + i))
        .toList();
  }
}
