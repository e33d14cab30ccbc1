package dev.bugbash.board.lifecycle;

import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import java.sql.SQLException;
import java.util.Optional;

/** Closes and reopens clusters, with the events that tell of it; within one writing transaction. */
public final class Closer {
  private final Sql sql;

  public Closer(Sql sql) {
    this.sql = sql;
  }

  /**
   * Closes a cluster, in place of an earlier closing. Returns the event.
   *
   * @param held the claim on it, which ends
   */
  public long close(long cluster, Closing closing, Optional<Claim> held) throws SQLException {
    String detail =
        closing.inShort() + held.map(c -> " (the claim of " + c.owner() + " ends)").orElse("");
    long event =
        EventLog.append(sql, closing.at().toEpochMilli(), closing.who(), "closed", cluster, detail);
    Closings.end(sql, cluster, event);
    Closings.insert(sql, cluster, closing, event);
    if (held.isPresent()) {
      sql.update("DELETE FROM claim WHERE cluster = ?", cluster);
      sql.update(
          "INSERT INTO moved_claim (event, source, target, owner, since) VALUES (?, ?, 0, ?, ?)",
          event,
          cluster,
          held.get().owner(),
          held.get().since().toEpochMilli());
    }
    return event;
  }

  /** Opens a cluster; false where it was open. */
  public boolean reopen(long cluster, String who, long now) throws SQLException {
    Optional<Closing> closing = Closings.of(sql, cluster);
    if (closing.isEmpty()) {
      return false;
    }
    String detail = "was %s by %s".formatted(closing.get().reason().word(), closing.get().who());
    Closings.end(sql, cluster, EventLog.append(sql, now, who, "reopened", cluster, detail));
    return true;
  }
}
