package dev.bugbash.board;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.board.sqlite.Transactions;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads from the tables how things went. */
final class StoredChronicle implements Chronicle {
  /** So many of a cluster's failures, the newest, are asked whether they are flaky. */
  private static final int MOST_FAILURES = 5_000;

  /** So many reports are looked through for results that passed in the end. */
  private static final int MOST_REPORTS = 200;

  /**
   * The events of an import follow on its own, so the next one that is told ends them. What an
   * undoing brought with it comes after it, and is not what was undone.
   */
  private static final String TOLD =
      """
      SELECT e.sequence, e.at, e.who, e.kind, e.cluster, e.detail,
        EXISTS (SELECT 1 FROM undone u WHERE u.event = e.sequence AND u.redone_by IS NULL
          AND u.undone_by > e.sequence),
        lag(e.sequence, 1, (SELECT max(sequence) + 1 FROM event))
          OVER (ORDER BY e.sequence DESC) - e.sequence - 1
      FROM event e WHERE e.kind <> 'clustered'
      ORDER BY e.sequence DESC LIMIT ?
      """;

  private static final String IN_RUNS =
      """
      WITH newest AS (SELECT id, name, time FROM run ORDER BY time DESC, id DESC LIMIT ?2),
      counted AS (
        SELECT s.run AS run, count(*) AS failures
        FROM signature g JOIN failure f ON f.signature = g.hash
          JOIN report r ON r.id = f.report JOIN shard s ON s.id = r.shard
        WHERE g.cluster = ?1 AND s.committed IS NOT NULL
        GROUP BY s.run)
      SELECT n.name, coalesce(c.failures, 0) FROM newest n LEFT JOIN counted c ON c.run = n.id
      ORDER BY n.time, n.id
      """;

  private static final String FLAKY =
      """
      WITH some AS MATERIALIZED (
        SELECT f.report AS report, f.test AS test
        FROM signature g JOIN failure f ON f.signature = g.hash
        WHERE g.cluster = ?1 ORDER BY f.id DESC LIMIT ?2),
      reports AS MATERIALIZED (
        SELECT DISTINCT o.report AS id FROM some o
          JOIN report r ON r.id = o.report JOIN shard s ON s.id = r.shard
        WHERE s.committed IS NOT NULL ORDER BY o.report DESC LIMIT ?3),
      hit AS MATERIALIZED (
        SELECT DISTINCT report, test FROM some WHERE report IN (SELECT id FROM reports))
      SELECT (SELECT count(*) FROM hit),
        (SELECT count(DISTINCT t.report || ' ' || t.test) FROM reports p
          JOIN result t ON t.report = p.id
          JOIN hit h ON h.report = t.report AND h.test = t.test
        WHERE t.flaky = 1)
      """;

  private final Transactions transactions;

  StoredChronicle(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Told> told(int limit) {
    return transactions.read(
        sql ->
            sql.list(
                TOLD,
                row ->
                    new Told(
                        new BoardEvent(
                            row.getLong(1),
                            Instant.ofEpochMilli(row.getLong(2)),
                            row.getString(3),
                            row.getString(4),
                            cluster(row.getLong(5)),
                            row.getString(6)),
                        row.getBoolean(7),
                        row.getInt(8)),
                limit));
  }

  @Override
  public Map<Long, List<ClusterId>> firstSeen() {
    return transactions.read(
        sql -> {
          Map<Long, List<ClusterId>> byRun = new HashMap<>();
          sql.forEach(
              "SELECT first_run, id FROM cluster WHERE merged_into IS NULL AND failures > 0"
                  + " ORDER BY failures DESC, id",
              row ->
                  byRun
                      .computeIfAbsent(row.getLong(1), run -> new ArrayList<>())
                      .add(new ClusterId(row.getLong(2))));
          return byRun;
        });
  }

  @Override
  public SortedMap<String, Instant> people() {
    return transactions.read(
        sql -> {
          SortedMap<String, Instant> people = new TreeMap<>();
          sql.forEach(
              "SELECT who, max(at) FROM event"
                  + " WHERE kind NOT IN ('imported', 'clustered', 'joined', 'parted') GROUP BY who",
              row -> people.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2))));
          return people;
        });
  }

  @Override
  public Trend trend(ClusterId id, int runs) {
    return transactions.read(sql -> trend(sql, id, runs));
  }

  private static Trend trend(Sql sql, ClusterId id, int runs) throws SQLException {
    List<Trend.InRun> inRuns =
        sql.list(
            IN_RUNS, row -> new Trend.InRun(row.getString(1), row.getInt(2)), id.number(), runs);
    return sql.first(
            FLAKY,
            row -> new Trend(inRuns, row.getInt(1), row.getInt(2)),
            id.number(),
            MOST_FAILURES,
            MOST_REPORTS)
        .orElse(Trend.NONE);
  }

  private static Optional<ClusterId> cluster(long number) {
    return number == 0 ? Optional.empty() : Optional.of(new ClusterId(number));
  }
}
