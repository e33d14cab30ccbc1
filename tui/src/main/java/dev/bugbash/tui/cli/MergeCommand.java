package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that clusters have one cause. */
@Command(
    name = "merge",
    description = {
      "Say that clusters have the same cause.",
      "The first keeps its id; the others stay findable, and their notes and claim go with them."
          + " Later imports obey."
    },
    footer = {
      "%nExamples:",
      "  bugbash merge BB-5 BB-7 BB-9",
      "  bugbash merge BB-5 BB-7 --because 'both need the new BOM'",
      "%nClusters that different people hold are not merged (exit code 3). Where somebody decided"
          + " the other way you are told who and when; --force overrides that."
    })
final class MergeCommand implements Callable<Integer> {
  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "0",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "The one that keeps its id, such as BB-5.")
  private ClusterId into;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Those that become part of it.")
  private List<ClusterId> others = List.of();

  @Mixin private final DecisionOptions options = new DecisionOptions();

  MergeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      return new CorrectionAnswer(desk, board)
          .print(board.corrections().merge(into, others, options.decision(desk)));
    }
  }
}
