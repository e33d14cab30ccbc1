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

  /** Gives a claim to {@code to}, with its event; returns the claim as it is then. */
  public static Claim over(Sql sql, Claim held, String to, Instant now) throws SQLException {
    long cluster = held.cluster().number();
    long at = now.toEpochMilli();
    sql.update("UPDATE claim SET owner = ?, since = ? WHERE cluster = ?", to, at, cluster);
    long event = EventLog.append(sql, at, held.owner(), "handed", cluster, to);
    sql.update(
        "INSERT INTO moved_claim (event, source, target, owner, since) VALUES (?, ?, ?, ?, ?)",
        event,
        cluster,
        cluster,
        held.owner(),
        held.since().toEpochMilli());
    return new Claim(held.cluster(), to, now.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Gives the claim that an event handed over back to who held it, since when they held it. */
  public static void back(Sql sql, long event) throws SQLException {
    sql.update(
        "UPDATE claim SET (owner, since) = (SELECT m.owner, m.since FROM moved_claim m"
            + " WHERE m.event = ?1)"
            + " WHERE cluster = (SELECT m.source FROM moved_claim m WHERE m.event = ?1)",
        event);
  }
}
