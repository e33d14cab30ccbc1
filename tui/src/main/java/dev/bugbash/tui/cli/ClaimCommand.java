package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the caller the owner of clusters. */
@Command(
    name = "claim",
    description = "Make clusters yours, so that nobody else takes them.",
    footer = {
      "%nExamples:",
      "  bugbash claim BB-12",
      "  bugbash claim BB-12 BB-15 --as ana",
      "%nOf several people who claim a cluster at once, one gets it; the others are told who."
          + " With several clusters each is claimed by itself, and the worst exit code counts."
    })
final class ClaimCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-12.")
  private List<ClusterId> clusters = List.of();

  ClaimCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      ClaimAnswer answer = new ClaimAnswer(desk, board);
      return clusters.stream()
          .mapToInt(cluster -> answer.print(board.claim(cluster, who)))
          .reduce(ExitCode.DONE, Math::max);
    }
  }
}
