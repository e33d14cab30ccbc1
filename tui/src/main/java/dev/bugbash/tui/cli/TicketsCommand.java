package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the tickets of the board. */
@Command(
    name = "tickets",
    description = "List the imported bug-bash tickets.",
    footer = {
      "%nExamples:",
      "  bugbash import tickets.csv",
      "  bugbash tickets",
      "  bugbash tickets similar T-12",
      "  bugbash tickets link T-12 BB-5"
    })
final class TicketsCommand implements Callable<Integer> {
  private final Desk desk;

  TicketsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard();
        BoardTickets tickets = desk.tickets(board)) {
      print(board.tickets(), tickets.links());
    }
    return ExitCode.DONE;
  }

  private void print(List<Ticket> tickets, Map<String, List<ClusterId>> links) {
    if (desk.json()) {
      tickets.forEach(ticket -> desk.printJson(json -> fields(json, ticket, links)));
    } else if (tickets.isEmpty()) {
      desk.say("There are no tickets. `bugbash import` reads what trackers export.");
    } else {
      desk.print(table(tickets, links));
    }
  }

  private static Table table(List<Ticket> tickets, Map<String, List<ClusterId>> links) {
    Table table =
        new Table(
            List.of(
                Column.text("TICKET"),
                Column.text("STATUS"),
                Column.text("ASSIGNEE"),
                Column.text("CLUSTERS"),
                Column.text("DUPLICATE OF"),
                Column.flexible("TITLE"),
                Column.flexible("LINK")));
    for (Ticket t : tickets) {
      List<String> clusters = clusters(t, links);
      table.row(
          t.id(),
          t.status(),
          t.assignee(),
          String.join(", ", clusters),
          String.join(", ", t.duplicateOf()),
          t.title(),
          t.link());
    }
    return table;
  }

  private static List<String> clusters(Ticket ticket, Map<String, List<ClusterId>> links) {
    return links.getOrDefault(ticket.id(), List.of()).stream().map(ClusterId::toString).toList();
  }

  private static void fields(JsonGenerator json, Ticket ticket, Map<String, List<ClusterId>> links)
      throws IOException {
    json.writeStringField("id", ticket.id());
    json.writeStringField("title", ticket.title());
    json.writeStringField("description", ticket.description());
    json.writeStringField("status", ticket.status());
    json.writeStringField("reporter", ticket.reporter());
    json.writeStringField("assignee", ticket.assignee());
    json.writeStringField("created", ticket.created());
    json.writeArrayFieldStart("labels");
    for (String label : ticket.labels()) {
      json.writeString(label);
    }
    json.writeEndArray();
    json.writeStringField("link", ticket.link());
    json.writeArrayFieldStart("duplicateOf");
    for (String other : ticket.duplicateOf()) {
      json.writeString(other);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("clusters");
    for (String cluster : clusters(ticket, links)) {
      json.writeString(cluster);
    }
    json.writeEndArray();
  }
}
