package dev.bugbash.tui.cli;

import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.tickets.table.NamedColumns;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Says what the columns of tables of tickets are. */
final class ColumnOption {
  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN",
      split = ",",
      description = {
        "What the columns of a table of tickets are, where their names don't tell, such as"
            + " id=Nr,title=Headline. FIELD is one of id, title, description, status, resolution,"
            + " reporter, assignee, created, labels, link and duplicate-of. The board remembers it"
            + " for files with the same header."
      })
  private List<String> columns = List.of();

  /** Whether a person named columns. */
  boolean isGiven() {
    return !columns.isEmpty();
  }

  /**
   * The columns that a person named, now or before.
   *
   * @param remembered by the header of the table
   */
  NamedColumns with(Map<String, String> remembered) {
    try {
      return NamedColumns.of(String.join(",", columns), remembered);
    } catch (UnreadableReportException e) {
      throw new RefusedException("--columns: " + e.getMessage() + ".");
    }
  }
}
