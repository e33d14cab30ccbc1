package dev.bugbash.tui.cli;

import dev.bugbash.importers.Inspection;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.tui.cli.print.Paint;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Cell;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is in reports. */
@Command(
    name = "inspect",
    description = "Tell what is in reports, without storing anything.",
    footer = {
      "%nExamples:",
      "  bugbash inspect target/surefire-reports",
      "  bugbash inspect nightly.tar.gz --output json | jq -r 'select(.problem).path'"
    })
final class InspectCommand implements Callable<Integer> {
  private final Desk desk;
  private int status = ExitCode.DONE;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, globs, archives; - for standard input.")
  private List<String> paths = List.of();

  @Mixin private final ColumnOption columns = new ColumnOption();

  InspectCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (desk.json()) {
      inspect(inspection -> desk.printJson(new InspectionFields(inspection)));
    } else {
      Table table = table();
      inspect(inspection -> row(table, inspection));
      desk.print(table);
    }
    return status;
  }

  private void inspect(Consumer<Inspection> print) throws IOException {
    ReportReader reader =
        ReportPaths.reader(desk.environment(), columns.with(desk.rememberedColumns()));
    ReportVisitor visitor = Inspection.visitor(inspection -> tell(inspection, print));
    for (ReportSource source : ReportPaths.find(desk.environment(), paths)) {
      reader.read(source, visitor);
    }
  }

  private void tell(Inspection inspection, Consumer<Inspection> print) {
    print.accept(inspection);
    if (!inspection.problem().isEmpty()) {
      status = ExitCode.USAGE;
    }
  }

  private static Table table() {
    return new Table(
        List.of(
            Column.path("REPORT"),
            Column.text("FORMAT"),
            Column.number("TESTS"),
            Column.number("PASSED"),
            Column.number("FAILED"),
            Column.number("ERRORS"),
            Column.number("SKIPPED"),
            Column.number("FLAKY"),
            Column.number("OUTSIDE"),
            Column.number("TICKETS"),
            Column.flexible("REMARKS")));
  }

  private static void row(Table table, Inspection i) {
    table.row(
        i.path(),
        i.format(),
        i.tests(),
        i.passed(),
        i.failed(),
        i.errors(),
        i.skipped(),
        i.flaky(),
        i.outside(),
        i.tickets().size(),
        i.problem().isEmpty()
            ? new Cell(warnings(i), Paint.YELLOW)
            : new Cell(i.problem(), Paint.RED));
  }

  private static String warnings(Inspection inspection) {
    return inspection.warnings().stream().map(Complaints::text).collect(Collectors.joining("; "));
  }
}
