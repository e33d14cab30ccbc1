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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives failures to another cluster; within one writing transaction. */
final class Moving {
  private final Sql sql;
  private final Rules rules;
  private final Clusters clusters;
  private final Instant now;

  Moving(Sql sql, Rules rules, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.clusters = new Clusters(sql);
    this.now = now;
  }

  CorrectionOutcome move(Collection<Long> failures, ClusterId target, Decision decision)
      throws SQLException {
    if (!clusters.exists(target)) {
      return new Unknown(target);
    }
    Map<Long, List<Long>> bySource = new TreeMap<>();
    for (long failure : failures) {
      long source = source(failure);
      if (source == 0) {
        return new Refused(
            "there is no failure %d on this board; `bugbash show BB-1` tells the numbers of a"
                    .formatted(failure)
                + " cluster's failures");
      }
      if (source != target.number()) {
        bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(failure);
      }
    }
    if (bySource.isEmpty()) {
      return new Refused("that is in %s already".formatted(target));
    }
    return move(failures, pick(bySource), target, decision);
  }

  private long source(long failure) throws SQLException {
    return sql.number("SELECT g.cluster" + Clusters.VISIBLE + "WHERE f.id = ?", failure);
  }

  private Map<Long, Picked> pick(Map<Long, List<Long>> bySource) throws SQLException {
    Map<Long, Picked> picked = new TreeMap<>();
    for (Map.Entry<Long, List<Long>> source : bySource.entrySet()) {
      Selection members = new Selection.Members(source.getValue());
      picked.put(source.getKey(), new Picking(sql).pick(source.getKey(), members));
    }
    return picked;
  }

  private CorrectionOutcome move(
      Collection<Long> named, Map<Long, Picked> picked, ClusterId target, Decision decision)
      throws SQLException {
    Set<Long> becomeOne = new TreeSet<>(Set.of(target.number()));
    picked.forEach(
        (source, of) -> {
          if (of.everything()) {
            becomeOne.add(source);
          }
        });
    List<Claim> claims = clusters.conflictingClaims(becomeOne);
    if (!claims.isEmpty()) {
      return new HeldByOthers(claims);
    }
    Ruling ruling = Ruling.of(sql, links(picked, target, decision));
    return ruling.ended().isEmpty() || decision.force()
        ? move(named, picked, target, decision, ruling)
        : new Contradicts(ruling.contradictions());
  }

  private List<Link> links(Map<Long, Picked> picked, ClusterId target, Decision decision)
      throws SQLException {
    List<Link> links = new ArrayList<>();
    Set<Signature> together = new TreeSet<>();
    for (Picked of : picked.values()) {
      together.addAll(of.signatures());
      if (!of.rest().isEmpty()) {
        links.add(link(Kind.APART, of.signatures(), of.rest(), decision));
      }
    }
    clusters.anchor(target.number()).ifPresent(together::add);
    links.add(link(Kind.TOGETHER, together, Set.of(), decision));
    return links;
  }

  private Link link(Kind kind, Set<Signature> one, Set<Signature> other, Decision decision) {
    return new Link(0, kind, one, other, decision.who(), now, decision.reason());
  }

  private Corrected move(
      Collection<Long> named,
      Map<Long, Picked> picked,
      ClusterId target,
      Decision decision,
      Ruling ruling)
      throws SQLException {
    long at = now.toEpochMilli();
    int failures = picked.values().stream().mapToInt(Picked::size).sum();
    List<ClusterId> sources = picked.keySet().stream().map(ClusterId::new).toList();
    String names = sources.stream().map(ClusterId::toString).collect(Collectors.joining(", "));
    String detail =
        "%d failures from %s%s".formatted(failures, names, Reasons.suffix(decision.reason()));
    long event = EventLog.append(sql, at, decision.who(), "moved", target.number(), detail);
    Repeatable.keep(sql, event, decision, named.stream().map(String::valueOf).toList());
    Rearrangement work = new Rearrangement(sql, rules, decision.who(), at, event);
    for (Map.Entry<Long, Picked> source : picked.entrySet()) {
      Set<Signature> moved = source.getValue().signatures();
      new PartWork(sql, rules).apply(source.getValue().parts(), event);
      work.move(moved, target.number());
      work.touch(source.getKey());
    }
    ruling.apply(sql, event);
    work.finish();
    return new Corrected(target, sources, work.failures(), ruling.contradictions());
  }
}
