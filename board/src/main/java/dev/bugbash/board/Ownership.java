package dev.bugbash.board;

import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What people do to a cluster; each call within one writing transaction. */
final class Ownership {
  private final Sql sql;
  private final Clock clock;

  Ownership(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  ClaimOutcome claim(ClusterId id, String who) throws SQLException {
    if (!exists(id)) {
      return new ClaimOutcome.Unknown(id);
    }
    long now = clock.millis();
    int claimed =
        sql.update(
            "INSERT INTO claim (cluster, owner, since) VALUES (?, ?, ?)"
                + " ON CONFLICT (cluster) DO NOTHING",
            id.number(),
            who,
            now);
    if (claimed == 1) {
      EventLog.append(sql, now, who, "claimed", id.number(), "");
      return new ClaimOutcome.Claimed(new Claim(id, who, Instant.ofEpochMilli(now)), true);
    }
    Claim held = holder(id).orElseThrow();
    return held.owner().equals(who)
        ? new ClaimOutcome.Claimed(held, false)
        : new ClaimOutcome.Held(held);
  }

  ClaimOutcome release(ClusterId id, String who) throws SQLException {
    if (!exists(id)) {
      return new ClaimOutcome.Unknown(id);
    }
    Optional<Claim> held = holder(id);
    if (held.isEmpty()) {
      return new ClaimOutcome.Released(id, false);
    }
    if (sql.update("DELETE FROM claim WHERE cluster = ? AND owner = ?", id.number(), who) == 0) {
      return new ClaimOutcome.Held(held.get());
    }
    EventLog.append(sql, clock.millis(), who, "released", id.number(), "");
    return new ClaimOutcome.Released(id, true);
  }

  boolean note(ClusterId id, String who, String text) throws SQLException {
    if (!exists(id)) {
      return false;
    }
    long now = clock.millis();
    sql.update(
        "INSERT INTO note (cluster, author, at, text) VALUES (?, ?, ?, ?)",
        id.number(),
        who,
        now,
        text);
    EventLog.append(sql, now, who, "noted", id.number(), text);
    return true;
  }

  private boolean exists(ClusterId id) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM cluster WHERE id = ? AND merged_into IS NULL", id.number())
        > 0;
  }

  private Optional<Claim> holder(ClusterId id) throws SQLException {
    return sql.first(
        "SELECT owner, since FROM claim WHERE cluster = ?",
        row -> new Claim(id, row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        id.number());
  }
}
