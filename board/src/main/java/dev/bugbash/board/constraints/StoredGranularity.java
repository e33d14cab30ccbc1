package dev.bugbash.board.constraints;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Granularity;
import java.sql.SQLException;

/** How fine the clusters of a board are. */
public final class StoredGranularity {
  private StoredGranularity() {}

  public static Granularity of(Sql sql) throws SQLException {
    return sql.first(
            "SELECT level FROM granularity WHERE event NOT IN (SELECT event FROM undone)"
                + " ORDER BY event DESC LIMIT 1",
            row -> new Granularity(row.getInt(1)))
        .orElse(Granularity.USUAL);
  }

  /** What held from one event on holds from another on, if there was a change. */
  public static void repeat(Sql sql, long from, long event) throws SQLException {
    sql.update(
        "INSERT INTO granularity (event, level) SELECT ?, level FROM granularity WHERE event = ?",
        event,
        from);
  }

  /** Holds from that event on, until it is undone. */
  public static void change(Sql sql, long event, Granularity granularity) throws SQLException {
    sql.update("INSERT INTO granularity (event, level) VALUES (?, ?)", event, granularity.level());
  }
}
