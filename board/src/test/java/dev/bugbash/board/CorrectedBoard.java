package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.named;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A board that people correct; whatever they did, its counters are right in the end. */
abstract class CorrectedBoard {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // open is called before each test
  Board board;

  @SuppressWarnings("NullAway.Init")
  Corrections corrections;

  /** Opens the board, again too. */
  final void open(Rules rules) {
    board = Boards.open(new BoardLocation(folder), BoardContract.CLOCK, rules);
    corrections = board.corrections();
  }

  /** Opens it with {@link RulesByType} and these failures. */
  final void open(Result... failures) {
    open(RulesByType.rules());
    bring(board, named("first", 1), Report.of("a.xml", failures));
  }

  @AfterEach
  final void close() throws Exception {
    board.close();
    Recount.check(new BoardLocation(folder).file());
  }

  static ClusterId id(long number) {
    return new ClusterId(number);
  }

  final String sizes() {
    return sizes(board);
  }

  /** Each cluster's number and size. */
  static String sizes(Board board) {
    return board.clusters().stream()
        .sorted(Comparator.comparing(ClusterRow::id))
        .map(row -> row.id().number() + ":" + row.size())
        .collect(Collectors.joining(" "));
  }
}
