package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Gives failures to another cluster. */
@Command(
    name = "move",
    description = {
      "Say that failures belong to another cluster.",
      "The same failures of the same tests go along, now and in later imports."
    },
    footer = {
      "%nExamples:",
      "  bugbash show BB-5",
      "  bugbash move 117 118 BB-9",
      "  bugbash move 117 BB-9 --because 'it is the proxy after all'"
    })
final class MoveCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "2..*",
      paramLabel = "FAILURE... CLUSTER",
      hideParamSyntax = true,
      description = "Numbers of failures, as `bugbash show` tells them, and last the cluster.")
  private List<String> words = List.of();

  @Mixin private final DecisionOptions options = new DecisionOptions();

  MoveCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String last = words.get(words.size() - 1);
    ClusterId to =
        ClusterId.parse(last)
            .filter(id -> last.toUpperCase(Locale.ROOT).startsWith("BB-"))
            .orElseThrow(
                () ->
                    new RefusedException(
                        "The last word says where to: a cluster, such as BB-9, not " + last + "."));
    List<Long> failures =
        words.subList(0, words.size() - 1).stream().map(MoveCommand::failure).toList();
    try (Board board = desk.existingBoard()) {
      return new CorrectionAnswer(desk, board)
          .print(board.corrections().move(failures, to, options.decision(desk)));
    }
  }

  private static Long failure(String word) {
    try {
      return new FailureArgument().convert(word);
    } catch (TypeConversionException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }
}
