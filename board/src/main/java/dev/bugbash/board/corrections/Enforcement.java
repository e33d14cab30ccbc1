package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the clusters obey links that came from elsewhere; within one writing transaction. */
final class Enforcement {
  private final Clusters clusters;
  private final Rearrangement work;

  Enforcement(Sql sql, Rules rules, String who, long now, long event) {
    this.clusters = new Clusters(sql);
    this.work = new Rearrangement(sql, rules, who, now, event);
  }

  /** Returns how many failures changed their cluster. */
  int enforce(List<Link> links) throws SQLException {
    List<Link> ordered = new ArrayList<>(links);
    for (Link link : ordered) {
      if (link.kind() == Kind.APART) {
        part(link, links);
      }
    }
    for (Link link : ordered) {
      if (link.kind() == Kind.TOGETHER) {
        join(link);
      }
    }
    work.finish();
    return work.failures();
  }

  /** The first side leaves every cluster that has both, with what is together with it. */
  private void part(Link apart, List<Link> links) throws SQLException {
    Map<Long, Set<Signature>> leaving = byCluster(apart.one());
    Map<Long, Set<Signature>> staying = byCluster(apart.other());
    for (Map.Entry<Long, Set<Signature>> entry : leaving.entrySet()) {
      if (staying.containsKey(entry.getKey())) {
        Set<Signature> moved = new TreeSet<>(entry.getValue());
        for (Link link : links) {
          if (link.kind() == Kind.TOGETHER && link.one().stream().anyMatch(moved::contains)) {
            moved.addAll(link.one());
          }
        }
        moved.retainAll(clusters.signatures(entry.getKey()));
        work.move(moved, work.makeCluster());
      }
    }
  }

  private void join(Link together) throws SQLException {
    Map<Long, Set<Signature>> owned = byCluster(together.one());
    if (owned.size() > 1) {
      long first = owned.keySet().iterator().next();
      for (Set<Signature> others : owned.values()) {
        work.move(others, first);
      }
    }
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
