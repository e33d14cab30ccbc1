package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private final ClusterList clusters = new ClusterList();

  ClaimCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      ClaimAnswer answer = new ClaimAnswer(desk, board);
      return clusters.each(cluster -> answer.print(board.claim(cluster, who)));
    }
  }
}
