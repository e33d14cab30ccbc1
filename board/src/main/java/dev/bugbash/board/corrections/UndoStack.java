package dev.bugbash.board.corrections;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decisions of one person, newest first; within one writing transaction. */
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

  private record Done(long sequence, String kind, long cluster, String detail, long at) {
    Undone undone(String problem) {
      Optional<ClusterId> id =
          cluster == 0 ? Optional.empty() : Optional.of(new ClusterId(cluster));
      return new Undone(sequence, kind, id, detail, problem);
    }
  }

  /** Stops at the first that can't be undone. */
  List<Undone> undo(int count) throws SQLException {
    List<Done> newest =
        sql.list(
            "SELECT sequence, kind, coalesce(cluster, 0), detail, at FROM event WHERE who = ?"
                + " AND kind IN ('claimed', 'released', 'noted', 'merged', 'split', 'moved',"
                + " 'reclustered', 'known', 'rules')"
                + " AND sequence NOT IN (SELECT event FROM undone)"
                + " ORDER BY sequence DESC LIMIT ?",
            row ->
                new Done(
                    row.getLong(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getLong(5)),
            who,
            count);
    List<Undone> all = new ArrayList<>();
    for (Done done : newest) {
      Undone undone = undo(done);
      all.add(undone);
      if (!undone.done()) {
        break;
      }
    }
    return all;
  }

  private Undone undo(Done done) throws SQLException {
    String problem = checked(done);
    if (!problem.isEmpty()) {
      return done.undone(problem);
    }
    String detail = "%s, event %d".formatted(done.kind(), done.sequence());
    long at = now.toEpochMilli();
    long undoing =
        done.cluster() == 0
            ? EventLog.append(sql, at, who, "undone", detail)
            : EventLog.append(sql, at, who, "undone", done.cluster(), detail);
    String trouble =
        switch (done.kind()) {
          case "claimed" -> giveBack(done, undoing);
          case "released" -> takeBack(done, undoing);
          case "noted" -> removeNote(done);
          default -> new Undoing(sql, rules, who, now).undo(done.sequence(), undoing);
        };
    if (!trouble.isEmpty()) {
      sql.update("DELETE FROM event WHERE sequence = ?", undoing);
      return done.undone(trouble);
    }
    mark(done.sequence(), undoing);
    return done.undone("");
  }

  private String checked(Done done) throws SQLException {
    boolean claim = done.kind().equals("claimed") || done.kind().equals("released");
    if (claim && !new Clusters(sql).exists(new ClusterId(done.cluster()))) {
      return "it was merged since";
    }
    if (done.kind().equals("claimed")) {
      return holder(done).filter(who::equals).isEmpty() ? "it is not yours any more" : "";
    }
    if (done.kind().equals("released")) {
      return holder(done).map(holder -> "it is held by " + holder).orElse("");
    }
    return "";
  }

  private Optional<String> holder(Done done) throws SQLException {
    return sql.first(
        "SELECT owner FROM claim WHERE cluster = ?", row -> row.getString(1), done.cluster());
  }

  private String giveBack(Done done, long undoing) throws SQLException {
    sql.update("DELETE FROM claim WHERE cluster = ? AND owner = ?", done.cluster(), who);
    consequence("released", done.cluster(), undoing);
    return "";
  }

  private String takeBack(Done done, long undoing) throws SQLException {
    sql.update(
        "INSERT INTO claim (cluster, owner, since) VALUES (?, ?, ?)",
        done.cluster(),
        who,
        now.toEpochMilli());
    consequence("claimed", done.cluster(), undoing);
    return "";
  }

  /** Is told as any other, and is not undone by itself. */
  private void consequence(String kind, long cluster, long undoing) throws SQLException {
    mark(EventLog.append(sql, now.toEpochMilli(), who, kind, cluster, "undone"), undoing);
  }

  private void mark(long event, long undoing) throws SQLException {
    sql.update("INSERT INTO undone (event, undone_by) VALUES (?, ?)", event, undoing);
  }

  private String removeNote(Done done) throws SQLException {
    sql.update(
        "DELETE FROM note WHERE id = (SELECT max(id) FROM note WHERE cluster = ? AND author = ?"
            + " AND at = ? AND text = ?)",
        done.cluster(),
        who,
        done.at(),
        done.detail());
    return "";
  }
}
