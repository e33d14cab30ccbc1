package dev.bugbash.board.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.BusyHandler;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection to a board's file, for one thread at a time; others wait. */
public final class Database implements AutoCloseable {
  /** Whether a transaction must survive a power cut as soon as it has ended. */
  public enum Durability {
    FULL,
    /** It may be lost in a power cut, but never without everything that came after it. */
    NORMAL
  }

  /** What to do within a transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T in(Sql sql) throws SQLException;
  }

  private final Connection connection;
  private final Sql sql;
  private final ReentrantLock lock = new ReentrantLock(true);

  private Database(Connection connection) {
    this.connection = connection;
    this.sql = new Sql(connection);
  }

  /** Opens a file whose schema is up to date. */
  public static Database open(Path file, Durability durability) throws SQLException {
    Database database = new Database(connect(file));
    try {
      database.pragma("foreign_keys = ON");
      database.pragma("synchronous = " + durability);
    } catch (SQLException e) {
      database.close();
      throw e;
    }
    return database;
  }

  static Connection connect(Path file) throws SQLException {
    Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
    BusyHandler.setHandler(connection, new FairWait());
    return connection;
  }

  /** Reads from one consistent state. */
  public <T> T read(Work<T> work) throws SQLException {
    return transact("BEGIN", work);
  }

  /** Writes all or nothing; waits for its turn at most {@link FairWait#LIMIT}. */
  public <T> T write(Work<T> work) throws SQLException {
    return transact("BEGIN IMMEDIATE", work);
  }

  /** Sets how SQLite works on this connection. */
  public void pragma(String setting) throws SQLException {
    lock.lock();
    try {
      execute("PRAGMA " + setting);
    } finally {
      lock.unlock();
    }
  }

  private <T> T transact(String begin, Work<T> work) throws SQLException {
    lock.lock();
    try {
      begin(begin);
      boolean done = false;
      try {
        T result = work.in(sql);
        execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollback();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void begin(String begin) throws SQLException {
    try {
      execute(begin);
    } catch (SQLiteException e) {
      if (e.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
        throw new SQLException(
            "another process has been writing to it for "
                + FairWait.LIMIT.toSeconds()
                + " s; try again when that has ended",
            e);
      }
      throw e;
    }
  }

  private void rollback() throws SQLException {
    // After an error such as a full disk SQLite has rolled back already, and says so here.
    if (!connection.isClosed()) {
      try {
        execute("ROLLBACK");
      } catch (SQLiteException e) {
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_ERROR) {
          throw e;
        }
      }
    }
  }

  private void execute(String statement) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    lock.lock();
    try {
      connection.close();
    } finally {
      lock.unlock();
    }
  }
}
