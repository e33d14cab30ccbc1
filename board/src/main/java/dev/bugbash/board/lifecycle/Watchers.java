package dev.bugbash.board.lifecycle;

import dev.bugbash.board.intake.HostName;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells others what one process looks at. Whatever goes wrong, such as a board that may only be
 * read, makes that nobody sees it, and nothing else. May be used from any thread.
 */
public final class Watchers implements AutoCloseable {
  /** Who has not said so for that long is gone. */
  public static final Duration LIFETIME = Duration.ofSeconds(10);

  /** So long one that looks at the same says nothing. */
  private static final Duration QUIET = Duration.ofSeconds(3);

  /** It is rather said later than waited for. */
  private static final int WAIT_MILLIS = 20;

  private static final String PROCESS = HostName.find() + ":" + ProcessHandle.current().pid();

  private final Path file;
  private final Clock clock;
  private @Nullable Database database;
  private String who = "";
  private long cluster;
  private long said;

  public Watchers(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Who looked last; empty before. */
  public synchronized String who() {
    return who;
  }

  /** Says that it looks at a cluster, or at none. */
  public synchronized void look(String whose, Optional<ClusterId> at) {
    long looked = at.map(ClusterId::number).orElse(0L);
    long now = clock.millis();
    boolean same = whose.equals(who) && looked == cluster;
    who = whose;
    if (!same || Math.abs(now - said) >= QUIET.toMillis()) {
      cluster = looked;
      said = now;
      write(sql -> say(sql, now));
    }
  }

  private int say(Sql sql, long now) throws SQLException {
    sql.update(
        "DELETE FROM presence WHERE abs(? - seen) > ? AND NOT (who = ? AND process = ?)",
        now,
        LIFETIME.toMillis(),
        who,
        PROCESS);
    return sql.update(
        "INSERT INTO presence (who, process, cluster, since, seen) VALUES (?1, ?2, ?3, ?4, ?4)"
            + " ON CONFLICT DO UPDATE SET since = iif(cluster = excluded.cluster, since, ?4),"
            + " cluster = excluded.cluster, seen = ?4",
        who,
        PROCESS,
        cluster,
        now);
  }

  private void write(Database.Work<Integer> work) {
    try {
      Database open = database;
      if (open == null) {
        open = Database.open(file, Durability.NORMAL);
        open.pragma("busy_timeout = " + WAIT_MILLIS);
        database = open;
      }
      open.write(work);
    } catch (SQLException e) {
      // Then nobody sees it until it is said again.
      return;
    }
  }

  /** Says that it looks no more. */
  @Override
  public synchronized void close() throws SQLException {
    Database open = database;
    if (open != null) {
      try (open) {
        write(
            sql -> sql.update("DELETE FROM presence WHERE who = ? AND process = ?", who, PROCESS));
      }
    }
  }
}
