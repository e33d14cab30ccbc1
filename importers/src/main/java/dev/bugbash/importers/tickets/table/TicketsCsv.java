package dev.bugbash.importers.tickets.table;

import dev.bugbash.importers.FormatGuide;

/** A table of tickets that no tracker of ours wrote. */
public final class TicketsCsv extends TrackerTable {
  public TicketsCsv() {
    super(Tracker.ANY);
  }

  @Override
  public FormatGuide guide() {
    FormatGuide guide = FormatGuide.of(Tracker.ANY.title, Tracker.ANY.text);
    for (Column column : Column.values()) {
      guide = guide.with(column.markdown(), readAs(column));
    }
    return guide
        .withNotes(
            """
            The same names are known in the tables of all trackers. Of several columns that mean the same, the first named
            here counts where it is not empty. A row of another length is a warning. HTML becomes text. Times become ISO
            8601 where they leave no doubt which day is meant, in nine languages; `01/02/2024` stays as it is.
            """)
        .without("other columns.");
  }

  private static String readAs(Column column) {
    return switch (column) {
      case ID -> "id; without one `line-N`";
      case TITLE -> "title; `name` only beside a description or a person";
      case STATUS -> "status, as written";
      case RESOLUTION -> "status, in brackets";
      case LABELS ->
          "labels; repeated columns are joined, a cell is split at commas and semicolons";
      case DUPLICATE_OF -> "duplicate of";
      default -> column.word();
    };
  }
}
