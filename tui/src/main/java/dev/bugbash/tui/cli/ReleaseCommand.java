package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives clusters up. */
@Command(
    name = "release",
    description = "Give clusters up that you hold.",
    footer = {"%nExamples:", "  bugbash release BB-12", "  bugbash release BB-12 BB-15 --as ana"})
final class ReleaseCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final ClusterList clusters = new ClusterList();

  ReleaseCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      ClaimAnswer answer = new ClaimAnswer(desk, board);
      return clusters.each(cluster -> answer.print(board.release(cluster, who)));
    }
  }
}
