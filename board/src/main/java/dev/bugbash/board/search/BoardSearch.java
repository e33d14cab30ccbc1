package dev.bugbash.board.search;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardException;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Member;
import dev.bugbash.board.intake.FailureTexts;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.search.FailureSearcher;
import dev.bugbash.categorizer.search.IndexFolder;
import dev.bugbash.categorizer.search.Matches;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.categorizer.search.Rebuild;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries over a board that is open, and keeps its index. Every answer is that of the board
 * at the moment of the question. Threads that share one wait for each other.
 */
public final class BoardSearch implements AutoCloseable {
  private final BoardLocation location;
  private final Board board;
  private final String who;
  private final Clock clock;
  private final Database database;
  private final BoardFeed feed;
  private final IndexFolder index;
  private @Nullable FailureSearcher searcher;
  private @Nullable BoardStanding last;

  private BoardSearch(
      BoardLocation location, Board board, String who, Clock clock, Database database) {
    this.location = location;
    this.board = board;
    this.who = who;
    this.clock = clock;
    this.database = database;
    this.feed = new BoardFeed(database);
    this.index = new IndexFolder(location.folder().resolve("index"));
  }

  /**
   * Opens the search of a board.
   *
   * @param location where the board lives that is open as {@code board}
   * @param who is meant by {@code me}
   * @param clock says what is now, and in which time zone days are
   */
  public static BoardSearch open(BoardLocation location, Board board, String who, Clock clock) {
    Database database = Database.of(location.file(), Durability.FULL);
    return new BoardSearch(location, board, who, clock, database);
  }

  /**
   * The clusters of which a query finds failures, those with most of them first.
   *
   * @param limit at most so many
   * @param progress is told, from any thread, how many failures the index has been given so far
   */
  public synchronized Found<ClusterMatch> clusters(String query, int limit, LongConsumer progress)
      throws QueryMistakeException {
    BoardStanding standing = standing();
    Matches matches = counted(standing, query, progress);
    List<ClusterMatch> found =
        new TreeMap<>(matches.byCluster())
            .entrySet().stream()
                .flatMap(
                    entry ->
                        standing.row(entry.getKey()).stream()
                            .map(row -> new ClusterMatch(row, entry.getValue())))
                .sorted(Comparator.comparingInt((ClusterMatch match) -> -match.matches()))
                .toList();
    int failures = found.stream().mapToInt(ClusterMatch::matches).sum();
    return new Found<>(found.size(), failures, found.subList(0, Math.min(limit, found.size())));
  }

  /** The failures that a query finds, the best first; as {@link #clusters}. */
  public synchronized Found<FailureMatch> failures(String query, int limit, LongConsumer progress)
      throws QueryMistakeException {
    BoardStanding standing = standing();
    int total = counted(standing, query, progress).failures();
    List<Long> numbers =
        upToDate(standing.commit(), progress)
            .failures(query, standing, clock, standing.commit(), limit);
    List<FailureMatch> first = new ArrayList<>();
    for (long number : numbers) {
      failure(number, standing).ifPresent(first::add);
    }
    return new Found<>(total, total, first);
  }

  /** Builds the index anew, see {@link IndexFolder#rebuild}. */
  public Rebuild rebuild(boolean force, LongConsumer progress) {
    return guarded(() -> index.rebuild(feed, force, progress));
  }

  /** Goes back to the index before the last rebuild; false where there is none. */
  public boolean back() {
    return guarded(() -> index.back(feed));
  }

  private Matches counted(BoardStanding standing, String query, LongConsumer progress)
      throws QueryMistakeException {
    return upToDate(standing.commit(), progress).count(query, standing, clock, standing.commit());
  }

  private BoardStanding standing() {
    try {
      BoardStanding now = BoardStanding.now(database, board, who, Optional.ofNullable(last));
      last = now;
      return now;
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** Of commits that nobody has seen yet when the question came, nothing is found. */
  private FailureSearcher upToDate(long commit, LongConsumer progress) {
    FailureSearcher open = searcher;
    if (open != null && open.seen() >= commit) {
      return open;
    }
    FailureSearcher fresh = guarded(() -> index.search(feed, progress));
    if (open != null) {
      open.close();
    }
    searcher = fresh;
    return fresh;
  }

  private Optional<FailureMatch> failure(long number, BoardStanding standing) {
    try {
      return database.read(sql -> failure(sql, number, standing));
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private static Optional<FailureMatch> failure(Sql sql, long number, BoardStanding standing)
      throws SQLException {
    return sql.first(
            """
            SELECT f.id, t.suite, t.name, t.parameters, u.name, r.path, r.format, s.id, f.place
            FROM failure f
            JOIN report r ON r.id = f.report
            JOIN shard s ON s.id = r.shard
            JOIN run u ON u.id = s.run
            JOIN test t ON t.id = f.test
            WHERE f.id = ?
            """,
            row -> failure(sql, row, standing),
            number)
        .flatMap(match -> match);
  }

  private static Optional<FailureMatch> failure(Sql sql, ResultSet row, BoardStanding standing)
      throws SQLException {
    TestId test = new TestId(row.getString(2), row.getString(3), row.getString(4));
    Member member =
        new Member(row.getLong(1), test, row.getString(5), row.getString(6), row.getString(7));
    FailureTexts texts = FailureTexts.read(sql, row.getLong(8), row.getLong(9), 0);
    return standing
        .row(standing.cluster(member.number()))
        .map(cluster -> match(cluster.id(), member, texts));
  }

  private static FailureMatch match(ClusterId cluster, Member member, FailureTexts texts) {
    return new FailureMatch(cluster, member, texts.type(), texts.message());
  }

  /** Work on the index. */
  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }

  private <T> T guarded(Work<T> work) {
    try {
      return work.done();
    } catch (IOException | UncheckedIOException e) {
      throw broken(e);
    }
  }

  private BoardException broken(Exception e) {
    return new BoardException(
        "the index in %s can't be used: %s. It can be deleted at any time."
            .formatted(location.folder().resolve("index"), e.getMessage()),
        e);
  }

  @Override
  public synchronized void close() {
    try (database) {
      if (searcher != null) {
        searcher.close();
      }
    } catch (SQLException e) {
      throw broken(e);
    }
  }
}
