package dev.bugbash.board.corrections;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What one person decided, as its event tells.
 *
 * @param cluster 0 where it concerns none
 * @param at in milliseconds since 1970
 * @param undoneBy the event that undid it; 0 where it stands
 */
record PastDecision(
    long sequence, String kind, long cluster, String detail, long at, long undoneBy) {
  private static final String COLUMNS =
      "SELECT sequence, kind, coalesce(cluster, 0), detail, at, coalesce(u.undone_by, 0)"
          + " FROM event e LEFT JOIN undone u ON u.event = e.sequence WHERE e.who = ?1 AND ";

  /** Not what is told as well: a claim that reopens is undone as a claim. */
  private static final String DECISION =
      "e.kind IN ('claimed', 'released', 'handed', 'took', 'noted', 'closed', 'reopened', 'linked',"
          + " 'unlinked', 'merged', 'split', 'moved', 'apart', 'reclustered', 'known', 'unknown', 'rules')"
          + " AND (e.kind <> 'reopened' OR u.event IS NOT NULL"
          + " OR EXISTS (SELECT 1 FROM closing k WHERE k.ended_by = e.sequence))";

  /** Those that stand, the newest first. */
  static List<PastDecision> standing(Sql sql, String who, int count) throws SQLException {
    return sql.list(
        COLUMNS + DECISION + " AND u.event IS NULL ORDER BY sequence DESC LIMIT ?2",
        PastDecision::row,
        who,
        count);
  }

  /**
   * Those that were undone, the last undone first; none from before the person decided anything
   * new. What an undoing brought with it comes after it, and is no decision.
   */
  static List<PastDecision> undone(Sql sql, String who, int count) throws SQLException {
    return sql.list(
        COLUMNS
            + DECISION
            + " AND sequence < u.undone_by AND u.redone_by IS NULL AND u.undone_by >"
            + " (SELECT coalesce(max(sequence), 0) FROM event e LEFT JOIN undone u"
            + " ON u.event = e.sequence WHERE e.who = ?1 AND "
            + DECISION
            + " AND (u.event IS NULL OR sequence < u.undone_by)"
            + " AND sequence NOT IN (SELECT redone_by FROM undone WHERE redone_by IS NOT NULL))"
            + " ORDER BY u.undone_by DESC LIMIT ?2",
        PastDecision::row,
        who,
        count);
  }

  private static PastDecision row(ResultSet row) throws SQLException {
    return new PastDecision(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getLong(5),
        row.getLong(6));
  }

  Optional<ClusterId> id() {
    return cluster == 0 ? Optional.empty() : Optional.of(new ClusterId(cluster));
  }

  /** What an event says that is about this one. */
  String mention() {
    return "%s, event %d".formatted(kind, sequence);
  }

  Undone undone(String problem) {
    return new Undone(sequence, kind, id(), detail, problem);
  }

  Redone redone(String problem) {
    return new Redone(sequence, kind, id(), detail, problem);
  }

  Undoable undoable() {
    return new Undoable(sequence, kind, id(), detail);
  }
}
