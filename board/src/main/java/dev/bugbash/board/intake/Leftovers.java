package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Shards that were never committed, and whose process is gone. */
final class Leftovers {
  private Leftovers() {}

  static void delete(Database database, Importer self, Clock clock) throws SQLException {
    for (long shard : database.read(sql -> find(sql, self, clock))) {
      Deletion.shard(database, shard);
    }
  }

  private static List<Long> find(Sql sql, Importer self, Clock clock) throws SQLException {
    List<Long> dead = new ArrayList<>();
    sql.forEach(
        "SELECT id, host, pid, process_start, touched FROM shard WHERE committed IS NULL",
        row -> {
          Importer importer = new Importer(row.getString(2), row.getLong(3), row.getLong(4));
          Instant touched = Instant.ofEpochMilli(row.getLong(5));
          if (importer.gone(self.host(), touched, clock.instant())) {
            dead.add(row.getLong(1));
          }
        });
    return dead;
  }
}
