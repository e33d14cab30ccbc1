package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the clusters as they would be coarser or finer. */
final class RecutPrint {
  private RecutPrint() {}

  /**
   * @param titles of the clusters as they are
   */
  static void print(Desk desk, Recut.View view, Map<ClusterId, String> titles) {
    if (desk.json()) {
      view.rows().forEach(row -> desk.printJson(new Fields(row, title(row, titles))));
      return;
    }
    if (view.rows().isEmpty()) {
      desk.say("There are no clusters.");
      return;
    }
    Table table =
        new Table(
            List.of(
                Column.text("CLUSTER"),
                Column.number("FAILURES"),
                Column.text("OF"),
                Column.flexible("TITLE")));
    view.rows()
        .forEach(row -> table.row(id(row), row.failures(), sources(row), title(row, titles)));
    desk.print(table);
    desk.say(
        Phrase.of(
            view.changes().isEmpty()
                ? "Granularity %s: the clusters are as they are."
                : "Granularity %s: %s; `bugbash recluster --granularity %1$s` makes it so.",
            view.granularity(),
            Phrase.count(view.rows().size(), "cluster")));
  }

  private static String id(Recut.Row row) {
    return row.cluster() == 0 ? "(new)" : new ClusterId(row.cluster()).toString();
  }

  private static String sources(Recut.Row row) {
    return row.stays()
        ? ""
        : row.sources().keySet().stream().map(ClusterId::toString).collect(Collectors.joining(" "));
  }

  private static String title(Recut.Row row, Map<ClusterId, String> titles) {
    return row.stays() ? titles.getOrDefault(new ClusterId(row.cluster()), "") : row.title();
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Fields(Recut.Row row, String title) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      JsonLines.text(
          json, "id", row.cluster() == 0 ? Optional.empty() : Optional.of(RecutPrint.id(row)));
      json.writeNumberField("size", row.failures());
      json.writeStringField("title", title);
      json.writeBooleanField("changed", !row.stays());
      json.writeArrayFieldStart("from");
      for (Map.Entry<ClusterId, Integer> source : row.sources().entrySet()) {
        json.writeStartObject();
        json.writeStringField("id", source.getKey().toString());
        json.writeNumberField("size", source.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
