package dev.bugbash.board.lifecycle;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/** Links of tickets with clusters, and how events name them. */
public final class TicketLinkRows {
  private static final String DETAIL = "ticket ";

  private TicketLinkRows() {}

  /** Returns how many are new. */
  public static int add(Sql sql, String ticket, long cluster, String who, long now)
      throws SQLException {
    return sql.update(
        "INSERT OR IGNORE INTO ticket_link (ticket, cluster, who, at) VALUES (?, ?, ?, ?)",
        ticket,
        cluster,
        who,
        now);
  }

  /** Returns how many there were. */
  public static int remove(Sql sql, String ticket, long cluster) throws SQLException {
    return sql.update("DELETE FROM ticket_link WHERE ticket = ? AND cluster = ?", ticket, cluster);
  }

  /** What the event says of a ticket. */
  public static String detail(String ticket) {
    return DETAIL + ticket;
  }

  /** The ticket of such a detail. */
  public static String ticket(String detail) {
    return detail.substring(DETAIL.length());
  }
}
