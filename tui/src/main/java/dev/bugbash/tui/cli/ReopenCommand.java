package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens clusters that were closed. */
@Command(
    name = "reopen",
    description = "Open clusters that somebody closed; `claim` does so too, and makes them yours.",
    footer = {"%nExamples:", "  bugbash reopen BB-12", "  bugbash reopen BB-12 BB-15 --as ana"})
final class ReopenCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final ClusterList clusters = new ClusterList();

  ReopenCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      ClosingAnswer answer = new ClosingAnswer(desk, board);
      return clusters.each(cluster -> answer.print(board.reopen(cluster, who)));
    }
  }
}
