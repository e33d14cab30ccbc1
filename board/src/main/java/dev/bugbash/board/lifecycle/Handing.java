package dev.bugbash.board.lifecycle;

import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Claims that go from one person to another; within one writing transaction. */
public final class Handing {
  private Handing() {}

  /** Its holder gives a claim to {@code to}; returns the claim as it is then. */
  public static Claim over(Sql sql, Claim held, String to, Instant now) throws SQLException {
    long cluster = held.cluster().number();
    long event = EventLog.append(sql, now.toEpochMilli(), held.owner(), "handed", cluster, to);
    return moved(sql, held, to, now, event);
  }

  /** {@code who} takes a claim from its holder; returns the claim as it is then. */
  public static Claim taken(Sql sql, Claim held, String who, Instant now) throws SQLException {
    long cluster = held.cluster().number();
    long event = EventLog.append(sql, now.toEpochMilli(), who, "took", cluster, held.owner());
    return moved(sql, held, who, now, event);
  }

  private static Claim moved(Sql sql, Claim held, String to, Instant now, long event)
      throws SQLException {
    long cluster = held.cluster().number();
    long at = now.toEpochMilli();
    sql.update("UPDATE claim SET owner = ?, since = ? WHERE cluster = ?", to, at, cluster);
    sql.update(
        "INSERT INTO moved_claim (event, source, target, owner, since) VALUES (?, ?, ?, ?, ?)",
        event,
        cluster,
        cluster,
        held.owner(),
        held.since().toEpochMilli());
    return new Claim(held.cluster(), to, now.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Gives the claim that an event moved back to who held it, since when they held it. */
  public static void back(Sql sql, long event) throws SQLException {
    sql.update(
        "UPDATE claim SET (owner, since) = (SELECT m.owner, m.since FROM moved_claim m"
            + " WHERE m.event = ?1)"
            + " WHERE cluster = (SELECT m.source FROM moved_claim m WHERE m.event = ?1)",
        event);
  }
}
