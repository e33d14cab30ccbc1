package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import dev.bugbash.reports.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one cluster. */
@Command(
    name = "show",
    description = {
      "Show one cluster.",
      "Its tests, its notes, one of its failures and how to rerun it, and what varies among them; the cluster that it is a"
          + " consequence of, or its own consequences; clusters of the same family, and what was"
          + " done about them. Framework frames"
          + " are folded; > marks the frame to look at first."
    },
    footer = {
      "%nExamples:",
      "  bugbash show BB-12",
      "  bugbash show BB-12 --all",
      "  bugbash show BB-12 --output json | jq -r '.members[].test'"
    })
final class ShowCommand implements Callable<Integer> {
  private static final int SOME = 20;

  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-12.")
  private ClusterId cluster;

  @Option(
      names = "--all",
      description = "All failures of the cluster, not only " + SOME + "; JSON always has all.")
  private boolean all;

  ShowCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      FoundCluster found = FoundCluster.of(board, cluster);
      if (found.row().isEmpty()) {
        return new ClaimAnswer(desk, board).unknown(cluster);
      }
      found.tellWhereItWent(desk, board);
      boolean whole = all || desk.json();
      Project project = Project.around(desk.environment().workingFolder());
      ClusterDetails details =
          ClusterDetails.read(board, found.row().get(), whole ? Integer.MAX_VALUE : SOME, project);
      if (desk.json()) {
        desk.printJson(details::fields);
      } else {
        new ClusterPage(desk).print(details);
      }
      return ExitCode.DONE;
    }
  }
}
