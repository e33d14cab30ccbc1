package dev.bugbash.board.search;

import dev.bugbash.board.BoardException;
import dev.bugbash.board.intake.FailureTexts;
import dev.bugbash.board.intake.TextScan;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.search.FailureFeed;
import dev.bugbash.categorizer.search.IndexedFailure;
import dev.bugbash.model.TestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;

/** The failures of a board by its commits, which are the committed shards. */
final class BoardFeed implements FailureFeed {
  private final Database database;

  BoardFeed(Database database) {
    this.database = database;
  }

  @Override
  public long newest() {
    return read(sql -> sql.number("SELECT max(committed) FROM shard"));
  }

  @Override
  public String mark(long commit) {
    return read(
        sql ->
            sql.first(
                    """
                    SELECT id || ' ' || host || ' ' || pid || ' ' || process_start || ' ' || touched
                      || ' ' || coalesce((SELECT hex(max(digest)) FROM report r
                        WHERE r.shard = s.id), '')
                    FROM shard s WHERE committed = ?
                    """,
                    row -> row.getString(1),
                    commit)
                .orElse(""));
  }

  @Override
  public long failuresUpTo(long commit) {
    return read(
        sql ->
            sql.number(
                "SELECT count(*) FROM shard s JOIN report r ON r.shard = s.id"
                    + " JOIN failure f ON f.report = r.id WHERE s.committed <= ?",
                commit));
  }

  @Override
  public void read(long after, long to, Consumer<IndexedFailure> sink) {
    read(
        sql -> {
          TextScan texts = new TextScan(sql);
          for (long commit = after + 1; commit <= to; commit++) {
            commit(sql, commit, texts, sink);
          }
          return to;
        });
  }

  private static void commit(Sql sql, long commit, TextScan texts, Consumer<IndexedFailure> sink)
      throws SQLException {
    sql.forEach(
        """
        SELECT f.id, s.committed, t.suite, t.name, t.parameters, r.path,
          u.name, u.branch, u.environment, u.time, s.id, f.place
        FROM shard s
        JOIN report r ON r.shard = s.id
        JOIN failure f ON f.report = r.id
        JOIN test t ON t.id = f.test
        JOIN run u ON u.id = s.run
        WHERE s.committed = ?
        ORDER BY f.place
        """,
        row -> sink.accept(failure(row, texts.read(row.getLong(11), row.getLong(12)))),
        commit);
  }

  private static IndexedFailure failure(ResultSet row, FailureTexts texts) throws SQLException {
    return new IndexedFailure(
        row.getLong(1),
        row.getLong(2),
        new TestId(row.getString(3), row.getString(4), row.getString(5)).toString(),
        texts.type(),
        texts.message(),
        texts.stack(),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        Instant.ofEpochMilli(row.getLong(10)));
  }

  private <T> T read(Database.Work<T> work) {
    try {
      return database.read(work);
    } catch (SQLException e) {
      throw new BoardException("the board can't be searched: " + e.getMessage(), e);
    }
  }
}
