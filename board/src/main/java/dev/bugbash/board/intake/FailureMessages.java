package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The messages of several failures, for which each block of texts is unpacked once. */
public final class FailureMessages {
  private FailureMessages() {}

  /**
   * By the numbers of the failures; those that are not on the board are left out.
   *
   * @param numbers at most some thousand
   */
  public static Map<Long, String> read(Sql sql, Collection<Long> numbers) throws SQLException {
    TextReader reader = new TextReader(sql);
    Map<Long, String> messages = new HashMap<>();
    sql.forEach(
        """
        SELECT f.id, r.shard, f.place
        FROM failure f
        JOIN report r ON r.id = f.report
        JOIN shard s ON s.id = r.shard
        WHERE s.committed IS NOT NULL AND f.id IN (%s)
        ORDER BY r.shard, f.place
        """
            .formatted(String.join(",", Collections.nCopies(numbers.size(), "?"))),
        row -> {
          BlockInput in = reader.at(row.getLong(2), row.getLong(3));
          in.text();
          messages.put(row.getLong(1), in.text());
        },
        numbers.toArray());
    return messages;
  }
}
