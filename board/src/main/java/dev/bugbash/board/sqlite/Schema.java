package dev.bugbash.board.sqlite;

import dev.bugbash.board.sqlite.Database.Durability;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables of a board, and how they come to their newest form. */
public final class Schema {
  /** The version that this program writes; the last migration sets it as {@code user_version}. */
  static final int VERSION = 9;

  private Schema() {}

  /**
   * Opens the file, after making it or bringing its tables up to date where that is necessary.
   * Several processes may do so at once.
   *
   * @throws SQLException when it can't be, or was made by a newer version
   */
  public static Database open(Path file) throws IOException, SQLException {
    if (Files.exists(file)) {
      Database database = Database.open(file, Durability.FULL);
      if (upToDate(database)) {
        return database;
      }
      database.close();
    } else {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    migrateLocked(file);
    return Database.open(file, Durability.FULL);
  }

  private static boolean upToDate(Database database) throws SQLException {
    try {
      return isNewest(database.read(sql -> sql.number("PRAGMA user_version")));
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** SQLite has no lock that the migration library could hold, so a file beside it serves. */
  private static synchronized void migrateLocked(Path file) throws IOException, SQLException {
    Path beside = file.resolveSibling("migration.lock");
    try (FileChannel channel =
            FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (held.isValid() && !upToDate(file)) {
        migrate(file);
      }
    }
  }

  private static boolean upToDate(Path file) throws SQLException {
    try (Connection connection = Database.connect(file, Durability.FULL);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return isNewest(row.getInt(1));
    }
  }

  private static boolean isNewest(long version) throws SQLException {
    if (version > VERSION) {
      throw new SQLException(
          "it was made by a newer bugbash (schema %d, this one knows %d); update bugbash"
              .formatted(version, VERSION));
    }
    return version == VERSION;
  }

  private static void migrate(Path file) throws SQLException {
    try (Connection connection = Database.connect(file, Durability.FULL);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
    }
    try {
      Flyway.configure()
          .dataSource("jdbc:sqlite:" + file, "", "")
          .locations("classpath:dev/bugbash/board/migrations")
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new SQLException("its tables can't be brought up to date: " + e.getMessage(), e);
    }
  }
}
