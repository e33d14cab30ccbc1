package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Database;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one thread that writes the rows of a shard. */
final class ChunkWriter {
  private static final int WAITING_CHUNKS = 4;

  /** Long enough for whoever waits to take a turn, see {@code FairWait}. */
  private static final long PAUSE_MILLIS = 10;

  private static final Chunk END = new Chunk();

  private final BlockingQueue<Chunk> queue = new ArrayBlockingQueue<>(WAITING_CHUNKS);
  private final Database database;
  private final ChunkRows rows;
  private final Thread thread;
  private volatile @Nullable Exception failure;

  ChunkWriter(Database database, ChunkRows rows) {
    this.database = database;
    this.rows = rows;
    this.thread = new Thread(this::run, "bugbash-board-writer");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Waits while too much is waiting already. */
  void put(Chunk chunk) throws SQLException {
    try {
      while (failure == null && !queue.offer(chunk, 100, TimeUnit.MILLISECONDS)) {
        if (!thread.isAlive()) {
          throw new IllegalStateException("this import has ended already");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("the import was interrupted", e);
    }
    throwFailure();
  }

  private void throwFailure() throws SQLException {
    Exception thrown = failure;
    if (thrown != null) {
      throw new SQLException(thrown.getMessage(), thrown);
    }
  }

  /** Waits until everything is written. */
  void finish() throws SQLException {
    if (thread.isAlive()) {
      put(END);
    }
    join();
    throwFailure();
  }

  /** Ends without writing what still waits. */
  void abandon() {
    thread.interrupt();
    join();
  }

  private void join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      for (Chunk chunk = queue.take(); chunk != END; chunk = queue.take()) {
        Chunk next = chunk;
        database.write(sql -> rows.write(sql, next));
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        for (ReportPart part : chunk.parts) {
          if (part.dropped) {
            Deletion.report(database, part.report.id);
          }
        }
      }
    } catch (InterruptedException e) {
      failure = new SQLException("the import was given up", e);
    } catch (SQLException | RuntimeException e) {
      failure = e;
    }
  }
}
