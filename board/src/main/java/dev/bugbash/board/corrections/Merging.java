package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.corrections.CorrectionOutcome.Contradicts;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.CorrectionOutcome.HeldByOthers;
import dev.bugbash.board.corrections.CorrectionOutcome.Refused;
import dev.bugbash.board.corrections.CorrectionOutcome.Unknown;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one cluster of several; within one writing transaction. */
final class Merging {
  private final Sql sql;
  private final Rules rules;
  private final Clusters clusters;
  private final Instant now;

  Merging(Sql sql, Rules rules, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.clusters = new Clusters(sql);
    this.now = now;
  }

  CorrectionOutcome merge(ClusterId into, List<ClusterId> named, Decision decision)
      throws SQLException {
    Set<ClusterId> others = new LinkedHashSet<>(named);
    others.remove(into);
    Set<ClusterId> all = new LinkedHashSet<>(others);
    all.add(into);
    for (ClusterId id : all) {
      if (!clusters.exists(id)) {
        return new Unknown(id);
      }
    }
    if (others.isEmpty()) {
      return new Refused("a merge takes at least two different clusters");
    }
    List<Claim> claims = clusters.conflictingClaims(all.stream().map(ClusterId::number).toList());
    if (!claims.isEmpty()) {
      return new HeldByOthers(claims);
    }
    Set<Signature> signatures = new TreeSet<>();
    for (ClusterId id : all) {
      signatures.addAll(clusters.signatures(id.number()));
    }
    Link link =
        new Link(0, Kind.TOGETHER, signatures, Set.of(), decision.who(), now, decision.reason());
    Ruling ruling = Ruling.of(sql, List.of(link));
    return ruling.ended().isEmpty() || decision.force()
        ? merge(into, others, decision, ruling)
        : new Contradicts(ruling.contradictions());
  }

  private Corrected merge(ClusterId into, Set<ClusterId> others, Decision decision, Ruling ruling)
      throws SQLException {
    long at = now.toEpochMilli();
    String names = others.stream().map(ClusterId::toString).collect(Collectors.joining(", "));
    String detail = "with " + names + Reasons.suffix(decision.reason());
    long event = EventLog.append(sql, at, decision.who(), "merged", into.number(), detail);
    Repeatable.keepClusters(sql, event, decision, others);
    ruling.apply(sql, event);
    Rearrangement work = new Rearrangement(sql, rules, decision.who(), at, event);
    for (ClusterId other : others) {
      Set<Signature> moved = clusters.signatures(other.number());
      work.move(moved, into.number());
      if (moved.isEmpty()) {
        work.join(other.number(), into.number());
      }
    }
    work.finish();
    return new Corrected(into, List.copyOf(others), work.failures(), ruling.contradictions());
  }
}
