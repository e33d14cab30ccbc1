package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ClosingOutcome;
import dev.bugbash.board.ClosingOutcome.Closed;
import dev.bugbash.board.ClosingOutcome.Held;
import dev.bugbash.board.ClosingOutcome.Reopened;
import dev.bugbash.board.ClosingOutcome.Unknown;
import dev.bugbash.model.Closing;
import dev.bugbash.tui.cli.print.Phrase;

/** Tells what became of closing and reopening. */
final class ClosingAnswer {
  private final Desk desk;
  private final Board board;

  ClosingAnswer(Desk desk, Board board) {
    this.desk = desk;
    this.board = board;
  }

  /**
   * Returns the exit code.
   *
   * @param wanted what it was to be closed with
   */
  int print(ClosingOutcome outcome, Closing wanted) {
    if (outcome instanceof Closed closed) {
      boolean same =
          closed.closing().who().equals(wanted.who())
              && closed.closing().reason() == wanted.reason();
      return closed.fresh() || same ? closed(closed) : closedBefore(closed);
    }
    return print(outcome);
  }

  /** Returns the exit code. */
  int print(ClosingOutcome outcome) {
    if (outcome instanceof Held held) {
      return new ClaimAnswer(desk, board).print(new ClaimOutcome.Held(held.claim()));
    }
    if (outcome instanceof Reopened reopened) {
      if (desk.json()) {
        desk.printJson(
            json -> {
              json.writeStringField("id", reopened.cluster().toString());
              json.writeStringField("outcome", "reopened");
            });
      } else {
        desk.say(
            Phrase.of(
                "%s is open %s.", reopened.cluster(), reopened.fresh() ? "again" : "already"));
      }
      return ExitCode.DONE;
    }
    return new ClaimAnswer(desk, board).unknown(((Unknown) outcome).cluster());
  }

  private int closed(Closed closed) {
    json(closed, "closed");
    if (!desk.json()) {
      desk.say(
          Phrase.of(
              "%s is closed as %s%s.",
              closed.cluster(),
              closed.closing().reason().word(),
              closed.fresh() ? "" : " already"));
    }
    return ExitCode.DONE;
  }

  private int closedBefore(Closed closed) {
    json(closed, "closed-before");
    desk.complain(
        Phrase.of(
            "%s was closed as %s by %s, %s; `bugbash reopen %s` opens it first.",
            closed.cluster(),
            closed.closing().reason().word(),
            closed.closing().who(),
            desk.times().since(closed.closing().at()),
            closed.cluster()));
    return ExitCode.HELD;
  }

  private void json(Closed closed, String outcome) {
    if (desk.json()) {
      desk.printJson(
          json -> {
            json.writeStringField("id", closed.cluster().toString());
            json.writeStringField("outcome", outcome);
            ClusterPrint.closingFields(json, closed.closing());
          });
    }
  }
}
