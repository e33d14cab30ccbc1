package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says that nobody need look at clusters any more, and why. */
@Command(
    name = "close",
    description = {
      "Close clusters, with the reason.",
      "Your own claim ends with it; what somebody else holds is not closed. A closed cluster with a"
          + " failure in a run that began later has regressed, and comes right after the new ones."
    },
    footer = {
      "%nExamples:",
      "  bugbash close BB-12 --reason fixed in pull request 4711",
      "  bugbash close BB-12 BB-15 --reason flaky",
      "  bugbash close BB-12 --reason duplicate -- BB-7 has it all",
      "%nThe first word that is no id begins the text; where that is one, put -- before it. With"
          + " several clusters each is closed by itself, and the worst exit code counts: 3 where"
          + " somebody holds one, or closed it before."
    })
final class CloseCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final ClustersAndText arguments = new ClustersAndText();

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "REASON",
      converter = ReasonArgument.class,
      completionCandidates = ReasonArgument.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Closing.Reason reason;

  CloseCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<ClusterId> clusters = arguments.clusters();
    String text = String.join(" ", arguments.text()).strip();
    if (text.length() > ClustersAndText.LONGEST) {
      throw new RefusedException(
          Phrase.of("The text has at most %,d characters.", ClustersAndText.LONGEST));
    }
    Closing closing = new Closing(reason, text, desk.who(), desk.environment().clock().instant());
    try (Board board = desk.existingBoard()) {
      ClosingAnswer answer = new ClosingAnswer(desk, board);
      return clusters.stream()
          .mapToInt(cluster -> answer.print(board.close(cluster, closing), closing))
          .reduce(ExitCode.DONE, Math::max);
    }
  }
}
