package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.Redone;
import dev.bugbash.board.corrections.Undoable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Does again what one took back. */
@Command(
    name = "redo",
    description = {
      "Do again what you took back last, until you do something new.",
      "A merge, split, move or known cause takes all that is on the board by now. What others"
          + " decided since then stands: where it is in the way you are told, and nothing changes."
    },
    footer = {"%nExamples:", "  bugbash redo", "  bugbash redo 3", "  bugbash redo --list"})
final class RedoCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final HistoryOptions options = new HistoryOptions();

  RedoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    PastPrint print = new PastPrint(desk, "redone");
    String who = desk.who();
    try (Board board = desk.existingBoard()) {
      Corrections corrections = board.corrections();
      if (options.list()) {
        return print.list(corrections.redoable(who, options.count()));
      }
      List<Redone> all = corrections.redo(who, options.count());
      if (all.isEmpty()) {
        print.nothing();
      }
      return all.stream()
          .mapToInt(redone -> print.outcome(decision(redone), redone.problem()))
          .reduce(ExitCode.DONE, Math::max);
    }
  }

  private static Undoable decision(Redone redone) {
    return new Undoable(redone.sequence(), redone.kind(), redone.cluster(), redone.detail());
  }
}
