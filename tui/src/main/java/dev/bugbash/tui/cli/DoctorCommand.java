package dev.bugbash.tui.cli;

import dev.bugbash.tui.cli.doctor.Checkup;
import dev.bugbash.tui.cli.doctor.Finding;
import dev.bugbash.tui.cli.print.Paint;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Cell;
import dev.bugbash.tui.cli.print.Table.Column;
import dev.bugbash.tui.config.Folders;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells what bugbash finds around itself. */
@Command(
    name = "doctor",
    description = {
      "Tell which files and folders are used, what the terminal can do, and what is amiss.",
      "Ends with 1 where something has to be mended, otherwise with 0. Changes nothing."
    },
    footer = {
      "%nExamples:",
      "  bugbash doctor",
      "  bugbash doctor --output json | jq -r 'select(.state != \"ok\")'"
    })
final class DoctorCommand implements Callable<Integer> {
  private static final int AMISS = 1;

  private final Desk desk;

  DoctorCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Environment environment = desk.environment();
    Folders folders = Folders.of(environment.variables());
    List<Finding> findings =
        new Checkup(environment.variables())
            .all(folders, desk.personal(desk.who()), desk.location());
    if (desk.json()) {
      findings.forEach(this::json);
    } else {
      desk.print(table(findings));
    }
    boolean amiss = findings.stream().anyMatch(f -> f.state() == Finding.State.BAD);
    return amiss ? AMISS : ExitCode.DONE;
  }

  private void json(Finding finding) {
    desk.printJson(
        json -> {
          json.writeStringField("about", finding.about());
          json.writeStringField("name", finding.name());
          json.writeStringField("value", finding.value());
          json.writeStringField("state", word(finding));
          json.writeStringField("remark", finding.remark());
        });
  }

  private static Table table(List<Finding> findings) {
    Table table =
        new Table(
            List.of(
                Column.text("ABOUT"),
                Column.text("WHAT"),
                Column.text("STATE"),
                Column.flexible("VALUE"),
                Column.flexible("REMARK")));
    findings.forEach(
        f -> table.row(f.about(), f.name(), new Cell(word(f), paint(f)), f.value(), f.remark()));
    return table;
  }

  private static String word(Finding finding) {
    return finding.state().name().toLowerCase(Locale.ROOT);
  }

  private static Paint paint(Finding finding) {
    return switch (finding.state()) {
      case OK -> Paint.GREEN;
      case NOTE -> Paint.YELLOW;
      case BAD -> Paint.RED;
    };
  }
}
