package dev.bugbash.board.corrections;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes again what one person undid, the last undone first; within one writing transaction. What is
 * made again is a decision as any other, and can be undone.
 */
final class RedoStack {
  private final Sql sql;
  private final Rules rules;
  private final String who;
  private final Instant now;

  RedoStack(Sql sql, Rules rules, String who, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.who = who;
    this.now = now;
  }

  /** Stops at the first that can't be made again. */
  List<Redone> redo(int count) throws SQLException {
    List<Redone> all = new ArrayList<>();
    for (PastDecision decision : PastDecision.undone(sql, who, count)) {
      Redone redone = redo(decision);
      all.add(redone);
      if (!redone.done()) {
        break;
      }
    }
    return all;
  }

  private Redone redo(PastDecision decision) throws SQLException {
    long before = sql.number("SELECT max(sequence) FROM event");
    String problem =
        StepBack.KINDS.contains(decision.kind())
            ? new StepAgain(sql, who, now.toEpochMilli()).take(decision)
            : new Repeating(sql, rules, who, now).repeat(decision);
    if (!problem.isEmpty()) {
      return decision.redone(problem);
    }
    long made =
        sql.number(
            "SELECT min(sequence) FROM event WHERE sequence > ? AND kind = ? AND who = ?",
            before,
            decision.kind(),
            who);
    sql.update("UPDATE undone SET redone_by = ? WHERE event = ?", made, decision.sequence());
    EventLog.about(sql, now.toEpochMilli(), who, "redone", decision.cluster(), decision.mention());
    return decision.redone("");
  }
}
