package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.Relations;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Paint;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Cell;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the clusters of a board. */
final class ClusterPrint {
  private ClusterPrint() {}

  /**
   * @param relations of all clusters of the board, also of those that are not printed
   */
  static void print(Desk desk, List<ClusterRow> clusters, Relations relations) {
    if (desk.json()) {
      clusters.forEach(row -> desk.printJson(json -> fields(json, row, relations)));
    } else if (clusters.isEmpty()) {
      desk.say("There are no clusters.");
    } else {
      desk.print(table(clusters, relations));
    }
  }

  /** The fields that describe a cluster wherever it occurs in JSON, without its notes. */
  static void commonFields(JsonGenerator json, ClusterRow row) throws IOException {
    json.writeStringField("id", row.id().toString());
    json.writeStringField("title", row.title());
    json.writeNumberField("size", row.size());
    json.writeNumberField("tests", row.tests());
    json.writeStringField("state", row.state().word());
    JsonLines.text(json, "owner", row.claim().map(Claim::owner));
    JsonLines.instant(json, "since", row.claim().map(Claim::since));
    json.writeStringField("type", row.type());
    JsonLines.instant(json, "firstSeen", Optional.of(row.firstSeen()));
    JsonLines.instant(json, "lastSeen", Optional.of(row.lastSeen()));
    if (row.closing().isPresent()) {
      json.writeObjectFieldStart("closing");
      closingFields(json, row.closing().get());
      json.writeEndObject();
    } else {
      json.writeNullField("closing");
    }
  }

  static void closingFields(JsonGenerator json, Closing closing) throws IOException {
    json.writeStringField("reason", closing.reason().word());
    json.writeStringField("text", closing.text());
    json.writeStringField("who", closing.who());
    json.writeStringField("at", closing.at().toString());
  }

  static Cell state(ClusterState state) {
    return new Cell(
        state.word(),
        switch (state) {
          case NEW -> Paint.YELLOW;
          case REGRESSED -> Paint.RED;
          case OPEN, CLOSED -> Paint.PLAIN;
          case CLAIMED -> Paint.GREEN;
        });
  }

  private static void fields(JsonGenerator json, ClusterRow row, Relations relations)
      throws IOException {
    commonFields(json, row);
    json.writeNumberField("notes", row.notes());
    RelativesFields.inList(json, relations, row.id());
  }

  /** With a column for cascades where there are any. */
  private static Table table(List<ClusterRow> clusters, Relations relations) {
    boolean cascades = clusters.stream().anyMatch(row -> !relations.inShort(row.id()).isEmpty());
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("CLUSTER"),
                Column.number("FAILURES"),
                Column.number("TESTS"),
                Column.text("STATE"),
                Column.text("OWNER"),
                Column.flexible("TITLE")));
    if (cascades) {
      columns.add(columns.size() - 1, Column.text("CASCADE"));
    }
    Table table = new Table(columns);
    for (ClusterRow row : clusters) {
      List<Object> values =
          new ArrayList<>(
              List.of(
                  row.id(), row.size(), row.tests(), state(row.state()), row.owner(), row.title()));
      if (cascades) {
        values.add(values.size() - 1, relations.inShort(row.id()));
      }
      table.row(values.toArray());
    }
    return table;
  }
}
