package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.intake.Apportioning;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.intake.StoredFailure;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives a known cause the failures on the board that meet its condition. */
final class KnownWork {
  private final Map<Signature, List<StoredFailure>> taken;

  private KnownWork(Map<Signature, List<StoredFailure>> taken) {
    this.taken = taken;
  }

  /**
   * Finds the failures, changing nothing.
   *
   * @throws ConditionException when that takes too long
   */
  static KnownWork plan(Sql sql, KnownCause cause) throws SQLException {
    Map<Signature, List<StoredFailure>> taken = new TreeMap<>();
    Apportioning apportioning = Apportioning.of(sql, List.of(cause));
    StoredFailure.read(
        sql,
        batch -> {
          Map<Long, Part> parts = apportioning.parts(batch);
          for (StoredFailure failure : batch) {
            Part part = parts.get(failure.number());
            if (part != null && part.kind() == cause.kind() && part.text().equals(cause.text())) {
              taken.computeIfAbsent(failure.signature(), s -> new ArrayList<>()).add(failure);
            }
          }
        },
        "s.committed IS NOT NULL");
    Optional<String> reason = apportioning.leftOut(cause);
    if (reason.isPresent()) {
      throw new ConditionException(reason.get());
    }
    return new KnownWork(taken);
  }

  int failures() {
    return taken.values().stream().mapToInt(List::size).sum();
  }

  /** How many failures it takes of each cluster. */
  Map<Long, Integer> byCluster(Sql sql) throws SQLException {
    Clusters clusters = new Clusters(sql);
    Map<Long, Integer> byCluster = new TreeMap<>();
    for (Map.Entry<Signature, List<StoredFailure>> entry : taken.entrySet()) {
      byCluster.merge(clusters.owner(entry.getKey()), entry.getValue().size(), Integer::sum);
    }
    byCluster.remove(0L);
    return byCluster;
  }

  /** The claims of different people on clusters that it takes whole, and makes one of. */
  List<Claim> conflictingClaims(Sql sql) throws SQLException {
    List<Long> whole = new ArrayList<>();
    for (Map.Entry<Long, Integer> entry : byCluster(sql).entrySet()) {
      if (size(sql, entry.getKey()) == entry.getValue()) {
        whole.add(entry.getKey());
      }
    }
    return new Clusters(sql).conflictingClaims(whole);
  }

  private static long size(Sql sql, long cluster) throws SQLException {
    return sql.number("SELECT failures FROM cluster WHERE id = ?", cluster);
  }

  /**
   * Adds the cause, with the event that tells it.
   *
   * @param again a cluster without failures that they go to; 0 for none
   */
  KnownOutcome.Added add(Sql sql, Rules rules, KnownCause cause, long again) throws SQLException {
    String detail = "%s: %s %s".formatted(cause.name(), cause.kind().word(), cause.text());
    long at = cause.at().toEpochMilli();
    long event = EventLog.append(sql, at, cause.who(), "known", detail);
    return apply(sql, rules, cause, event, again);
  }

  /**
   * Adds the cause with its failures. Where they are all that a cluster has, this becomes the
   * cluster of the cause, with its claim and notes.
   */
  KnownOutcome.Added apply(Sql sql, Rules rules, KnownCause cause, long event, long again)
      throws SQLException {
    long id = KnownCauses.insert(sql, cause, event);
    Map<Long, Integer> byCluster = byCluster(sql);
    Optional<Long> adopted = adopted(sql, byCluster);
    Rearrangement work =
        new Rearrangement(sql, rules, cause.who(), cause.at().toEpochMilli(), event);
    if (!taken.isEmpty()) {
      Map<Part, List<StoredFailure>> parts = new HashMap<>();
      taken.forEach(
          (base, failures) -> parts.put(Part.of(base, cause.kind(), cause.text(), id), failures));
      new PartWork(sql, rules).apply(parts, event);
      removeEmptyBases(sql);
      long made = adopted.isPresent() || again != 0 ? again : work.makeCluster();
      long cluster = adopted.orElse(made);
      KnownCauses.setCluster(sql, id, cluster);
      if (cluster == again) {
        work.revive(again);
      }
      if (adopted.isEmpty()) {
        EventLog.append(
            sql,
            cause.at().toEpochMilli(),
            cause.who(),
            "clustered",
            cluster,
            "new, known cause " + cause.name());
      }
      Set<Signature> derived = new TreeSet<>();
      parts.keySet().forEach(part -> derived.add(part.derived()));
      work.move(derived, cluster);
      work.touch(cluster);
    }
    work.finish();
    Optional<ClusterId> cluster =
        KnownCauses.madeBy(sql, event).stream()
            .filter(made -> made.id() == id)
            .findFirst()
            .flatMap(KnownCause::cluster);
    KnownCause added =
        new KnownCause(
            id,
            cause.name(),
            cause.kind(),
            cause.text(),
            cause.advice(),
            cause.link(),
            cause.who(),
            cause.at(),
            cluster);
    return new KnownOutcome.Added(added, failures(), byCluster.size());
  }

  /** The largest of the clusters that have no other failures. */
  private static Optional<Long> adopted(Sql sql, Map<Long, Integer> byCluster) throws SQLException {
    Optional<Long> adopted = Optional.empty();
    int most = 0;
    List<Long> closed = KnownCauses.closedClusters(sql);
    for (Map.Entry<Long, Integer> entry : byCluster.entrySet()) {
      long size = size(sql, entry.getKey());
      if (size == entry.getValue() && size > most && !closed.contains(entry.getKey())) {
        adopted = Optional.of(entry.getKey());
        most = entry.getValue();
      }
    }
    return adopted;
  }

  /** What the cause does not take of these signatures later is fresh again, and nobody's. */
  private void removeEmptyBases(Sql sql) throws SQLException {
    for (Signature base : taken.keySet()) {
      if (new Clusters(sql).failures(base) == 0) {
        sql.update("DELETE FROM signature WHERE hash = ?", (Object) SignatureKey.of(base));
      }
    }
  }
}
