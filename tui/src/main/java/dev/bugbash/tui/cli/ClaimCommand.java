package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.model.ClusterId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the caller the owner of clusters. */
@Command(
    name = "claim",
    description = "Make clusters yours, so that nobody else takes them.",
    footer = {
      "%nExamples:",
      "  bugbash claim BB-12",
      "  bugbash claim BB-12 BB-15 --as ana",
      "  bugbash claim BB-12 --take-over",
      "%nOf several people who claim a cluster at once, one gets it; the others are told who."
          + " With several clusters each is claimed by itself, and the worst exit code counts.",
      "%nWho holds a cluster and went home hands nothing over: --take-over takes it, they are told"
          + " on their screen, and `undo` gives it back."
    })
final class ClaimCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final ClusterList clusters = new ClusterList();

  @Option(names = "--take-over", description = "Also take what somebody else holds.")
  private boolean takeOver;

  ClaimCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      ClaimAnswer answer = new ClaimAnswer(desk, board);
      return clusters.each(cluster -> answer.print(claim(board, cluster, who)));
    }
  }

  private ClaimOutcome claim(Board board, ClusterId cluster, String who) {
    ClaimOutcome outcome = board.claim(cluster, who);
    return takeOver && outcome instanceof ClaimOutcome.Held held
        ? board.takeOver(held.claim(), who)
        : outcome;
  }
}
