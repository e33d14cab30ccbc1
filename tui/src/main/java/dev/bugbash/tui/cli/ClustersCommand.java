package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.Relations;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the clusters of the board. */
@Command(
    name = "clusters",
    description = {
      "List the clusters: new ones, then those that came back after they were closed, then what"
          + " nobody holds, then what somebody holds, of each first the largest with what follows"
          + " from it. Closed ones only with --all.",
      "`after BB-3` marks a consequence, which goes when BB-3 is mended; `+412 in 3 clusters` a root"
          + " with so many failures in its consequences, beside its own. `show` tells why."
    },
    footer = {
      "%nExamples:",
      "  bugbash clusters",
      "  bugbash clusters --mine",
      "  bugbash clusters --granularity -1    (as they would be, one step coarser)",
      "  bugbash clusters --output json | jq -r 'select(.owner == null).id'",
      "  bugbash clusters --output json | jq -r 'select(.after == null).id'   without consequences"
    })
final class ClustersCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--mine", description = "Only those that you hold.")
  private boolean mine;

  @Option(names = "--free", description = "Only those that nobody holds.")
  private boolean free;

  @Option(names = "--all", description = "Closed ones too.")
  private boolean everything;

  @Mixin private GranularityOption granularity = new GranularityOption();

  ClustersCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      List<ClusterRow> all = board.clusters();
      List<ClusterRow> named = all.stream().filter(wanted()).toList();
      List<ClusterRow> clusters =
          named.stream().filter(row -> everything || row.state() != ClusterState.CLOSED).toList();
      int closed = named.size() - clusters.size();
      if (granularity.value().isPresent()) {
        RecutPrint.print(desk, wanted(board, clusters), titles(clusters));
      } else if (!clusters.isEmpty() || closed == 0) {
        ClusterPrint.print(desk, clusters, Relations.of(all, board.kinship()));
      }
      if (closed > 0 && !desk.json()) {
        desk.say(Phrase.of("%,d closed, --all shows them.", closed));
      }
    }
    return ExitCode.DONE;
  }

  /** Where anything of the wanted clusters would be. */
  private Recut.View wanted(Board board, List<ClusterRow> clusters) {
    Set<ClusterId> ids = titles(clusters).keySet();
    Recut.View view = board.corrections().recut().at(granularity.value().orElseThrow());
    List<Recut.Row> rows =
        view.rows().stream()
            .filter(row -> row.sources().keySet().stream().anyMatch(ids::contains))
            .toList();
    return new Recut.View(view.granularity(), rows, view.changes());
  }

  private static Map<ClusterId, String> titles(List<ClusterRow> clusters) {
    return clusters.stream().collect(Collectors.toMap(ClusterRow::id, ClusterRow::title));
  }

  private Predicate<ClusterRow> wanted() {
    if (mine) {
      List<String> me = List.of(desk.who());
      return row -> me.contains(row.owner());
    }
    return row -> !free || row.claim().isEmpty();
  }
}
