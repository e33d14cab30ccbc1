package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives clusters up. */
@Command(
    name = "release",
    description = "Give clusters up that you hold.",
    footer = {"%nExamples:", "  bugbash release BB-12", "  bugbash release BB-12 BB-15 --as ana"})
final class ReleaseCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-12.")
  private List<ClusterId> clusters = List.of();

  ReleaseCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      ClaimAnswer answer = new ClaimAnswer(desk, board);
      return clusters.stream()
          .mapToInt(cluster -> answer.print(board.release(cluster, who)))
          .reduce(ExitCode.DONE, Math::max);
    }
  }
}
