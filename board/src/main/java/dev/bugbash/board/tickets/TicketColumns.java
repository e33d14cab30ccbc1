package dev.bugbash.board.tickets;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What people named the columns of tables as; within the transaction of the {@code sql}. */
final class TicketColumns {
  private TicketColumns() {}

  /** The columns by the header. */
  static Map<String, String> all(Sql sql) throws SQLException {
    Map<String, String> columns = new TreeMap<>();
    sql.forEach(
        "SELECT header, columns FROM ticket_columns",
        row -> columns.put(row.getString(1), row.getString(2)));
    return columns;
  }

  /** Returns how many were new or changed. */
  static int remember(Sql sql, Map<String, String> columns, String who, long now)
      throws SQLException {
    int changed = 0;
    for (Map.Entry<String, String> each : columns.entrySet()) {
      changed +=
          sql.update(
              "INSERT INTO ticket_columns (header, columns, who, at) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (header) DO UPDATE SET columns = excluded.columns,"
                  + " who = excluded.who, at = excluded.at WHERE columns <> excluded.columns",
              each.getKey(),
              each.getValue(),
              who,
              now);
    }
    return changed;
  }
}
