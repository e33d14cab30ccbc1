package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the clusters of the board. */
@Command(
    name = "clusters",
    description = "List the clusters, new ones first, then the largest.",
    footer = {
      "%nExamples:",
      "  bugbash clusters",
      "  bugbash clusters --mine",
      "  bugbash clusters --output json | jq -r 'select(.owner == null).id'"
    })
final class ClustersCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--mine", description = "Only those that you hold.")
  private boolean mine;

  @Option(names = "--free", description = "Only those that nobody holds.")
  private boolean free;

  ClustersCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      ClusterPrint.print(desk, board.clusters().stream().filter(wanted()).toList());
    }
    return ExitCode.DONE;
  }

  private Predicate<ClusterRow> wanted() {
    if (mine) {
      List<String> me = List.of(desk.who());
      return row -> me.contains(row.owner());
    }
    return row -> !free || row.claim().isEmpty();
  }
}
