package dev.bugbash.board;

import static dev.bugbash.board.Samples.MORNING;
import static dev.bugbash.board.Samples.named;
import static dev.bugbash.board.Samples.oneOfEach;
import static dev.bugbash.board.Samples.red;
import static dev.bugbash.board.Samples.take;
import static dev.bugbash.board.Samples.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every board does, whatever database it stands on. */
abstract class BoardContract {
  static final ClusterId FIRST = new ClusterId(1);
  private static final ClusterId NOWHERE = new ClusterId(4711);

  final HandSetClock clock = new HandSetClock();
  Board board;

  /** A new and empty board. */
  abstract Board open(Clock clock);

  @BeforeEach
  void openBoard() {
    board = open(clock);
  }

  @AfterEach
  void closeBoard() {
    board.close();
  }

  void importOneOfEach() {
    take(board, named("nightly", MORNING), "a.xml", oneOfEach("shop.ATest"));
  }

  @Test
  void anEmptyBoardHasNothing() {
    assertEquals(List.of(), board.clusters());
    assertEquals(List.of(), board.runs());
    assertEquals(List.of(), board.tickets());
    assertEquals(List.of(), board.eventsAfter(0, 10));
    assertEquals(0, board.sequence());
    assertEquals(Optional.empty(), board.cluster(FIRST));
    assertEquals(Optional.empty(), board.failure(1));
  }

  @Test
  void whoeverClaimsAFreeClusterHoldsIt() {
    importOneOfEach();

    ClaimOutcome outcome = board.claim(FIRST, "ada");

    Claim claim = new Claim(FIRST, "ada", clock.instant());
    assertEquals(new ClaimOutcome.Claimed(claim, true), outcome);
    ClusterRow row = board.cluster(FIRST).orElseThrow();
    assertEquals(Optional.of(claim), row.claim());
    assertEquals(ClusterState.CLAIMED, row.state());
  }

  @Test
  void claimingAgainKeepsTheTimeOfTheFirstClaim() {
    importOneOfEach();
    board.claim(FIRST, "ada");
    Instant since = clock.instant();
    clock.move(Duration.ofHours(1));
    long before = board.sequence();

    ClaimOutcome outcome = board.claim(FIRST, "ada");

    assertEquals(new ClaimOutcome.Claimed(new Claim(FIRST, "ada", since), false), outcome);
    assertEquals(before, board.sequence());
  }

  @Test
  void aSecondClaimerIsToldWhoHoldsItAndSinceWhen() {
    importOneOfEach();
    board.claim(FIRST, "ada");
    Instant since = clock.instant();
    clock.move(Duration.ofMinutes(5));

    ClaimOutcome outcome = board.claim(FIRST, "bob");

    assertEquals(new ClaimOutcome.Held(new Claim(FIRST, "ada", since)), outcome);
    assertEquals("ada", board.cluster(FIRST).orElseThrow().owner());
  }

  @Test
  void aReleasedClusterIsFreeForOthers() {
    importOneOfEach();
    board.claim(FIRST, "ada");

    assertEquals(new ClaimOutcome.Released(FIRST, true), board.release(FIRST, "ada"));
    assertEquals(new ClaimOutcome.Released(FIRST, false), board.release(FIRST, "ada"));

    assertEquals("", board.cluster(FIRST).orElseThrow().owner());
    assertTrue(board.claim(FIRST, "bob") instanceof ClaimOutcome.Claimed c && c.fresh());
  }

  @Test
  void nobodyReleasesWhatAnotherHolds() {
    importOneOfEach();
    board.claim(FIRST, "ada");

    ClaimOutcome outcome = board.release(FIRST, "bob");

    assertEquals(new ClaimOutcome.Held(new Claim(FIRST, "ada", clock.instant())), outcome);
    assertEquals("ada", board.cluster(FIRST).orElseThrow().owner());
  }

  @Test
  void aClusterThatIsNotThereIsUnknown() {
    importOneOfEach();
    long before = board.sequence();

    assertEquals(new ClaimOutcome.Unknown(NOWHERE), board.claim(NOWHERE, "ada"));
    assertEquals(new ClaimOutcome.Unknown(NOWHERE), board.release(NOWHERE, "ada"));
    assertFalse(board.note(NOWHERE, "ada", "where is it?"));

    assertEquals(List.of(), board.members(NOWHERE, 10));
    assertEquals(before, board.sequence());
  }

  @Test
  void notesStayAsWrittenAndInTheirOrder() {
    importOneOfEach();
    String hostile = "'); DROP TABLE note; --\u0000 \u001b[2J <b> =1+1 \ud83d\ude00";
    Instant first = clock.instant();
    board.note(FIRST, "ada", hostile);
    clock.move(Duration.ofSeconds(1));
    board.note(FIRST, "o'neill", "second");

    assertEquals(
        List.of(new Note("ada", first, hostile), new Note("o'neill", clock.instant(), "second")),
        board.notes(FIRST));
    assertEquals(2, board.cluster(FIRST).orElseThrow().notes());
  }

  @Test
  void everyChangeIsAnEventThatSaysWhoAndWhen() {
    importOneOfEach();
    long before = board.sequence();
    Instant at = clock.instant();

    board.claim(FIRST, "ada");
    board.claim(FIRST, "bob");
    board.note(FIRST, "bob", "mine next");
    board.release(FIRST, "ada");

    Optional<ClusterId> first = Optional.of(FIRST);
    assertEquals(
        List.of(
            new BoardEvent(before + 1, at, "ada", "claimed", first, ""),
            new BoardEvent(before + 2, at, "bob", "noted", first, "mine next"),
            new BoardEvent(before + 3, at, "ada", "released", first, "")),
        board.eventsAfter(before, 10));
    assertEquals(before + 3, board.sequence());
  }

  @Test
  void eventsComeInPortionsWithoutGaps() {
    importOneOfEach();
    board.claim(FIRST, "ada");

    List<BoardEvent> all = board.eventsAfter(0, 100);

    assertEquals("imported", all.get(0).kind());
    assertEquals("importer", all.get(0).who());
    assertEquals(3, all.stream().filter(e -> e.kind().equals("clustered")).count());
    assertEquals(all.subList(2, 4), board.eventsAfter(all.get(1).sequence(), 2));
    assertEquals(board.sequence(), all.get(all.size() - 1).sequence());
  }

  @Test
  void newClustersComeFirstThenUnclaimedThenLargeOnes() {
    take(
        board,
        named("old", MORNING),
        "a.xml",
        red("shop.ATest", "a", 0),
        red("shop.ATest", "b", 1),
        red("shop.ATest", "c", 1));
    take(board, named("new", MORNING.plusSeconds(60)), "b.xml", red("shop.ATest", "d", 2));
    List<String> beforeClaim = triage();
    board.claim(new ClusterId(1), "ada");
    board.claim(new ClusterId(3), "ada");

    List<String> afterClaims = triage();

    assertEquals(List.of("BB-3 NEW 1", "BB-1 OPEN 2", "BB-2 OPEN 1"), beforeClaim);
    assertEquals(List.of("BB-2 OPEN 1", "BB-1 CLAIMED 2", "BB-3 CLAIMED 1"), afterClaims);
  }

  private List<String> triage() {
    return board.clusters().stream().map(r -> r.id() + " " + r.state() + " " + r.size()).toList();
  }

  @Test
  void membersAreTheFailuresOfTheClusterNewestRunFirst() {
    take(board, named("old", MORNING), "a.xml", red("shop.BTest", "x", 0));
    take(
        board,
        named("new", MORNING.plusSeconds(60)),
        "b.xml",
        red("shop.BTest", "x", 0),
        red("shop.ATest", "y", 0),
        red("shop.ATest", "z", 1));

    List<Member> members = board.members(FIRST, 100);

    assertEquals(
        List.of("new b.xml shop.ATest::y", "new b.xml shop.BTest::x", "old a.xml shop.BTest::x"),
        members.stream().map(m -> m.run() + " " + m.report() + " " + m.test()).toList());
    assertEquals(members.subList(0, 2), board.members(FIRST, 2));
    ClusterRow row = board.cluster(FIRST).orElseThrow();
    assertEquals(3, row.size());
    assertEquals(2, row.tests());
    assertEquals("java.lang.NullPointerException", row.type());
    assertEquals(MORNING, row.firstSeen());
    assertEquals(MORNING.plusSeconds(60), row.lastSeen());
  }

  @Test
  void textsOfAFailureComeBackExactlyAsGiven() {
    TestId test = new TestId("shop.\"A'Test", "f(\u0000)", "1; DROP TABLE run");
    String megabyte = "\u00e4\ud83d\ude00\u0001'\"".repeat(200_000);
    Failure large = new Failure("id-1", test, "T\u0000", megabyte, megabyte + "!", megabyte);
    Failure halves =
        new Failure("id-2", test, "\ud800", "\udc00\ud800 half", "\ud83d", "\ude00\ud83d");
    Failure empty = new Failure(test.toString(), test, "", "", "", "");
    Result result =
        Result.red(test, Outcome.FAILED, Duration.ZERO, List.of(large, halves, empty, large));

    take(board, unnamed(MORNING), "a.xml", result, result);

    List<Failure> read =
        board.clusters().stream()
            .flatMap(c -> board.members(c.id(), 100).stream())
            .map(m -> board.failure(m.number()).orElseThrow())
            .toList();
    assertEquals(8, read.size());
    assertEquals(4, read.stream().filter(large::equals).count());
    assertEquals(2, read.stream().filter(halves::equals).count());
    assertEquals(2, read.stream().filter(empty::equals).count());
  }

  @Test
  void noNumberIsEverGivenTwice() {
    importOneOfEach();
    try (Intake dropped = board.begin(named("dropped", MORNING), "importer")) {
      Samples.show(dropped.visitor(), "x.xml", red("other.XTest", "x", 0));
    }
    TestId test = TestId.of("other.YTest", "y");
    take(board, unnamed(MORNING), "y.xml", red(test, "Odd", "quite another", "at a.b.C.d(C.x:1)"));

    assertEquals(List.of(1L, 2L), board.runs().stream().map(RunRow::number).toList());
    assertEquals(4, board.clusters().stream().map(ClusterRow::id).distinct().count());
    assertEquals(new ClusterId(4), board.clusters().get(0).id());
  }

  @Test
  void nobodySeesAnImportBeforeItsCommit() {
    try (Intake intake = board.begin(named("nightly", MORNING), "importer")) {
      Samples.show(intake.visitor(), "a.xml", oneOfEach("shop.ATest"));

      assertEquals(3, intake.failuresRead());
      assertEquals(List.of(), board.clusters());
      assertEquals(List.of(), board.runs());
      assertEquals(0, board.sequence());

      ImportSummary summary = intake.commit();

      assertEquals(3, summary.newClusters());
      assertEquals(3, intake.clusters().size());
    }
    assertEquals(3, board.clusters().size());
  }
}
