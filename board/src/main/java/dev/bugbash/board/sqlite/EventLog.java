package dev.bugbash.board.sqlite;

import java.sql.SQLException;

/** Appends to a board's history, in the transaction of what happened. */
public final class EventLog {
  private EventLog() {}

  /**
   * Something that concerns the whole board; {@code at} in milliseconds since 1970. Returns its
   * sequence.
   */
  public static long append(Sql sql, long at, String who, String kind, String detail)
      throws SQLException {
    return sql.insert(
        "INSERT INTO event (at, who, kind, detail) VALUES (?, ?, ?, ?)", at, who, kind, detail);
  }

  /** Something that concerns a cluster, or the whole board where {@code cluster} is 0. */
  public static long about(Sql sql, long at, String who, String kind, long cluster, String detail)
      throws SQLException {
    return cluster == 0
        ? append(sql, at, who, kind, detail)
        : append(sql, at, who, kind, cluster, detail);
  }

  /** Something that concerns one cluster; returns its sequence. */
  public static long append(Sql sql, long at, String who, String kind, long cluster, String detail)
      throws SQLException {
    return sql.insert(
        "INSERT INTO event (at, who, kind, cluster, detail) VALUES (?, ?, ?, ?, ?)",
        at,
        who,
        kind,
        cluster,
        detail);
  }

  /** {@code 1 failure}, {@code 2 failures}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
