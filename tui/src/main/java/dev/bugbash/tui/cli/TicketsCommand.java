package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the tickets of the board. */
@Command(
    name = "tickets",
    description = "List the imported bug-bash tickets.",
    footer = {"%nExamples:", "  bugbash import tickets.csv", "  bugbash tickets"})
final class TicketsCommand implements Callable<Integer> {
  private final Desk desk;

  TicketsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      print(board.tickets());
    }
    return ExitCode.DONE;
  }

  private void print(List<Ticket> tickets) {
    if (desk.json()) {
      tickets.forEach(ticket -> desk.printJson(json -> fields(json, ticket)));
    } else if (tickets.isEmpty()) {
      desk.say("There are no tickets. `bugbash import` reads them from CSV and Markdown.");
    } else {
      desk.print(table(tickets));
    }
  }

  private static Table table(List<Ticket> tickets) {
    Table table =
        new Table(
            List.of(
                Column.text("TICKET"),
                Column.text("STATUS"),
                Column.text("ASSIGNEE"),
                Column.flexible("TITLE"),
                Column.flexible("LINK")));
    tickets.forEach(t -> table.row(t.id(), t.status(), t.assignee(), t.title(), t.link()));
    return table;
  }

  private static void fields(JsonGenerator json, Ticket ticket) throws IOException {
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
  }
}
