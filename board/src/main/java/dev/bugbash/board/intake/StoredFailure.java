package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Subject;
import dev.bugbash.categorizer.known.Subjects;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A failure that is in the database.
 *
 * @param number of the failure
 * @param shard that brought it
 * @param subject without its captured output
 */
public record StoredFailure(long number, long shard, Signature signature, Subject subject) {
  /** Few enough to have their texts in memory at once. */
  private static final int BATCH = 500;

  private static final String ROWS =
      """
      SELECT f.id, r.shard, f.signature, f.place, t.suite, t.name, t.parameters,
        r.path, coalesce(u.name, ''), coalesce(u.branch, ''), coalesce(u.environment, '')
      FROM failure f
      JOIN report r ON r.id = f.report
      JOIN shard s ON s.id = r.shard
      JOIN test t ON t.id = f.test
      LEFT JOIN run u ON u.id = s.run
      WHERE %s
      ORDER BY r.shard, f.place
      """;

  /** Takes some at a time. */
  @FunctionalInterface
  public interface Batches {
    void accept(List<StoredFailure> batch) throws SQLException;
  }

  /**
   * Reads failures in the order of their texts.
   *
   * @param where a condition in SQL on f (failure), r (report), s (shard) and u (run)
   */
  public static void read(Sql sql, Batches batches, String where, Object... values)
      throws SQLException {
    List<StoredFailure> batch = new ArrayList<>();
    TextReader texts = new TextReader(sql);
    sql.forEach(
        ROWS.formatted(where),
        row -> {
          batch.add(failure(row, texts));
          if (batch.size() >= BATCH) {
            batches.accept(List.copyOf(batch));
            batch.clear();
          }
        },
        values);
    if (!batch.isEmpty()) {
      batches.accept(List.copyOf(batch));
    }
  }

  private static StoredFailure failure(ResultSet row, TextReader reader) throws SQLException {
    long shard = row.getLong(2);
    BlockInput texts = reader.at(shard, row.getLong(4));
    TestId test = new TestId(row.getString(5), row.getString(6), row.getString(7));
    Failure failure = Failure.of(test, texts.text(), texts.text(), texts.text());
    return new StoredFailure(
        row.getLong(1),
        shard,
        SignatureKey.parse(row.getBytes(3)),
        new Subject(
            failure, row.getString(8), row.getString(9), row.getString(10), row.getString(11)));
  }

  /** What conditions are asked about, in the same order. */
  public static Subjects subjects(List<StoredFailure> failures) {
    return new Subjects(failures.stream().map(StoredFailure::subject).toList());
  }
}
