package dev.bugbash.board.lifecycle;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Closing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The closings of a board. One that ended is kept, since it comes back where that is undone. */
public final class Closings {
  private static final String COLUMNS = "SELECT reason, text, who, at FROM closing ";

  private Closings() {}

  /** The one that holds for a cluster. */
  public static Optional<Closing> of(Sql sql, long cluster) throws SQLException {
    return sql.first(COLUMNS + "WHERE cluster = ? AND ended_by IS NULL", Closings::row, cluster);
  }

  /** The one that an event made, whether it holds or not. */
  public static Optional<Closing> madeBy(Sql sql, long event) throws SQLException {
    return sql.first(COLUMNS + "WHERE made_by = ?", Closings::row, event);
  }

  private static Closing row(ResultSet row) throws SQLException {
    return of(row, 1);
  }

  /** Reads the columns reason, text, who and at, of which the first is {@code column}. */
  public static Closing of(ResultSet row, int column) throws SQLException {
    String reason = row.getString(column);
    return new Closing(
        Closing.Reason.of(reason)
            .orElseThrow(() -> new SQLException("'" + reason + "' is no reason")),
        row.getString(column + 1),
        row.getString(column + 2),
        Instant.ofEpochMilli(row.getLong(column + 3)));
  }

  /** Whether a cluster is closed as fixed, and has a failure in a run that began later. */
  public static boolean regressed(Sql sql, long cluster) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM cluster c JOIN closing k ON k.cluster = c.id"
                + " AND k.ended_by IS NULL WHERE c.id = ? AND k.reason = 'fixed' AND c.last_seen > k.at",
            cluster)
        > 0;
  }

  /** Closes a cluster that is open. */
  public static void insert(Sql sql, long cluster, Closing closing, long event)
      throws SQLException {
    sql.update(
        "INSERT INTO closing (cluster, reason, text, who, at, made_by) VALUES (?, ?, ?, ?, ?, ?)",
        cluster,
        closing.reason().word(),
        closing.text(),
        closing.who(),
        closing.at().toEpochMilli(),
        event);
  }

  /** Ends the closing that holds; empty where none did. */
  public static Optional<Closing> end(Sql sql, long cluster, long event) throws SQLException {
    Optional<Closing> ended = of(sql, cluster);
    sql.update(
        "UPDATE closing SET ended_by = ? WHERE cluster = ? AND ended_by IS NULL", event, cluster);
    return ended;
  }

  /** Whether the closing that an event made still holds. */
  public static boolean standsFrom(Sql sql, long event) throws SQLException {
    return sql.number("SELECT count(*) FROM closing WHERE made_by = ? AND ended_by IS NULL", event)
        > 0;
  }

  /** Takes back what an event did to closings; returns whether one that it ended holds again. */
  public static boolean undo(Sql sql, long event, long undoing) throws SQLException {
    sql.update(
        "UPDATE closing SET ended_by = ? WHERE made_by = ? AND ended_by IS NULL", undoing, event);
    return sql.update(
            "UPDATE closing SET ended_by = NULL WHERE ended_by = ? AND NOT EXISTS (SELECT 1 FROM"
                + " closing k WHERE k.cluster = closing.cluster AND k.ended_by IS NULL)"
                + " AND NOT EXISTS (SELECT 1 FROM claim l WHERE l.cluster = closing.cluster)",
            event)
        > 0;
  }
}
