package dev.bugbash.board.constraints;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Condition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The parts of signatures on a board. */
public final class Parts {
  private static final String COLUMNS = "SELECT derived, base, kind, text, known FROM part";

  private Parts() {}

  /** Those that take failures, in the order in which they are asked. */
  public static List<Part> active(Sql sql) throws SQLException {
    return sql.list(
        COLUMNS + " WHERE ended_by IS NULL ORDER BY known = 0 DESC, made_by, derived", Parts::part);
  }

  /** Also those that take no more. */
  public static List<Part> all(Sql sql) throws SQLException {
    return sql.list(COLUMNS + " ORDER BY made_by, derived", Parts::part);
  }

  /** Those that an event made, the innermost first; also those of a known cause, unless it is 0. */
  public static List<Part> madeBy(Sql sql, long event, long known) throws SQLException {
    return sql.list(
        COLUMNS
            + " p WHERE made_by = ?1 OR (?2 <> 0 AND known = ?2) ORDER BY EXISTS"
            + " (SELECT 1 FROM part o WHERE o.base = p.derived), derived",
        Parts::part,
        event,
        known);
  }

  private static Part part(ResultSet row) throws SQLException {
    return new Part(
        SignatureKey.parse(row.getBytes(1)),
        SignatureKey.parse(row.getBytes(2)),
        Condition.Kind.of(row.getString(3)).orElseThrow(() -> new SQLException("unknown kind")),
        row.getString(4),
        row.getLong(5));
  }

  /** Adds a part, or lets it take failures again. */
  public static void insert(Sql sql, Part part, long madeBy) throws SQLException {
    sql.update(
        "INSERT INTO part (derived, base, kind, text, known, made_by) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (derived) DO UPDATE SET known = excluded.known,"
            + " made_by = excluded.made_by, ended_by = NULL WHERE ended_by IS NOT NULL",
        SignatureKey.of(part.derived()),
        SignatureKey.of(part.base()),
        part.kind().word(),
        part.text(),
        part.known(),
        madeBy);
  }
}
