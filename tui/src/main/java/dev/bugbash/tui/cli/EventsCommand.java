package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.BoardEvent;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what happened on the board. */
@Command(
    name = "events",
    aliases = "history",
    description = "List who did what and when, oldest first.",
    footer = {
      "%nExamples:",
      "  bugbash events BB-12",
      "  bugbash events --after 4711 --output json"
    })
final class EventsCommand implements Callable<Integer> {
  private static final int PAGE = 1000;

  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Only what concerns these clusters.")
  private List<ClusterId> clusters = List.of();

  @Option(
      names = "--after",
      paramLabel = "SEQUENCE",
      description = "Only what came after the event of this number.")
  private long after;

  EventsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      print(events(board).filter(this::wanted));
    }
    return ExitCode.DONE;
  }

  private Stream<BoardEvent> events(Board board) {
    return Stream.iterate(
            board.eventsAfter(after, PAGE),
            page -> !page.isEmpty(),
            page -> board.eventsAfter(page.get(page.size() - 1).sequence(), PAGE))
        .flatMap(List::stream);
  }

  private boolean wanted(BoardEvent event) {
    return clusters.isEmpty() || event.cluster().filter(clusters::contains).isPresent();
  }

  private void print(Stream<BoardEvent> events) {
    if (desk.json()) {
      events.forEach(event -> desk.printJson(json -> fields(json, event)));
      return;
    }
    Table table =
        new Table(
            List.of(
                Column.number("EVENT"),
                Column.text("TIME"),
                Column.text("WHO"),
                Column.text("WHAT"),
                Column.text("CLUSTER"),
                Column.flexible("DETAIL")));
    events.forEach(
        event ->
            table.row(
                event.sequence(),
                desk.times().local(event.at()),
                event.who(),
                event.kind(),
                event.cluster().map(ClusterId::toString).orElse(""),
                event.detail()));
    desk.print(table);
  }

  private static void fields(JsonGenerator json, BoardEvent event) throws IOException {
    json.writeNumberField("sequence", event.sequence());
    json.writeStringField("at", event.at().toString());
    json.writeStringField("who", event.who());
    json.writeStringField("kind", event.kind());
    JsonLines.text(json, "cluster", event.cluster().map(ClusterId::toString));
    json.writeStringField("detail", event.detail());
  }
}
