package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static dev.bugbash.board.Feed.passed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.Trend.InRun;
import dev.bugbash.model.Attempt;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every board must be able to tell of how things went. */
abstract class ChronicleContract extends FreshBoard {
  private static final ClusterId FIRST = new ClusterId(1);

  @Test
  void anEmptyBoardHasNoPast() {
    assertEquals(List.of(), board.chronicle().told(10));
    assertEquals(Map.of(), board.chronicle().firstSeen());
    assertEquals(Map.of(), board.chronicle().people());
    assertEquals(new Trend(List.of(), 0, 0), board.chronicle().trend(FIRST, 5));
  }

  @Test
  void aTrendHasTheNewestRunsAlsoThoseWithoutAFailure() {
    Result e = failed("one", "E", "m");
    bring(board, named("late", 9), Report.of("d.xml", e));
    bring(board, named("oldest", 1), Report.of("a.xml", e));
    bring(board, named("older", 2), Report.of("b.xml", e, failed("two", "E", "m")));
    bring(board, named("green", 3), Report.of("c.xml", passed("one")));

    Trend trend = board.chronicle().trend(FIRST, 3);

    assertEquals(
        List.of(new InRun("older", 2), new InRun("green", 0), new InRun("late", 1)), trend.runs());
    assertEquals(0, trend.flaky());
    assertEquals(4, trend.results());
  }

  @Test
  void whatPassedInALaterAttemptIsFlakyOnceHoweverOftenItFailed() {
    Result red = failed("one", "E", "m");
    bring(board, named("a", 1), Report.of("a.xml", red, passed("two")));
    bring(board, named("b", 2), Report.of("b.xml", flaky(failed("two", "E", "m"))));

    Trend trend = board.chronicle().trend(FIRST, 5);

    assertEquals(1, trend.flaky());
    assertEquals(2, trend.results());
  }

  private static Result flaky(Result red) {
    Attempt failed = red.attempts().get(0);
    return new Result(
        red.test(),
        Outcome.PASSED,
        red.duration(),
        "",
        List.of(failed, failed, Attempt.passed()),
        false);
  }

  @Test
  void clustersAreFirstSeenInTheOldestRunThatHasThem() {
    bring(board, named("second", 2), Report.of("b.xml", failed("one", "E", "m")));
    bring(board, named("first", 1), Report.of("a.xml", failed("one", "E", "m")));
    bring(board, named("third", 3), Report.of("c.xml", failed("two", "F", "m")));

    assertEquals(
        Map.of(2L, List.of(FIRST), 3L, List.of(new ClusterId(2))), board.chronicle().firstSeen());
  }

  @Test
  void anImportIsToldOnceWithItsClustersAndWhatWasUndoneIsMarked() {
    bring(
        board,
        named("first", 1),
        Report.of("a.xml", failed("one", "E", "m"), failed("two", "F", "m")));
    board.claim(FIRST, "bob");
    board.corrections().undo("bob", 1);

    List<Chronicle.Told> told = board.chronicle().told(10);

    assertEquals(
        List.of("released", "undone", "claimed", "imported"),
        told.stream().map(t -> t.event().kind()).toList());
    assertEquals(
        List.of(false, false, true), told.stream().limit(3).map(Chronicle.Told::undone).toList());
    assertEquals(2, told.get(3).clusters());
    assertEquals(2, board.chronicle().told(2).size());
  }

  @Test
  void peopleAreThoseWhoDecided() {
    bring(board, named("first", 1), Report.of("a.xml", failed("one", "E", "m")));
    board.note(FIRST, "cy", "hm");
    board.claim(FIRST, "bob");

    assertEquals(
        Map.of("bob", BoardContract.NOW, "cy", BoardContract.NOW), board.chronicle().people());
  }
}
