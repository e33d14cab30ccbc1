package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.Undoable;
import dev.bugbash.board.corrections.Undone;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes back what one did. */
@Command(
    name = "undo",
    description = {
      "Take back what you did last.",
      "Claims, releases, what was handed over, notes, closings, links of tickets, merges, splits, moves, what you said is"
          + " apart, known causes, imported rules and reclusterings; only your own, the newest"
          + " first. What others built upon stays. `redo` does it again."
    },
    footer = {
      "%nExamples:",
      "  bugbash undo",
      "  bugbash undo 3",
      "  bugbash undo --list",
      "  bugbash undo --event 812      one that others came after"
    })
final class UndoCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final HistoryOptions options = new HistoryOptions();

  @Option(
      names = "--event",
      paramLabel = "NUMBER",
      description = "Only what --list shows by that number, whatever you did since.")
  private Optional<Long> event = Optional.empty();

  UndoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    PastPrint print = new PastPrint(desk, "undone");
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      Corrections corrections = board.corrections();
      if (options.list()) {
        return print.list(corrections.undoable(who, options.count()));
      }
      if (event.isPresent()) {
        return undo(corrections, event.get(), print);
      }
      List<Undone> all = corrections.undo(who, options.count());
      if (all.isEmpty()) {
        print.nothing();
      }
      int code =
          all.stream()
              .mapToInt(undone -> print.outcome(decision(undone), undone.problem()))
              .reduce(ExitCode.DONE, Math::max);
      if (code != ExitCode.DONE) {
        desk.complain(
            Phrase.of("What you did before that, `undo --list` tells and `undo --event` undoes."));
      }
      return code;
    }
  }

  private int undo(Corrections corrections, long number, PastPrint print) {
    Undone undone =
        corrections
            .undoEvent(desk.who(), number)
            .orElseThrow(
                () ->
                    new RefusedException(
                        "Event %d is nothing that you could undo; `bugbash undo --list` tells what is."
                            .formatted(number)));
    return print.outcome(decision(undone), undone.problem());
  }

  private static Undoable decision(Undone undone) {
    return new Undoable(undone.sequence(), undone.kind(), undone.cluster(), undone.detail());
  }
}
