package dev.bugbash.board;

import dev.bugbash.board.lifecycle.Closer;
import dev.bugbash.board.lifecycle.Closings;
import dev.bugbash.board.lifecycle.Handing;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
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
      long event = EventLog.append(sql, now, who, "claimed", id.number(), "");
      if (Closings.end(sql, id.number(), event).isPresent()) {
        EventLog.append(sql, now, who, "reopened", id.number(), "claimed by " + who);
      }
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

  ClaimOutcome handOver(ClusterId id, String from, String to) throws SQLException {
    if (!exists(id)) {
      return new ClaimOutcome.Unknown(id);
    }
    Optional<Claim> held = holder(id);
    if (held.isEmpty()) {
      return new ClaimOutcome.Unheld(id);
    }
    if (!held.get().owner().equals(from)) {
      return new ClaimOutcome.Held(held.get());
    }
    return from.equals(to)
        ? new ClaimOutcome.Handed(held.get(), false)
        : new ClaimOutcome.Handed(Handing.over(sql, held.get(), to, clock.instant()), true);
  }

  ClaimOutcome takeOver(Claim seen, String who) throws SQLException {
    ClaimOutcome claimed = claim(seen.cluster(), who);
    return claimed instanceof ClaimOutcome.Held held && held.claim().equals(seen)
        ? new ClaimOutcome.Claimed(Handing.taken(sql, seen, who, clock.instant()), true)
        : claimed;
  }

  ClosingOutcome close(ClusterId id, Closing closing) throws SQLException {
    if (!exists(id)) {
      return new ClosingOutcome.Unknown(id);
    }
    Optional<Claim> held = holder(id);
    if (held.isPresent() && !held.get().owner().equals(closing.who())) {
      return new ClosingOutcome.Held(held.get());
    }
    Optional<Closing> before = Closings.of(sql, id.number());
    if (before.isPresent() && !Closings.regressed(sql, id.number())) {
      return new ClosingOutcome.Closed(id, before.get(), false);
    }
    new Closer(sql).close(id.number(), closing, held);
    return new ClosingOutcome.Closed(id, Closings.of(sql, id.number()).orElseThrow(), true);
  }

  ClosingOutcome reopen(ClusterId id, String who) throws SQLException {
    if (!exists(id)) {
      return new ClosingOutcome.Unknown(id);
    }
    boolean fresh = new Closer(sql).reopen(id.number(), who, clock.millis());
    return new ClosingOutcome.Reopened(id, fresh);
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
