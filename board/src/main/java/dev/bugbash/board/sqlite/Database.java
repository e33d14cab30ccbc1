package dev.bugbash.board.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
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

  /** What to change within a transaction. */
  @FunctionalInterface
  public interface Change {
    void in(Sql sql) throws SQLException;
  }

  private final Path file;
  private final Durability durability;
  private final ReentrantLock lock = new ReentrantLock(true);
  private @Nullable Connection connection;

  private Database(Path file, Durability durability) {
    this.file = file;
    this.durability = durability;
  }

  /** Opens a file whose schema is up to date. */
  public static Database open(Path file, Durability durability) throws SQLException {
    Database database = of(file, durability);
    database.connected();
    return database;
  }

  /** As {@link #open}, but opens the file when it is first used. */
  public static Database of(Path file, Durability durability) {
    return new Database(file, durability);
  }

  /** Has the driver load all that it needs, by asking something of a database in memory. */
  public static void load() {
    try (Database memory = of(Path.of(":memory:"), Durability.NORMAL)) {
      memory.read(sql -> sql.number("SELECT 1"));
    } catch (SQLException e) {
      throw new IllegalStateException("the database's driver can't be loaded", e);
    }
  }

  /** By who holds the lock, unless nobody else has it yet. */
  private Connection connected() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = connect(file, durability);
      connection = open;
    }
    return open;
  }

  static Connection connect(Path file, Durability durability) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("foreign_keys", "true");
    settings.setProperty("synchronous", durability.name());
    Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, settings);
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
      execute(connected(), "PRAGMA " + setting);
    } finally {
      lock.unlock();
    }
  }

  private <T> T transact(String begin, Work<T> work) throws SQLException {
    lock.lock();
    try {
      Connection open = connected();
      begin(open, begin);
      boolean done = false;
      try {
        T result = work.in(new Sql(open));
        execute(open, "COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollback(open);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private static void begin(Connection connection, String begin) throws SQLException {
    try {
      execute(connection, begin);
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

  private static void rollback(Connection connection) throws SQLException {
    // After an error such as a full disk SQLite has rolled back already, and says so here.
    if (!connection.isClosed()) {
      try {
        execute(connection, "ROLLBACK");
      } catch (SQLiteException e) {
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_ERROR) {
          throw e;
        }
      }
    }
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    lock.lock();
    try {
      if (connection != null) {
        connection.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
