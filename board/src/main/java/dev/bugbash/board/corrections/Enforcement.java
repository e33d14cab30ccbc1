package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the clusters obey links that came from elsewhere; within one writing transaction. */
final class Enforcement {
  private final Clusters clusters;
  private final Rearrangement work;
  private final List<Link> active;
  private final Map<Link, Integer> lines;

  /**
   * @param lines of links in their file
   */
  Enforcement(Sql sql, Rules rules, String who, long now, long event, Map<Link, Integer> lines)
      throws SQLException {
    this.clusters = new Clusters(sql);
    this.work = new Rearrangement(sql, rules, who, now, event);
    this.active = Links.active(sql);
    this.lines = lines;
  }

  /**
   * Has them obeyed.
   *
   * @param links that are among those of the board by now
   * @throws RulesException where clusters would become one that two people hold
   */
  void enforce(List<Link> links) throws SQLException {
    for (Link link : links) {
      if (link.kind() == Kind.APART) {
        part(link);
      }
    }
    for (Link link : links) {
      if (link.kind() == Kind.TOGETHER) {
        join(link);
      }
    }
    work.finish();
  }

  /** The first side leaves every cluster that has both, with what is together with it. */
  private void part(Link apart) throws SQLException {
    Map<Long, Set<Signature>> leaving = byCluster(apart.one());
    Map<Long, Set<Signature>> staying = byCluster(apart.other());
    for (Map.Entry<Long, Set<Signature>> entry : leaving.entrySet()) {
      if (staying.containsKey(entry.getKey())) {
        Set<Signature> moved = withTheirs(entry.getValue());
        moved.retainAll(clusters.signatures(entry.getKey()));
        work.move(moved, work.makeCluster());
      }
    }
  }

  /**
   * Their clusters become one, for what is alike stays alike; where people hold some of it apart,
   * only what they tied together does.
   */
  private void join(Link together) throws SQLException {
    Set<Long> owners = byCluster(together.one()).keySet();
    if (owners.size() < 2) {
      return;
    }
    Set<Signature> joined = new TreeSet<>();
    for (long owner : owners) {
      joined.addAll(clusters.signatures(owner));
    }
    if (!obeys(joined)) {
      joined = withTheirs(together.one());
    }
    long target = target(owners, joined);
    refuseWhatTwoHold(together, joined, target);
    work.move(joined, target);
  }

  /** The largest of the clusters that may have all of that; 0 where none may. */
  private long target(Set<Long> owners, Set<Signature> joined) throws SQLException {
    long target = 0;
    int most = 0;
    for (long owner : owners) {
      Set<Signature> all = clusters.signatures(owner);
      int failures = clusters.failures(all);
      all.addAll(joined);
      if (failures > most && obeys(all)) {
        target = owner;
        most = failures;
      }
    }
    return target == 0 ? work.makeCluster() : target;
  }

  private void refuseWhatTwoHold(Link link, Set<Signature> joined, long target)
      throws SQLException {
    Set<Long> becomeOne = new TreeSet<>(Set.of(target));
    for (long owner : byCluster(joined).keySet()) {
      if (joined.containsAll(clusters.signatures(owner))) {
        becomeOne.add(owner);
      }
    }
    List<Claim> claims = clusters.conflictingClaims(becomeOne);
    if (!claims.isEmpty()) {
      throw new RulesException(lines.getOrDefault(link, 0), Clusters.heldByTwo(claims));
    }
  }

  /** These, and what is together with any of them, through any chain. */
  private Set<Signature> withTheirs(Set<Signature> some) {
    Set<Signature> all = new TreeSet<>(some);
    int before = 0;
    while (before < all.size()) {
      before = all.size();
      for (Link link : active) {
        if (link.kind() == Kind.TOGETHER && link.one().stream().anyMatch(all::contains)) {
          all.addAll(link.one());
        }
      }
    }
    return all;
  }

  /** Whether nobody holds some of these apart. */
  private boolean obeys(Set<Signature> all) {
    return active.stream()
        .filter(link -> link.kind() == Kind.APART)
        .noneMatch(
            link ->
                link.one().stream().anyMatch(all::contains)
                    && link.other().stream().anyMatch(all::contains));
  }

  private Map<Long, Set<Signature>> byCluster(Set<Signature> signatures) throws SQLException {
    Map<Long, Set<Signature>> byCluster = new TreeMap<>();
    for (Signature signature : signatures) {
      long owner = clusters.owner(signature);
      if (owner != 0) {
        byCluster.computeIfAbsent(owner, o -> new TreeSet<>()).add(signature);
      }
    }
    return byCluster;
  }
}
