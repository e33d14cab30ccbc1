package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens clusters that were closed. */
@Command(
    name = "reopen",
    description = "Open clusters that somebody closed; `claim` does so too, and makes them yours.",
    footer = {"%nExamples:", "  bugbash reopen BB-12", "  bugbash reopen BB-12 BB-15 --as ana"})
final class ReopenCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-12.")
  private List<ClusterId> clusters = List.of();

  ReopenCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      ClosingAnswer answer = new ClosingAnswer(desk, board);
      return clusters.stream()
          .mapToInt(cluster -> answer.print(board.reopen(cluster, who)))
          .reduce(ExitCode.DONE, Math::max);
    }
  }
}
