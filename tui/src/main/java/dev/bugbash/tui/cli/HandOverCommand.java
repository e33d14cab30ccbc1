package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives claims to somebody else. */
@Command(
    name = "hand-over",
    description = "Hand clusters that you hold over to somebody else.",
    footer = {
      "%nExamples:",
      "  bugbash hand-over BB-12 ben",
      "  bugbash hand-over BB-12 BB-15 ben --note 'the driver is the old one, see 4711'",
      "%nOnly who holds a cluster hands it over; who gets it holds it from then on. `undo` takes it"
          + " back as long as they do. The note is left on each, and is undone by itself."
    })
final class HandOverCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "2..*", paramLabel = "CLUSTER... NAME", description = "Ids, then who.")
  private List<String> words = List.of();

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "A note on what is handed over, for who gets it.")
  private Optional<String> note = Optional.empty();

  HandOverCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    List<ClusterId> clusters = clusters();
    String to = to();
    checkNote();
    try (Board board = desk.existingBoard()) {
      ClaimAnswer answer = new ClaimAnswer(desk, board);
      return clusters.stream()
          .mapToInt(cluster -> answer.print(handOver(board, cluster, who, to)))
          .reduce(ExitCode.DONE, Math::max);
    }
  }

  private ClaimOutcome handOver(Board board, ClusterId cluster, String who, String to) {
    ClaimOutcome outcome = board.handOver(cluster, who, to);
    if (outcome instanceof ClaimOutcome.Handed handed && handed.fresh()) {
      note.ifPresent(text -> board.note(cluster, who, text.strip()));
    }
    return outcome;
  }

  private List<ClusterId> clusters() {
    return words.subList(0, words.size() - 1).stream()
        .map(
            word ->
                ClusterId.parse(word)
                    .orElseThrow(() -> new RefusedException(ClusterArgument.noCluster(word))))
        .distinct()
        .toList();
  }

  private String to() {
    String last = words.get(words.size() - 1);
    if (ClusterId.parse(last).isPresent()) {
      throw new RefusedException(
          Phrase.of("Say who gets %s: the last word is a name, such as ben.", last));
    }
    return Desk.name(last);
  }

  private void checkNote() {
    if (note.filter(String::isBlank).isPresent()) {
      throw new RefusedException("The note is empty: nothing was handed over.");
    }
    if (note.stream().anyMatch(text -> text.length() > ClustersAndText.LONGEST)) {
      throw new RefusedException(
          Phrase.of("A note has at most %,d characters.", ClustersAndText.LONGEST));
    }
  }
}
