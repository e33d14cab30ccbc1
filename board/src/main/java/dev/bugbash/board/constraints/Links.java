package dev.bugbash.board.constraints;

import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Constraints;
import dev.bugbash.categorizer.Constraints.Apart;
import dev.bugbash.model.Signature;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The links of a board. */
public final class Links {
  private Links() {}

  /** Those that hold, the oldest first. */
  public static List<Link> active(Sql sql) throws SQLException {
    Map<Long, List<Set<Signature>>> sides = new HashMap<>();
    sql.forEach(
        "SELECT s.link, s.side, s.hash FROM link l JOIN link_signature s ON s.link = l.id"
            + " WHERE l.ended_by IS NULL",
        row ->
            sides
                .computeIfAbsent(row.getLong(1), l -> List.of(new TreeSet<>(), new TreeSet<>()))
                .get(row.getInt(2) - 1)
                .add(SignatureKey.parse(row.getBytes(3))));
    List<Set<Signature>> none = List.of(Set.of(), Set.of());
    return sql.list(
        "SELECT id, kind, who, at, reason FROM link WHERE ended_by IS NULL ORDER BY id",
        row -> {
          List<Set<Signature>> of = sides.getOrDefault(row.getLong(1), none);
          return new Link(
              row.getLong(1),
              row.getString(2).equals("together") ? Kind.TOGETHER : Kind.APART,
              of.get(0),
              of.get(1),
              row.getString(3),
              Instant.ofEpochMilli(row.getLong(4)),
              row.getString(5));
        });
  }

  /** What people split off or moved, here or on the board that the rules came from. */
  public static List<Signature> placed(Sql sql) throws SQLException {
    return sql.list(
        "SELECT s.hash FROM link l JOIN link_signature s ON s.link = l.id AND s.side = 1"
            + " JOIN event e ON e.sequence = l.made_by"
            + " WHERE l.ended_by IS NULL AND l.kind = 'apart' AND e.kind <> 'apart'",
        row -> SignatureKey.parse(row.getBytes(1)));
  }

  /** What grouping has to obey: links, and that parts are apart from what they are parts of. */
  public static Constraints constraints(Sql sql) throws SQLException {
    List<Set<Signature>> together = new ArrayList<>();
    List<Apart> apart = new ArrayList<>();
    for (Link link : active(sql)) {
      if (link.kind() == Kind.TOGETHER) {
        together.add(link.one());
      } else {
        apart.add(new Apart(link.one(), link.other()));
      }
    }
    for (Part part : Parts.active(sql)) {
      apart.add(new Apart(Set.of(part.derived()), Set.of(part.base())));
    }
    return new Constraints(together, apart);
  }

  /** Adds a link that holds from now on. */
  public static void insert(Sql sql, Link link, long madeBy) throws SQLException {
    long id =
        sql.insert(
            "INSERT INTO link (kind, who, at, reason, made_by) VALUES (?, ?, ?, ?, ?)",
            link.kind() == Kind.TOGETHER ? "together" : "apart",
            link.who(),
            link.at().toEpochMilli(),
            link.reason(),
            madeBy);
    try (PreparedStatement insert =
        sql.prepare("INSERT INTO link_signature (link, side, hash) VALUES (?, ?, ?)")) {
      add(insert, id, 1, link.one());
      add(insert, id, 2, link.other());
      insert.executeBatch();
    }
  }

  private static void add(PreparedStatement insert, long link, int side, Set<Signature> signatures)
      throws SQLException {
    for (Signature signature : signatures) {
      insert.setLong(1, link);
      insert.setInt(2, side);
      insert.setBytes(3, SignatureKey.of(signature));
      insert.addBatch();
    }
  }

  /** A link holds no longer. */
  public static void end(Sql sql, Link link, long endedBy) throws SQLException {
    sql.update("UPDATE link SET ended_by = ? WHERE id = ?", endedBy, link.id());
  }

  /** Takes back what an event did to links and parts. */
  public static void undo(Sql sql, long event, long undoing) throws SQLException {
    for (String table : List.of("link", "part")) {
      sql.update(
          "UPDATE %s SET ended_by = ? WHERE made_by = ? AND ended_by IS NULL".formatted(table),
          undoing,
          event);
      sql.update("UPDATE %s SET ended_by = NULL WHERE ended_by = ?".formatted(table), event);
    }
  }
}
