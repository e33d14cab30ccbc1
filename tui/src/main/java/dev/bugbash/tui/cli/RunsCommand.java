package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.board.RunRow;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the runs of the board. */
@Command(
    name = "runs",
    description = "List the runs in the order of import.",
    footer = {"%nExamples:", "  bugbash runs", "  bugbash runs --output json"})
final class RunsCommand implements Callable<Integer> {
  private final Desk desk;

  RunsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      print(desk, board.runs());
    }
    return ExitCode.DONE;
  }

  static void print(Desk desk, List<RunRow> runs) {
    if (desk.json()) {
      runs.forEach(run -> desk.printJson(json -> fields(json, run)));
    } else if (runs.isEmpty()) {
      desk.say("There are no runs.");
    } else {
      desk.print(table(desk, runs));
      runs.stream()
          .filter(run -> !run.unreadable().isEmpty())
          .forEach(run -> incomplete(desk, run));
    }
  }

  private static void incomplete(Desk desk, RunRow run) {
    String reports = Phrase.count(run.unreadable().size(), "report");
    desk.say("Run " + run.number() + " is incomplete: " + reports + " could not be read.");
    run.unreadable().forEach(each -> desk.say("  " + each.path() + ": " + each.problem()));
  }

  private static Table table(Desk desk, List<RunRow> runs) {
    Table table =
        new Table(
            List.of(
                Column.number("RUN"),
                Column.flexible("NAME"),
                Column.text("TIME"),
                Column.number("TESTS"),
                Column.number("PASSED"),
                Column.number("FAILED"),
                Column.number("ERRORS"),
                Column.number("SKIPPED"),
                Column.number("FLAKY"),
                Column.flexible("BRANCH"),
                Column.flexible("REVISION"),
                Column.flexible("ENVIRONMENT")));
    for (RunRow run : runs) {
      table.row(
          run.number(),
          run.details().name(),
          desk.times().local(run.details().time()),
          run.tests(),
          run.passed(),
          run.failed(),
          run.errors(),
          run.skipped(),
          run.flaky(),
          run.details().branch(),
          run.details().revision(),
          run.details().environment());
    }
    return table;
  }

  private static void fields(JsonGenerator json, RunRow run) throws IOException {
    json.writeNumberField("run", run.number());
    json.writeStringField("name", run.details().name());
    json.writeStringField("branch", run.details().branch());
    json.writeStringField("revision", run.details().revision());
    json.writeStringField("environment", run.details().environment());
    json.writeStringField("time", run.details().time().toString());
    json.writeNumberField("reports", run.reports());
    json.writeNumberField("tests", run.tests());
    json.writeNumberField("passed", run.passed());
    json.writeNumberField("failed", run.failed());
    json.writeNumberField("errors", run.errors());
    json.writeNumberField("skipped", run.skipped());
    json.writeNumberField("flaky", run.flaky());
    json.writeNumberField("unnamed", run.unnamed());
    json.writeNumberField("failures", run.failures());
    json.writeArrayFieldStart("unreadable");
    for (Unreadable each : run.unreadable()) {
      json.writeStartObject();
      json.writeStringField("path", each.path());
      json.writeStringField("problem", each.problem());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("warnings");
    for (Remark each : run.warnings()) {
      json.writeStartObject();
      json.writeStringField("path", each.path());
      json.writeNumberField("line", each.warning().line());
      json.writeStringField("message", each.warning().message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
