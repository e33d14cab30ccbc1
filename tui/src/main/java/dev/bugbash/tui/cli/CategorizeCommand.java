package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Clusters the failures of reports without a board. */
@Command(
    name = "categorize",
    description = "Cluster the failures of reports without a board.",
    footer = {
      "%nExamples:",
      "  bugbash categorize target/surefire-reports",
      "  bugbash categorize --granularity +1 target/surefire-reports",
      "  bugbash categorize failures.jsonl --output json | jq -r '[.size, .title] | @tsv'",
      "%nA failure is one object a line in JSON Lines, all texts:",
      "  {\"id\", \"test\", \"exception\", \"message\", \"stack\", \"output\"}"
    })
final class CategorizeCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, globs, archives; - for standard input.")
  private List<String> paths = List.of();

  @Mixin private GranularityOption granularity = new GranularityOption();

  CategorizeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    SignedReports reports =
        SignedReports.read(
            ReportPaths.find(desk.environment(), paths), ReportPaths.reader(desk.environment()));
    List<LooseCluster> clusters =
        LooseCluster.of(reports, granularity.value().orElse(Granularity.USUAL));
    if (desk.json()) {
      clusters.forEach(cluster -> desk.printJson(json -> fields(json, cluster)));
    } else if (!clusters.isEmpty()) {
      print(clusters);
    } else if (reports.unreadable().isEmpty()) {
      desk.say("There are no failures in these reports.");
    }
    return Complaints.print(desk, reports.unreadable(), reports.warnings());
  }

  private void print(List<LooseCluster> clusters) {
    Table table =
        new Table(
            List.of(Column.text("CLUSTER"), Column.number("FAILURES"), Column.flexible("TITLE")));
    clusters.forEach(c -> table.row(c.id(), c.failures().size(), c.title()));
    desk.print(table);
  }

  private static void fields(JsonGenerator json, LooseCluster cluster) throws IOException {
    json.writeStringField("id", cluster.id());
    json.writeStringField("title", cluster.title());
    json.writeNumberField("size", cluster.failures().size());
    json.writeArrayFieldStart("failures");
    for (SignedReports.Entry failure : cluster.failures()) {
      json.writeStartObject();
      json.writeStringField("id", failure.id());
      json.writeStringField("file", failure.file());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
