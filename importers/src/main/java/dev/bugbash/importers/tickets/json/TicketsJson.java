package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.tickets.TicketDraft;
import dev.bugbash.importers.tickets.table.Column;
import dev.bugbash.importers.tickets.table.TicketRow;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Tickets of any other tracker, or of a script, by the usual names of keys. */
public final class TicketsJson extends TrackerJson {
  private static final Set<String> TITLES = Set.of("title", "summary", "subject", "headline");
  private static final Set<String> OF_TESTS =
      Set.of(
          "tests",
          "suites",
          "specs",
          "fullTitle",
          "fullName",
          "uuid",
          "duration",
          "stop",
          "err",
          "exception",
          "stack",
          "testResults",
          "stats",
          "elements",
          "keyword");

  public TicketsJson() {
    super(
        "tickets-json",
        "Tickets as JSON",
        """
        Objects with a title (`title`, `summary`, `subject`), an id, and anything else of a ticket, such as YouTrack's.
        Keys are known by the names in the table of *Tickets as a table*; of an object the name in it counts.
        """);
  }

  @Override
  public FormatGuide guide() {
    return super.guide()
        .with("a key that names a column", "as in *Tickets as a table*")
        .without("all other keys.");
  }

  @Override
  boolean claims(JsonHead head) {
    Set<String> names = head.names();
    Set<Column> columns =
        names.stream()
            .flatMap(name -> Column.of(name).stream())
            .map(Column.Meaning::column)
            .collect(Collectors.toSet());
    return columns.size() > 2
        && columns.contains(Column.ID)
        && !Collections.disjoint(names, TITLES)
        && Collections.disjoint(names, OF_TESTS);
  }

  @Override
  Set<String> keys() {
    return Set.of();
  }

  @Override
  boolean reads(String key) {
    return Column.of(key).isPresent() || Names.isName(key);
  }

  @Override
  TicketDraft draft(Node ticket) {
    TicketRow row = new TicketRow();
    ticket
        .fields()
        .forEach(
            (key, value) ->
                Column.of(key)
                    .ifPresent(column -> Names.of(value).forEach(text -> row.add(column, text))));
    return row.draft();
  }
}
