package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.corrections.CorrectionOutcome.Contradicts;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.CorrectionOutcome.Refused;
import dev.bugbash.board.corrections.CorrectionOutcome.Unknown;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Takes failures out of a cluster, into a new one; within one writing transaction. */
final class Splitting {
  private final Sql sql;
  private final Rules rules;
  private final Instant now;

  Splitting(Sql sql, Rules rules, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.now = now;
  }

  /**
   * @param again a cluster without failures that they go to; 0 for a new one
   */
  CorrectionOutcome split(ClusterId cluster, Selection selection, Decision decision, long again)
      throws SQLException {
    if (!new Clusters(sql).exists(cluster)) {
      return new Unknown(cluster);
    }
    Picking picking = new Picking(sql);
    Picked picked = picking.pick(cluster.number(), selection);
    if (!picking.missing().isEmpty()) {
      return new Refused(
          "failure %d is not in %s; `bugbash show %s` tells the numbers of those that are"
              .formatted(picking.missing().iterator().next(), cluster, cluster));
    }
    if (picked.size() == 0) {
      return new Refused("no failure of %s is like that".formatted(cluster));
    }
    if (picked.everything()) {
      return new Refused("all failures of %s are like that; nothing would stay".formatted(cluster));
    }
    Set<Signature> moved = picked.signatures();
    Link link =
        new Link(0, Kind.APART, moved, picked.rest(), decision.who(), now, decision.reason());
    Ruling ruling = Ruling.of(sql, List.of(link));
    return ruling.ended().isEmpty() || decision.force()
        ? split(cluster, selection, picked, decision, ruling, again)
        : new Contradicts(ruling.contradictions());
  }

  private Corrected split(
      ClusterId cluster,
      Selection selection,
      Picked picked,
      Decision decision,
      Ruling ruling,
      long again)
      throws SQLException {
    long at = now.toEpochMilli();
    String detail =
        "%d failures%s%s"
            .formatted(picked.size(), described(selection), Reasons.suffix(decision.reason()));
    long event = EventLog.append(sql, at, decision.who(), "split", cluster.number(), detail);
    Rearrangement work = new Rearrangement(sql, rules, decision.who(), at, event);
    Repeatable.keep(sql, event, decision, selection);
    Set<Signature> moved = picked.signatures();
    reviveParts(picked, selection, event);
    new PartWork(sql, rules).apply(picked.parts(), event);
    ruling.apply(sql, event);
    long made = again == 0 ? work.makeCluster() : work.revive(again);
    work.move(moved, made);
    work.touch(cluster.number());
    work.finish();
    EventLog.append(
        sql,
        at,
        decision.who(),
        "clustered",
        made,
        "%s, %d failures from %s".formatted(again == 0 ? "new" : "again", picked.size(), cluster));
    return new Corrected(
        new ClusterId(made), List.of(cluster), work.failures(), ruling.contradictions());
  }

  /** A part that was undone takes failures again when the same is split off once more. */
  private void reviveParts(Picked picked, Selection selection, long event) throws SQLException {
    if (selection instanceof Selection.Matching matching) {
      Set<Signature> whole = picked.whole();
      for (Part part : Parts.all(sql)) {
        if (whole.contains(part.derived())
            && part.kind() == matching.kind()
            && part.text().equals(matching.text())) {
          Parts.insert(sql, part, event);
        }
      }
    }
  }

  private static String described(Selection selection) {
    return selection instanceof Selection.Matching matching
        ? " of %s %s".formatted(matching.kind().word(), matching.text())
        : "";
  }
}
