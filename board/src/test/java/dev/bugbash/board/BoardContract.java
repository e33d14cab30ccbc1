package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static dev.bugbash.board.Feed.passed;
import static dev.bugbash.board.Feed.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every board must do, whatever database it lives in: reading, claims, notes, history. */
abstract class BoardContract extends FreshBoard {
  static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final ClusterId FIRST = new ClusterId(1);

  @Test
  void anEmptyBoardHasNothing() {
    assertEquals(List.of(), board.clusters());
    assertEquals(List.of(), board.runs());
    assertEquals(List.of(), board.tickets());
    assertEquals(List.of(), board.eventsAfter(0, 10));
    assertEquals(0, board.sequence());
    assertEquals(Optional.empty(), board.failure(1));
  }

  @Test
  void aClusterSaysHowManyFailuresAndTestsItHas() {
    bring(
        board,
        named("nightly", 1),
        Report.of("a.xml", failed("one", "java.io.IOException", "x"), passed("two")),
        Report.of(
            "b.xml",
            failed("one", "java.io.IOException", "y"),
            failed("three", "java.io.IOException", "x")));

    ClusterRow cluster = board.cluster(FIRST).orElseThrow();

    assertEquals(3, cluster.size());
    assertEquals(2, cluster.tests());
    assertEquals("java.io.IOException", cluster.type());
    assertEquals("java.io.IOException somewhere", cluster.title());
    assertEquals(ClusterState.NEW, cluster.state());
    assertEquals(Instant.parse("2026-03-01T01:00:00Z"), cluster.firstSeen());
    assertEquals(List.of(cluster), board.clusters());
  }

  @Test
  void membersComeByNewestRunAndThenByTest() {
    bring(board, named("old", 1), Report.of("a.xml", failed("b", "E", "1"), failed("a", "E", "1")));
    bring(board, named("new", 2), Report.of("a.xml", failed("c", "E", "2")));

    List<Member> members = board.members(FIRST, 10);

    assertEquals(
        List.of("new c", "old a", "old b"),
        members.stream().map(m -> m.run() + " " + m.test().name()).toList());
    assertEquals(2, board.members(FIRST, 2).size());
    assertEquals("a.xml", members.get(0).report());
    assertEquals("junit-xml", members.get(0).format());
  }

  @Test
  void numbersInNamesOfTestsAreOrderedAsNumbers() {
    bring(
        board,
        named("nightly", 1),
        Report.of(
            "a.xml",
            failed("rows[10]", "E", "1"),
            failed("rows[9]", "E", "1"),
            failed("rows[100]", "E", "1"),
            failed("row 10 of a table", "E", "1"),
            failed("row 9 of a table", "E", "1")));

    assertEquals(
        List.of("row 9 of a table", "row 10 of a table", "rows[9]", "rows[10]", "rows[100]"),
        names(board.members(FIRST, 10)));
    assertEquals("rows[9]", names(board.members(FIRST, 3)).get(2));
  }

  private static List<String> names(List<Member> members) {
    return members.stream().map(member -> member.test().name()).toList();
  }

  @Test
  void aFailureComesBackWhole() {
    var result = failed("one", "java.io.IOException", "a message\nof two lines");
    bring(board, named("nightly", 1), Report.of("a.xml", result));

    Member member = board.members(FIRST, 1).get(0);

    assertEquals(result.failures().get(0), board.failure(member.number()).orElseThrow());
    assertEquals(TestId.of("com.acme.ShopTest", "one"), member.test());
  }

  @Test
  void messagesComeInTheOrderOfTheirFailuresWithoutThoseThatAreGone() {
    bring(
        board,
        named("nightly", 1),
        Report.of("a.xml", failed("b", "E", "2"), failed("a", "E", "")));
    List<Member> members = board.members(FIRST, 9);
    Member gone = new Member(99, members.get(0).test(), "", "", "");

    assertEquals(
        List.of("2", "", "2"),
        board.messages(List.of(members.get(1), members.get(0), gone, members.get(1))));
    assertEquals(List.of(), board.messages(List.of()));
  }

  @Test
  void clustersComeInTriageOrder() {
    bring(
        board,
        named("old", 1),
        Report.of(
            "a.xml", failed("a", "Small", ""), failed("b", "Big", ""), failed("c", "Big", "")),
        Report.of(
            "b.xml", failed("d", "Held", ""), failed("e", "Held", ""), failed("f", "Held", "")));
    bring(
        board,
        named("new", 2),
        Report.of("c.xml", failed("g", "Fresh", ""), failed("h", "FreshHeld", "")));
    claimByTitle("Held");
    claimByTitle("FreshHeld");

    List<String> order =
        board.clusters().stream().map(c -> c.type() + " " + c.state().word()).toList();

    assertEquals(
        List.of("Fresh new", "Big open", "Small open", "Held claimed", "FreshHeld claimed"), order);
  }

  private void claimByTitle(String type) {
    ClusterRow row =
        board.clusters().stream().filter(c -> c.type().equals(type)).findFirst().orElseThrow();
    board.claim(row.id(), "bob");
  }

  @Test
  void notesComeInTheirOrder() {
    oneCluster();
    board.note(FIRST, "ann", "first");
    board.note(FIRST, "bob", "second");

    assertEquals(
        List.of(new Note("ann", NOW, "first"), new Note("bob", NOW, "second")), board.notes(FIRST));
    assertEquals(2, board.cluster(FIRST).orElseThrow().notes());
  }

  @Test
  void everyChangeIsAnEvent() {
    oneCluster();
    board.claim(FIRST, "ann");
    board.note(FIRST, "ann", "look at the clock");
    board.release(FIRST, "ann");

    List<BoardEvent> events = board.eventsAfter(0, 100);

    assertEquals(
        List.of("imported", "clustered", "claimed", "noted", "released"),
        events.stream().map(BoardEvent::kind).toList());
    assertEquals(board.sequence(), events.get(4).sequence());
    assertEquals(Optional.of(FIRST), events.get(2).cluster());
    assertEquals(events.subList(3, 4), board.eventsAfter(events.get(2).sequence(), 1));
  }

  @Test
  void hostileTextIsOnlyText() {
    String hostile =
        "Robert'); DROP TABLE cluster;-- \u0000 \u001b[2J <b>&amp; =1+1 \uD83D\uDE00 ?";
    bring(board, named(hostile, 1), Report.of(hostile, failed(hostile, hostile, hostile)));

    board.claim(FIRST, hostile);
    board.note(FIRST, hostile, hostile);

    Member member = board.members(FIRST, 1).get(0);
    assertEquals(hostile, member.test().name());
    assertEquals(hostile, member.report());
    assertEquals(hostile, member.run());
    assertEquals(hostile, board.failure(member.number()).orElseThrow().message());
    assertEquals(hostile, board.cluster(FIRST).orElseThrow().owner());
    assertEquals(hostile, board.notes(FIRST).get(0).text());
    assertEquals(hostile, board.runs().get(0).details().name());
  }

  @Test
  void halfASurrogatePairStaysInTheTextsOfAFailureAndDoesNoHarmElsewhere() {
    bring(board, unnamed(1), Report.of("a.xml", failed("a\uD83D", "E\uDE00", "m\uD83D.")));

    Member member = board.members(FIRST, 1).get(0);

    Failure failure = board.failure(member.number()).orElseThrow();
    assertEquals("E\uDE00", failure.type());
    assertEquals("m\uD83D.", failure.message());
    String name = member.test().name();
    assertTrue(name.length() == 2 && name.startsWith("a"), name);
  }

  @Test
  void textsOfAMegabyteComeBackExactlyAsGiven() {
    TestId test = new TestId("S", "f(\u0000)", "1; DROP TABLE run");
    String large = "\u00e4\uD83D\uDE00\u0001'\"".repeat(200_000);
    Failure first = new Failure("id-1", test, "E", large, large + "!", large + "?");
    Failure empty = new Failure(test.toString(), test, "E", "", "", "");
    Failure last = new Failure("id-2", test, "E", large + "\uD83D", "", "output");
    Result result = Result.red(test, Outcome.FAILED, Duration.ZERO, List.of(first, empty, last));

    bring(board, unnamed(1), Report.of("a.xml", result));

    assertEquals(
        List.of(first, empty, last),
        board.members(FIRST, 100).stream()
            .map(member -> board.failure(member.number()).orElseThrow())
            .toList());
  }

  private void oneCluster() {
    bring(board, unnamed(1), Report.of("a.xml", failed("one", "E", "m")));
  }
}
