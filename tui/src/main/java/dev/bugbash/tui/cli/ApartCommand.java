package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that clusters have different causes. */
@Command(
    name = "apart",
    description = {
      "Say that two clusters have different causes.",
      "Neither a later import nor `recluster` brings them together, however alike they are."
    },
    footer = {
      "%nExamples:",
      "  bugbash apart BB-12 BB-15",
      "  bugbash apart BB-12 BB-15 --because 'one is the proxy, one the certificate'",
      "%nWhere somebody decided the other way you are told who and when; --force overrides that."
    })
final class ApartCommand implements Callable<Integer> {
  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "0",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-12.")
  private ClusterId one;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "1",
      paramLabel = "OTHER",
      converter = ClusterArgument.class,
      description = "The one that it is not the same as.")
  private ClusterId other;

  @Mixin private final DecisionOptions options = new DecisionOptions();

  ApartCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      return new CorrectionAnswer(desk, board)
          .printApart(board.corrections().apart(one, other, options.decision(desk)));
    }
  }
}
