package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relations;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the clusters of the board. */
@Command(
    name = "clusters",
    description = {
      "List the clusters, new ones first, then the largest.",
      "`after BB-3` marks a consequence, which goes when BB-3 is mended; `+412 in 3 clusters` a root"
          + " with so many failures in its consequences, beside its own. `show` tells why."
    },
    footer = {
      "%nExamples:",
      "  bugbash clusters",
      "  bugbash clusters --mine",
      "  bugbash clusters --output json | jq -r 'select(.owner == null).id'",
      "  bugbash clusters --output json | jq -r 'select(.after == null).id'   without consequences"
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
      List<ClusterRow> all = board.clusters();
      ClusterPrint.print(
          desk, all.stream().filter(wanted()).toList(), Relations.of(all, board.kinship()));
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
