package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Member;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Explains clusters. */
@Command(
    name = "why",
    description = {
      "Tell why failures are together or apart.",
      "Of a cluster: what people said of it, what its failures share, what varies among them, what"
          + " binds them, and which cluster is nearest. Of two clusters: what speaks for and against"
          + " one cause. Of a failure: why it is in its cluster."
    },
    footer = {
      "%nExamples:",
      "  bugbash why BB-12         why this is one cluster",
      "  bugbash why BB-12 BB-15   why these are two",
      "  bugbash why 4711          why this failure is in its cluster; `show` tells the numbers",
      "%nThe number before a reason says how strongly it speaks for one cause (+) or against it (-):"
          + " 0.7 doubles the odds or halves them, 2.3 makes them ten times as high or low. `merge`,"
          + " `split` and `move` correct what is wrong."
    })
final class WhyCommand implements Callable<Integer> {
  /** A number alone is that of a failure. */
  private static final Pattern CLUSTER = Pattern.compile("(?i)bb-\\d+");

  private static final Pattern NUMBER = Pattern.compile("^#?(\\d+)$");

  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      arity = "1..*",
      paramLabel = "CLUSTER|FAILURE",
      description =
          "One or two clusters, such as BB-12, or a failure: a number without BB- is that of one.")
  private List<String> about;

  WhyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try {
      return explain();
    } catch (TypeConversionException e) {
      desk.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private int explain() {
    boolean failure = about.size() == 1 && !CLUSTER.matcher(about.get(0)).matches();
    if (!failure) {
      refuseOtherThanClusters();
    }
    try (Board board = desk.existingBoard()) {
      return failure
          ? failure(board, new FailureArgument().convert(about.get(0)))
          : clusters(board);
    }
  }

  private void refuseOtherThanClusters() {
    if (about.size() > 2) {
      throw new RefusedException(
          Phrase.of("why explains one failure, or one or two clusters, not %d.", about.size()));
    }
    if (about.stream().anyMatch(text -> NUMBER.matcher(text).matches())) {
      throw new RefusedException(
          "A number alone is that of a failure, and why explains one failure. Clusters are written"
              + " with BB-: bugbash why "
              + about.stream()
                  .map(text -> NUMBER.matcher(text).replaceFirst("BB-$1"))
                  .collect(Collectors.joining(" ")));
    }
  }

  private int failure(Board board, long number) {
    Optional<Board.Place> place = board.place(number);
    if (place.isEmpty()) {
      desk.complain(
          Phrase.of("there is no failure %s; `bugbash show CLUSTER` tells the numbers.", number));
      return ExitCode.USAGE;
    }
    new WhyPage(desk, Why.of(board)).failure(number, place.get());
    return ExitCode.DONE;
  }

  private int clusters(Board board) {
    List<ClusterRow> rows = new ArrayList<>();
    for (String name : about) {
      FoundCluster found = FoundCluster.of(board, new ClusterArgument().convert(name));
      if (found.row().isEmpty()) {
        return new ClaimAnswer(desk, board).unknown(found.asked());
      }
      found.tellWhereItWent(desk, board);
      rows.add(found.row().get());
    }
    WhyPage page = new WhyPage(desk, Why.of(board));
    if (rows.size() == 2 && !rows.get(0).id().equals(rows.get(1).id())) {
      page.pair(rows.get(0), rows.get(1));
    } else {
      List<Member> members = board.members(rows.get(0).id(), ClusterDetails.COMPARED);
      page.cluster(rows.get(0), ClusterDetails.varies(board, members));
    }
    return ExitCode.DONE;
  }
}
