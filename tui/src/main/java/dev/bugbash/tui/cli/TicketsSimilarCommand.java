package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.board.tickets.Similar;
import dev.bugbash.board.tickets.SimilarCluster;
import dev.bugbash.board.tickets.SimilarTicket;
import dev.bugbash.tui.cli.print.Paint;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Cell;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is like a ticket. */
@Command(
    name = "similar",
    description = {
      "Show the probable duplicates of a ticket, and the clusters that may be the same bug.",
      "Those that the tracker itself calls duplicates come first. The score goes from 0 to 1; the"
          + " words after it are those that say most of why."
    },
    footer = {
      "%nExamples:",
      "  bugbash tickets similar T-12",
      "  bugbash tickets similar T-12 --limit 3 --output json"
    })
final class TicketsSimilarCommand implements Callable<Integer> {
  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      paramLabel = "TICKET",
      description = "Its id, as the tracker names it; FILE#ID or PROJECT#ID where several have it.")
  private String ticket;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many of each. Default: ${DEFAULT-VALUE}.")
  private int limit = 10;

  TicketsSimilarCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new RefusedException(Phrase.of("--limit is at least 1, not %d.", limit));
    }
    try (Board board = desk.existingBoard();
        BoardTickets tickets = desk.tickets(board)) {
      Similar similar =
          tickets
              .similar(TicketArgument.id(tickets, ticket), limit)
              .orElseThrow(() -> TicketArgument.unknown(ticket));
      if (desk.json()) {
        desk.printJson(json -> fields(json, similar));
      } else {
        print(similar);
      }
    }
    return ExitCode.DONE;
  }

  private void print(Similar similar) {
    desk.say(similar.ticket().id() + "  " + similar.ticket().title());
    desk.out().println();
    if (similar.tickets().isEmpty()) {
      desk.say("No other ticket is like it.");
    } else {
      desk.print(tickets(similar.tickets()));
    }
    desk.out().println();
    if (similar.clusters().isEmpty()) {
      desk.say("No cluster is like it.");
    } else {
      desk.print(clusters(similar.clusters()));
    }
  }

  private static Table tickets(List<SimilarTicket> similar) {
    Table table =
        new Table(
            List.of(
                Column.text("TICKET"),
                Column.number("SCORE"),
                Column.text("KNOWN"),
                Column.text("STATUS"),
                Column.flexible("TITLE"),
                Column.flexible("SHARED")));
    similar.forEach(
        s ->
            table.row(
                s.ticket().id(),
                score(s.score()),
                new Cell(s.known() ? "duplicate" : "", Paint.GREEN),
                s.ticket().status(),
                s.ticket().title(),
                String.join(", ", s.shared())));
    return table;
  }

  private static Table clusters(List<SimilarCluster> similar) {
    Table table =
        new Table(
            List.of(
                Column.text("CLUSTER"),
                Column.number("SCORE"),
                Column.text("LINKED"),
                Column.text("STATE"),
                Column.flexible("TITLE"),
                Column.flexible("SHARED")));
    similar.forEach(
        s ->
            table.row(
                s.cluster().id(),
                score(s.score()),
                new Cell(s.linked() ? "linked" : "", Paint.GREEN),
                ClusterPrint.state(s.cluster().state()),
                s.cluster().title(),
                String.join(", ", s.shared())));
    return table;
  }

  private static String score(double score) {
    return Phrase.of("%.2f", score);
  }

  private static void fields(JsonGenerator json, Similar similar) throws IOException {
    json.writeStringField("id", similar.ticket().id());
    json.writeStringField("title", similar.ticket().title());
    json.writeArrayFieldStart("tickets");
    for (SimilarTicket each : similar.tickets()) {
      json.writeStartObject();
      json.writeStringField("id", each.ticket().id());
      json.writeStringField("title", each.ticket().title());
      json.writeStringField("status", each.ticket().status());
      json.writeBooleanField("known", each.known());
      scored(json, each.score(), each.shared());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("clusters");
    for (SimilarCluster each : similar.clusters()) {
      json.writeStartObject();
      ClusterPrint.commonFields(json, each.cluster());
      json.writeBooleanField("linked", each.linked());
      scored(json, each.score(), each.shared());
    }
    json.writeEndArray();
  }

  private static void scored(JsonGenerator json, double score, List<String> shared)
      throws IOException {
    json.writeNumberField("score", Math.round(score * 1000) / 1000.0);
    json.writeArrayFieldStart("shared");
    for (String word : shared) {
      json.writeString(word);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
