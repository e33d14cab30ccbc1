package dev.bugbash.board.tickets;

import dev.bugbash.board.intake.MergedClusters;
import dev.bugbash.board.intake.TicketRows;
import dev.bugbash.board.lifecycle.TicketLinkRows;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Links as rows; within the transaction of the {@code sql}. */
final class TicketLinks {
  private TicketLinks() {}

  /** Of a cluster that was merged, the one that it is part of now. */
  static Map<String, List<ClusterId>> all(Sql sql) throws SQLException {
    Map<String, List<ClusterId>> links = new TreeMap<>();
    sql.forEach(
        "SELECT DISTINCT ticket, cluster FROM ticket_link ORDER BY ticket, cluster",
        row -> {
          ClusterId now = new ClusterId(MergedClusters.current(sql, row.getLong(2)));
          List<ClusterId> clusters =
              links.computeIfAbsent(row.getString(1), t -> new ArrayList<>());
          if (!clusters.contains(now)) {
            clusters.add(now);
          }
        });
    return links;
  }

  static LinkOutcome link(Sql sql, String ticket, ClusterId cluster, String who, long now)
      throws SQLException {
    if (!hasTicket(sql, ticket)) {
      return LinkOutcome.NO_SUCH_TICKET;
    }
    if (sql.number(
            "SELECT count(*) FROM cluster WHERE id = ? AND merged_into IS NULL", cluster.number())
        == 0) {
      return LinkOutcome.NO_SUCH_CLUSTER;
    }
    int added = TicketLinkRows.add(sql, ticket, cluster.number(), who, now);
    return told(sql, added, "linked", ticket, cluster, who, now);
  }

  /** Also for a ticket that is not on the board any more. */
  static LinkOutcome unlink(Sql sql, String ticket, ClusterId cluster, String who, long now)
      throws SQLException {
    int removed = 0;
    for (long linked :
        sql.list(
            "SELECT cluster FROM ticket_link WHERE ticket = ?", row -> row.getLong(1), ticket)) {
      if (linked == cluster.number() || MergedClusters.current(sql, linked) == cluster.number()) {
        removed += TicketLinkRows.remove(sql, ticket, linked);
      }
    }
    if (removed == 0 && !hasTicket(sql, ticket)) {
      return LinkOutcome.NO_SUCH_TICKET;
    }
    return told(sql, removed, "unlinked", ticket, cluster, who, now);
  }

  private static LinkOutcome told(
      Sql sql, int changed, String kind, String ticket, ClusterId cluster, String who, long now)
      throws SQLException {
    if (changed == 0) {
      return LinkOutcome.UNCHANGED;
    }
    EventLog.append(sql, now, who, kind, cluster.number(), TicketLinkRows.detail(ticket));
    return LinkOutcome.DONE;
  }

  private static boolean hasTicket(Sql sql, String ticket) throws SQLException {
    return TicketRows.all(sql).stream().anyMatch(each -> each.id().equals(ticket));
  }
}
