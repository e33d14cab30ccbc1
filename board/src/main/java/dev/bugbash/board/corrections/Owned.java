package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.constraints.StoredGranularity;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The signatures of all clusters but those of known causes, which are left alone.
 *
 * @param clusters by their numbers
 * @param owners the number of each signature's cluster
 * @param failures of each signature
 * @param state of the board that they are from
 */
record Owned(
    Map<Long, List<Evidence>> clusters,
    Map<Signature, Long> owners,
    Map<Signature, Integer> failures,
    State state,
    Surroundings surroundings) {

  static Owned of(Sql sql) throws SQLException {
    Map<Long, List<Evidence>> clusters = new TreeMap<>(EvidenceBlocks.owned(sql));
    clusters.keySet().removeAll(KnownCauses.closedClusters(sql));
    Map<Signature, Long> owners = new HashMap<>();
    clusters.forEach((cluster, all) -> all.forEach(e -> owners.put(e.signature(), cluster)));
    Map<Signature, Integer> failures = new HashMap<>();
    sql.forEach(
        "SELECT g.hash, count(*)" + Clusters.VISIBLE + "GROUP BY g.hash",
        row -> failures.put(SignatureKey.parse(row.getBytes(1)), row.getInt(2)));
    Surroundings surroundings =
        new Surroundings(
            sql.number("SELECT sum(failures) FROM cluster"),
            List.of(),
            Links.constraints(sql),
            StoredGranularity.of(sql));
    return new Owned(clusters, owners, failures, State.of(sql), surroundings);
  }

  /** The same clusters in other hands. */
  Owned in(State later) {
    return new Owned(clusters, owners, failures, later, surroundings);
  }

  /** The number of a signature's cluster; 0 where it has none. */
  long owner(Signature signature) {
    return owners.getOrDefault(signature, 0L);
  }

  int failures(Signature signature) {
    return failures.getOrDefault(signature, 0);
  }

  /**
   * The same group, or parts of it: what two people hold is only joined by people. What nobody
   * holds goes with whoever holds most of the group's failures.
   */
  List<List<Signature>> heldApart(List<Signature> group) {
    SortedMap<String, List<Signature>> held = new TreeMap<>();
    List<Signature> free = new ArrayList<>();
    for (Signature signature : group) {
      String holder = state.holders().get(owner(signature));
      if (holder == null) {
        free.add(signature);
      } else {
        held.computeIfAbsent(holder, h -> new ArrayList<>()).add(signature);
      }
    }
    if (held.size() < 2) {
      return List.of(group);
    }
    Collections.max(held.values(), Comparator.comparingInt(this::failures)).addAll(free);
    return held.values().stream().map(part -> part.stream().sorted().toList()).toList();
  }

  private int failures(List<Signature> signatures) {
    return signatures.stream().mapToInt(this::failures).sum();
  }
}
