package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.importers.Warning;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes a staged shard visible; all within the transaction of its {@code sql}. */
final class Commit {
  private static final String SAME_IDS =
      " in several files; without links nothing tells whether these are the same tickets: where"
          + " the titles differ, the later one is listed as FILE#ID";

  private final Sql sql;
  private final long shard;
  private final RunKey run;
  private final String who;
  private final long now;
  private final Remarks remarks;

  /**
   * @param now in milliseconds since 1970
   */
  Commit(Sql sql, long shard, RunKey run, String who, long now, Remarks remarks) {
    this.sql = sql;
    this.shard = shard;
    this.run = run;
    this.who = who;
    this.now = now;
    this.remarks = remarks;
  }

  /** The number of the newest commit on the board; 0 before the first. */
  static long newest(Sql sql) throws SQLException {
    return sql.number("SELECT max(committed) FROM shard");
  }

  Committed apply(Counts counts, Placement placement, Apportioned apportioned, int known)
      throws SQLException {
    int doubtful = counts.tickets() == 0 ? 0 : TicketRows.doubtful(sql, shard);
    if (doubtful > 0) {
      remarks.warning(
          "tickets",
          new Warning(
              0, EventLog.count(doubtful, "id") + (doubtful == 1 ? " is" : " are") + SAME_IDS));
    }
    if (counts.onlyTickets()) {
      show(0);
      EventLog.append(sql, now, who, "imported", EventLog.count(counts.tickets(), "ticket"));
      return new Committed(counts, 0, known, Set.of(), 0, Map.of());
    }
    RunKey.Known on = run.add(sql, counts);
    show(on.number());
    long event = EventLog.append(sql, now, who, "imported", describe(counts));
    Set<Long> clusters = new HashSet<>(placement.known().keySet());
    for (var gain : placement.known().entrySet()) {
      grow(gain.getKey(), gain.getValue(), on);
    }
    for (ClusterGain gain : placement.made()) {
      clusters.add(make(gain, on));
    }
    for (Part part : apportioned.known().values()) {
      Parts.insert(sql, part, event);
    }
    RemarkRows.insert(sql, on.number(), shard, remarks);
    EvidenceBlocks.insert(sql, shard, placement.evidence());
    boolean joined = JoinedAttempts.join(sql, on.number(), shard);
    return new Committed(
        joined ? Counts.of(sql, shard) : counts,
        1,
        known,
        clusters,
        placement.made().size(),
        apportioned.leftOut());
  }

  private String describe(Counts counts) {
    String name = run.details().name();
    return "%s%s, %s"
        .formatted(
            name.isEmpty() ? "" : name + ": ",
            EventLog.count(counts.tests(), "test"),
            EventLog.count(counts.failures(), "failure"));
  }

  /**
   * @param number of the run; 0 where there is none
   */
  private void show(long number) throws SQLException {
    int shown =
        sql.update(
            "UPDATE shard SET run = nullif(?, 0), touched = ?, committed ="
                + " (SELECT coalesce(max(committed), 0) + 1 FROM shard)"
                + " WHERE id = ? AND committed IS NULL",
            number,
            now,
            shard);
    if (shown == 0) {
      throw new SQLException("this import was taken for dead and removed; import again");
    }
  }

  private void grow(long cluster, ClusterGain gain, RunKey.Known on) throws SQLException {
    sql.update(
        "UPDATE cluster SET failures = failures + ?1, tests = tests + ?2,"
            + " first_run = iif(?3 < first_seen, ?4, first_run),"
            + " first_seen = min(first_seen, ?3), last_seen = max(last_seen, ?3) WHERE id = ?5",
        gain.failures(),
        gain.tests.size(),
        on.time(),
        on.number(),
        cluster);
    own(cluster, gain);
    EventLog.append(
        sql, now, who, "clustered", cluster, EventLog.count(gain.failures(), "more failure"));
  }

  private long make(ClusterGain gain, RunKey.Known on) throws SQLException {
    long cluster =
        sql.insert(
            "INSERT INTO cluster (title, type, failures, tests, first_run, first_seen, last_seen)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
            gain.title,
            gain.type(),
            gain.failures(),
            gain.tests.size(),
            on.number(),
            on.time(),
            on.time());
    own(cluster, gain);
    if (gain.cause != 0) {
      KnownCauses.setCluster(sql, gain.cause, cluster);
    }
    EventLog.append(
        sql, now, who, "clustered", cluster, "new, " + EventLog.count(gain.failures(), "failure"));
    return cluster;
  }

  private void own(long cluster, ClusterGain gain) throws SQLException {
    try (PreparedStatement insert =
        sql.prepare("INSERT INTO signature (hash, cluster) VALUES (?, ?)")) {
      for (var signature : gain.fresh) {
        insert.setBytes(1, SignatureKey.of(signature));
        insert.setLong(2, cluster);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
