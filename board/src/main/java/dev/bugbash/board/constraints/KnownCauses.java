package dev.bugbash.board.constraints;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.ClusterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The known causes of a board. */
public final class KnownCauses {
  private static final String COLUMNS =
      "id, name, kind, text, advice, link, who, at, made_by, cluster";

  private static final String CAUSE =
      "SELECT id, name, kind, text, advice, link, who, at, coalesce(cluster, 0)";

  private KnownCauses() {}

  /** In the order in which they are asked: the oldest first. */
  public static List<KnownCause> all(Sql sql) throws SQLException {
    return sql.list(CAUSE + " FROM known ORDER BY id", KnownCauses::cause);
  }

  private static KnownCause cause(ResultSet row) throws SQLException {
    long cluster = row.getLong(9);
    return new KnownCause(
        row.getLong(1),
        row.getString(2),
        Condition.Kind.of(row.getString(3)).orElseThrow(() -> new SQLException("unknown kind")),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Instant.ofEpochMilli(row.getLong(8)),
        cluster == 0 ? Optional.empty() : Optional.of(new ClusterId(cluster)));
  }

  /** The cause of that name. */
  public static Optional<KnownCause> named(Sql sql, String name) throws SQLException {
    return all(sql).stream().filter(cause -> cause.name().equals(name)).findFirst();
  }

  /** Adds a cause and returns its number. */
  public static long insert(Sql sql, KnownCause cause, long madeBy) throws SQLException {
    return sql.insert(
        "INSERT INTO known (name, kind, text, advice, link, who, at, made_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        cause.name(),
        cause.kind().word(),
        cause.text(),
        cause.advice(),
        cause.link(),
        cause.who(),
        cause.at().toEpochMilli(),
        madeBy);
  }

  /** The causes that came with an event. */
  public static List<KnownCause> madeBy(Sql sql, long event) throws SQLException {
    List<Long> ids =
        sql.list("SELECT id FROM known WHERE made_by = ?", row -> row.getLong(1), event);
    return all(sql).stream().filter(cause -> ids.contains(cause.id())).toList();
  }

  /** Says where the failures of a cause are. */
  public static void setCluster(Sql sql, long cause, long cluster) throws SQLException {
    sql.update("UPDATE known SET cluster = ? WHERE id = ?", cluster, cause);
  }

  /** Forgets a cause, but for {@link #remember}; what it took stays where it is. */
  public static void delete(Sql sql, KnownCause cause, long event) throws SQLException {
    sql.update(
        "INSERT INTO forgotten (forgotten_by, %1$s) SELECT ?, %1$s FROM known WHERE id = ?"
            .formatted(COLUMNS),
        event,
        cause.id());
    sql.update("DELETE FROM known WHERE id = ?", cause.id());
    sql.update(
        "UPDATE part SET ended_by = ? WHERE known = ? AND ended_by IS NULL", event, cause.id());
  }

  /** The causes that an event made the board forget. */
  public static List<KnownCause> forgotten(Sql sql, long event) throws SQLException {
    return sql.list(
        CAUSE + " FROM forgotten WHERE forgotten_by = ? ORDER BY id", KnownCauses::cause, event);
  }

  /** Whether whoever added a cause that an event forgot has undone that. */
  public static boolean takenBack(Sql sql, long event) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM forgotten f JOIN undone u ON u.event = f.made_by"
                + " WHERE f.forgotten_by = ?",
            event)
        > 0;
  }

  /** Takes back that an event forgot causes; false where a name is taken meanwhile. */
  public static boolean remember(Sql sql, long event) throws SQLException {
    if (sql.number(
            "SELECT count(*) FROM forgotten f JOIN known k ON k.name = f.name"
                + " WHERE f.forgotten_by = ?",
            event)
        > 0) {
      return false;
    }
    sql.update(
        "INSERT INTO known (%1$s) SELECT %1$s FROM forgotten WHERE forgotten_by = ?"
            .formatted(COLUMNS),
        event);
    return true;
  }

  /** The numbers of clusters that only take what a known cause takes, or a person gives them. */
  public static List<Long> closedClusters(Sql sql) throws SQLException {
    return sql.list(
        "SELECT k.cluster FROM known k JOIN cluster c ON c.id = k.cluster"
            + " WHERE c.merged_into IS NULL",
        row -> row.getLong(1));
  }
}
