package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that some failures of a cluster have another cause. */
@Command(
    name = "split",
    description = {
      "Say that some failures of a cluster have another cause.",
      "They go to a new cluster, and so do failures like them in later imports."
    },
    footer = {
      "%nExamples:",
      "  bugbash split BB-5 --tests 'org.example.Order*'",
      "  bugbash split BB-5 --value 5432",
      "  bugbash split BB-5 --query 'message:timeout environment:windows*'",
      "  bugbash split BB-5 --member 117 --member 118",
      "%n`bugbash show BB-5` tells what varies, and the numbers of the failures. A query is as of"
          + " `bugbash search`, over message, type, frame, test, file, run, branch and environment."
    })
final class SplitCommand implements Callable<Integer> {
  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "0",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-5.")
  private ClusterId cluster;

  /** What to select by. */
  static final class Which {
    @Option(
        names = "--tests",
        paramLabel = "GLOB",
        description = "Failures of tests whose suite, name or suite::name is like that.")
    private Optional<String> tests = Optional.empty();

    @Option(
        names = "--member",
        paramLabel = "FAILURE",
        converter = FailureArgument.class,
        description = "Failures by number; the same failure of the same test goes along.")
    private List<Long> members = List.of();

    @Option(
        names = "--value",
        paramLabel = "TEXT",
        description = "Failures with that value where values vary.")
    private Optional<String> value = Optional.empty();

    @Option(names = "--query", paramLabel = "QUERY", description = "Failures that a query finds.")
    private Optional<String> query = Optional.empty();

    Selection selection() {
      if (!members.isEmpty()) {
        return new Selection.Members(members);
      }
      return value
          .map(text -> new Selection.Matching(Kind.VALUE, text))
          .or(() -> query.map(text -> new Selection.Matching(Kind.QUERY, text)))
          .or(() -> tests.map(text -> new Selection.Matching(Kind.TESTS, text)))
          .orElseThrow(() -> new RefusedException("Say which failures: see --help."));
    }
  }

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Mixin private final DecisionOptions options = new DecisionOptions();

  SplitCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      return new CorrectionAnswer(desk, board)
          .print(board.corrections().split(cluster, which.selection(), options.decision(desk)));
    }
  }
}
