package dev.bugbash.board;

import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.intake.FailureTexts;
import dev.bugbash.board.intake.StoredAttachments;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the failures of clusters. */
final class FailureQueries {
  private FailureQueries() {}

  /**
   * The database, which is far quicker, orders by the number at the end of a name, and so decides
   * which are among the first {@code limit}; those are then ordered by every number.
   */
  static List<Member> members(Sql sql, ClusterId id, int limit) throws SQLException {
    List<InRun> first =
        sql.list(
            """
            SELECT t.suite, t.name, t.parameters, f.id, u.name, r.path, r.format, u.time, u.id
            FROM signature g
            JOIN failure f ON f.signature = g.hash
            JOIN report r ON r.id = f.report
            JOIN shard s ON s.id = r.shard
            JOIN run u ON u.id = s.run
            JOIN test t ON t.id = f.test
            WHERE g.cluster = ? AND s.committed IS NOT NULL
            ORDER BY u.time DESC, u.id DESC, t.suite,
              rtrim(rtrim(t.name, ')]'), '0123456789'), length(t.name), t.name,
              CAST(t.parameters AS INTEGER), t.parameters, f.id
            LIMIT ?
            """,
            FailureQueries::inRun,
            id.number(),
            limit);
    return first.stream().sorted(InRun.ORDER).map(InRun::member).toList();
  }

  /**
   * @param time of the run
   * @param run number of the run
   */
  private record InRun(long time, long run, Member member) {
    static final Comparator<InRun> ORDER =
        Comparator.comparingLong(InRun::time)
            .thenComparingLong(InRun::run)
            .reversed()
            .thenComparing(row -> row.member().test(), TestOrder.BY_NUMBERS)
            .thenComparingLong(row -> row.member().number());
  }

  private static InRun inRun(ResultSet row) throws SQLException {
    return new InRun(row.getLong(8), row.getLong(9), member(row));
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getLong(4), test(row), row.getString(5), row.getString(6), row.getString(7));
  }

  static Optional<Board.Place> place(Sql sql, long number) throws SQLException {
    return sql.first(
        """
        SELECT g.cluster, f.signature
        FROM failure f
        JOIN signature g ON g.hash = f.signature
        JOIN report r ON r.id = f.report
        JOIN shard s ON s.id = r.shard
        WHERE f.id = ? AND s.committed IS NOT NULL
        """,
        row -> new Board.Place(new ClusterId(row.getLong(1)), SignatureKey.parse(row.getBytes(2))),
        number);
  }

  static Optional<Failure> failure(Sql sql, long number) throws SQLException {
    return sql.first(
        """
        SELECT t.suite, t.name, t.parameters, r.shard, f.place, f.output, f.given_id, f.attachments
        FROM failure f
        JOIN report r ON r.id = f.report
        JOIN shard s ON s.id = r.shard
        JOIN test t ON t.id = f.test
        WHERE f.id = ? AND s.committed IS NOT NULL
        """,
        row -> failure(sql, row),
        number);
  }

  private static TestId test(ResultSet row) throws SQLException {
    return new TestId(row.getString(1), row.getString(2), row.getString(3));
  }

  private static Failure failure(Sql sql, ResultSet row) throws SQLException {
    TestId test = test(row);
    String given = row.getString(7);
    FailureTexts texts = FailureTexts.read(sql, row.getLong(4), row.getLong(5), row.getLong(6));
    return new Failure(
        given.isEmpty() ? test.toString() : given,
        test,
        texts.type(),
        texts.message(),
        texts.stack(),
        texts.output(),
        StoredAttachments.read(sql, row.getLong(4), row.getLong(8)));
  }
}
