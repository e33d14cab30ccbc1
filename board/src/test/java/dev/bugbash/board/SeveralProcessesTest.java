package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that use one board at once, some of which are killed. */
class SeveralProcessesTest {
  @TempDir Path folder;

  @Test
  void ofTwentyProcessesThatClaimAtOnceExactlyOneWins() throws Exception {
    try (Board board = open()) {
      Feed.bring(board, Feed.unnamed(1), Report.of("a.xml", Feed.failed("t", "E", "m")));
    }
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      processes.add(OtherProcess.start(folder, "claim", "person-" + i));
    }

    List<String> answers = letGo(processes);

    List<String> held = answers.stream().filter(a -> a.startsWith("held by ")).toList();
    assertEquals(1, Collections.frequency(answers, "claimed"), answers.toString());
    assertEquals(19, held.size(), answers.toString());
    try (Board board = open()) {
      assertEquals(Set.of("held by " + board.clusters().get(0).owner()), Set.copyOf(held));
      assertEquals(
          1, board.eventsAfter(0, 100).stream().filter(e -> e.kind().equals("claimed")).count());
    }
  }

  @Test
  void ofTwoProcessesThatHandOverTheSameClaimAtOnceExactlyOneDoes() throws Exception {
    try (Board board = open()) {
      Feed.bring(board, Feed.unnamed(1), Report.of("a.xml", Feed.failed("t", "E", "m")));
      board.claim(board.clusters().get(0).id(), "ann");
    }

    List<String> answers =
        letGo(
            List.of(
                OtherProcess.start(folder, "hand-over", "bob"),
                OtherProcess.start(folder, "hand-over", "cyd")));

    try (Board board = open()) {
      String owner = board.clusters().get(0).owner();
      assertEquals(Set.of("handed to " + owner, "held by " + owner), Set.copyOf(answers));
      assertEquals(
          List.of(owner),
          board.eventsAfter(0, 100).stream()
              .filter(e -> e.kind().equals("handed"))
              .map(BoardEvent::detail)
              .toList());
    }
  }

  @Test
  void ofTenProcessesThatCloseAtOnceExactlyOneWins() throws Exception {
    try (Board board = open()) {
      Feed.bring(board, Feed.unnamed(1), Report.of("a.xml", Feed.failed("t", "E", "m")));
    }
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      processes.add(OtherProcess.start(folder, "close", "person-" + i));
    }

    List<String> answers = letGo(processes);

    assertEquals(1, Collections.frequency(answers, "closed"), answers.toString());
    try (Board board = open()) {
      String winner = board.clusters().get(0).closing().orElseThrow().who();
      assertEquals(9, Collections.frequency(answers, "closed by " + winner), answers.toString());
    }
    Recount.check(file());
  }

  @Test
  void whenSomeCloseAndSomeClaimAtOnceItIsEitherClosedOrClaimed() throws Exception {
    try (Board board = open()) {
      Feed.bring(board, Feed.unnamed(1), Report.of("a.xml", Feed.failed("t", "E", "m")));
    }
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      processes.add(OtherProcess.start(folder, i % 2 == 0 ? "close" : "claim", "person-" + i));
    }

    List<String> answers = letGo(processes);

    // Who claims wins whenever it comes: before, nobody else closes; after, it reopens.
    assertEquals(1, Collections.frequency(answers, "claimed"), answers.toString());
    assertTrue(Collections.frequency(answers, "closed") <= 1, answers.toString());
    try (Board board = open()) {
      assertEquals(ClusterState.CLAIMED, board.clusters().get(0).state());
      assertTrue(board.clusters().get(0).closing().isEmpty());
    }
    Recount.check(file());
  }

  @Test
  void whoIsKilledWhileLookingIsGoneAfterTenSeconds() throws Exception {
    try (Board board = open()) {
      Feed.bring(board, Feed.unnamed(1), Report.of("a.xml", Feed.failed("t", "E", "m")));
    }
    Process process = OtherProcess.start(folder, "look", "ann");
    try (BufferedReader output = process.inputReader()) {
      assertEquals("ready", output.readLine());
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
      assertEquals("looking", output.readLine());
    }
    try (Board board = open()) {
      board.look("bob", Optional.empty());
      assertEquals(List.of("ann"), board.presence().stream().map(Presence::who).toList());
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }

    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(11));
    try (Board board = Boards.open(new BoardLocation(folder), later, RulesByType.rules())) {
      board.look("bob", Optional.empty());
      assertEquals(List.of(), board.presence());
    }
    try (Board board = open()) {
      assertEquals(List.of(), board.presence(), "its row is gone too");
    }
  }

  private static List<String> letGo(List<Process> processes) throws Exception {
    List<BufferedReader> outputs = processes.stream().map(Process::inputReader).toList();
    for (BufferedReader output : outputs) {
      assertEquals("ready", output.readLine());
    }
    for (Process process : processes) {
      try (OutputStream in = process.getOutputStream()) {
        in.write('\n');
      }
    }
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < processes.size(); i++) {
      answers.add(outputs.get(i).readLine());
      assertEquals(0, processes.get(i).waitFor());
    }
    return answers;
  }

  @Test
  void severalProcessesMakeOneBoardAtOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      processes.add(OtherProcess.start(folder, "claim", "person-" + i));
    }

    List<String> answers = letGo(processes);

    assertEquals(6, answers.stream().filter(a -> a.startsWith("Unknown")).count());
    Recount.check(file());
  }

  @Test
  void killedProcessesLeaveWholeRunsOrNone() throws Exception {
    killAgainAndAgain(5);
  }

  @Test
  @Tag("slow")
  void processesThatAreKilledManyTimesLeaveWholeRunsOrNone() throws Exception {
    killAgainAndAgain(50);
  }

  private void killAgainAndAgain(int times) throws Exception {
    long seed = new Random().nextLong();
    System.out.println("killed processes: seed " + seed);
    Random random = new Random(seed);
    Set<String> committed = new HashSet<>();
    for (int i = 0; i < times; i++) {
      List<Process> pair =
          List.of(
              OtherProcess.start(folder, "import", "left" + i),
              OtherProcess.start(folder, "import", "right" + i));
      committed.addAll(runAndKill(pair, random));
      checkBoard(committed);
    }
    try (Board board = open()) {
      Feed.bring(board, Feed.named("last", 99), Report.of("a.xml", Feed.passed("p")));
    }
    Recount.checkThatNothingIsLeftOver(file());
  }

  /** Returns what they said to have committed. */
  private static List<String> runAndKill(List<Process> processes, Random random) throws Exception {
    List<BufferedReader> outputs = processes.stream().map(Process::inputReader).toList();
    for (BufferedReader output : outputs) {
      assertEquals("ready", output.readLine());
    }
    for (Process process : processes) {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }
    List<String> committed = new ArrayList<>();
    for (int i = 0; i < processes.size(); i++) {
      assertEquals(false, processes.get(i).waitFor(random.nextInt(2_500), TimeUnit.MILLISECONDS));
      processes.get(i).toHandle().destroyForcibly();
      processes.get(i).waitFor();
      committed.addAll(outputs.get(i).lines().map(l -> l.replace("committed ", "")).toList());
    }
    return committed;
  }

  private void checkBoard(Set<String> committed) throws Exception {
    try (Board board = open()) {
      for (RunRow run : board.runs()) {
        int tests = OtherProcess.REPORTS * OtherProcess.TESTS_A_REPORT;
        assertEquals(OtherProcess.REPORTS, run.reports(), run.toString());
        assertEquals(tests, run.tests(), run.toString());
        assertEquals(tests / 5, run.failures(), run.toString());
      }
      Set<String> names =
          board.runs().stream().map(r -> r.details().name()).collect(Collectors.toSet());
      assertTrue(names.containsAll(committed), names + " should have all of " + committed);
    }
    Recount.check(file());
  }

  private Path file() {
    return new BoardLocation(folder).file();
  }

  private Board open() throws IOException {
    return Boards.open(new BoardLocation(folder), Clock.systemUTC(), RulesByType.rules());
  }
}
