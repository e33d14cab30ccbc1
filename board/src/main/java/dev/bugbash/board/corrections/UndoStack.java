package dev.bugbash.board.corrections;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes back the decisions of one person, newest first; within one writing transaction. */
final class UndoStack {
  private final Sql sql;
  private final Rules rules;
  private final String who;
  private final Instant now;

  UndoStack(Sql sql, Rules rules, String who, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.who = who;
    this.now = now;
  }

  /** Stops at the first that can't be undone. */
  List<Undone> undo(int count) throws SQLException {
    List<Undone> all = new ArrayList<>();
    for (PastDecision decision : PastDecision.standing(sql, who, count)) {
      Undone undone = undo(decision);
      all.add(undone);
      if (!undone.done()) {
        break;
      }
    }
    return all;
  }

  /** Only that one, whatever came after it. */
  Optional<Undone> undoEvent(long event) throws SQLException {
    for (PastDecision decision : PastDecision.standing(sql, who, Integer.MAX_VALUE)) {
      if (decision.sequence() == event) {
        return Optional.of(undo(decision));
      }
    }
    return Optional.empty();
  }

  private Undone undo(PastDecision decision) throws SQLException {
    StepBack step = new StepBack(sql, who, now.toEpochMilli());
    String problem = step.problem(decision);
    if (!problem.isEmpty()) {
      return decision.undone(problem);
    }
    long undoing =
        EventLog.about(
            sql, now.toEpochMilli(), who, "undone", decision.cluster(), decision.mention());
    String trouble =
        StepBack.KINDS.contains(decision.kind())
            ? step.take(decision, undoing)
            : new Undoing(sql, rules, who, now).undo(decision.sequence(), undoing);
    if (!trouble.isEmpty()) {
      sql.update("DELETE FROM event WHERE sequence = ?", undoing);
      return decision.undone(trouble);
    }
    step.mark(decision.sequence(), undoing);
    return decision.undone("");
  }
}
