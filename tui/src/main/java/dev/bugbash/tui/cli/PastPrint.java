package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.corrections.Undoable;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;

/** Tells what was undone or redone, or would be. */
final class PastPrint {
  private final Desk desk;
  private final String word;

  /**
   * @param word {@code undone} or {@code redone}
   */
  PastPrint(Desk desk, String word) {
    this.desk = desk;
    this.word = word;
  }

  /** Returns the exit code. */
  int list(List<Undoable> decisions) {
    if (desk.json()) {
      decisions.forEach(
          decision ->
              desk.printJson(
                  json -> {
                    fields(json, decision);
                  }));
    } else if (decisions.isEmpty()) {
      nothing();
    } else {
      Table table =
          new Table(
              List.of(
                  Column.number("EVENT"),
                  Column.text("WHAT"),
                  Column.text("CLUSTER"),
                  Column.flexible("DETAIL")));
      decisions.forEach(
          decision ->
              table.row(
                  decision.sequence(),
                  decision.kind(),
                  decision.cluster().map(ClusterId::toString).orElse(""),
                  decision.words()));
      desk.print(table);
    }
    return ExitCode.DONE;
  }

  /** Says that there is nothing, to a person. */
  void nothing() {
    if (!desk.json()) {
      desk.say(Phrase.of("There is nothing of yours to %s.", word.replace("done", "do")));
    }
  }

  /**
   * Returns the exit code.
   *
   * @param problem empty where it was done
   */
  int outcome(Undoable decision, String problem) {
    boolean done = problem.isEmpty();
    String what =
        Phrase.of(
            "%s%s%s",
            decision.kind(),
            decision.cluster().map(id -> " " + id).orElse(""),
            decision.words().isEmpty() ? "" : " (" + decision.words() + ")");
    if (desk.json()) {
      desk.printJson(
          json -> {
            fields(json, decision);
            json.writeBooleanField(word, done);
            json.writeStringField("problem", problem);
          });
    } else if (done) {
      desk.say(
          Phrase.of("%s: %s", Character.toUpperCase(word.charAt(0)) + word.substring(1), what));
    }
    if (!done) {
      desk.complain(Phrase.of("Not %s: %s: %s", word, what, problem));
    }
    return done ? ExitCode.DONE : ExitCode.USAGE;
  }

  private static void fields(JsonGenerator json, Undoable decision) throws IOException {
    json.writeNumberField("sequence", decision.sequence());
    json.writeStringField("kind", decision.kind());
    JsonLines.text(json, "cluster", decision.cluster().map(ClusterId::toString));
    json.writeStringField("detail", decision.words());
  }
}
