package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.constraints.StoredGranularity;
import dev.bugbash.board.intake.ClusterGain.Members;
import dev.bugbash.board.intake.Owners.LookUpException;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.model.Signature;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cluster of every failure of a staged shard.
 *
 * @param known what clusters of the board gain, by their number
 * @param made new clusters, the largest first, whatever the order of import was
 * @param evidence of the fresh signatures, packed for the database
 */
record Placement(
    SortedMap<Long, ClusterGain> known, List<ClusterGain> made, List<byte[]> evidence) {

  /**
   * Finds it, changing nothing.
   *
   * @param folder where a view of the known signatures may be kept
   * @param parts that known causes take, by signature
   */
  static Placement of(
      Sql sql, long shard, Signed signed, Rules rules, Path folder, Map<Signature, Part> parts)
      throws SQLException {
    try (Owners owners = new Owners(sql, KnownCauses.closedClusters(sql))) {
      return of(sql, shard, signed, rules, folder, Settled.of(sql, owners, parts), owners);
    } catch (LookUpException e) {
      throw e.reason();
    }
  }

  private static Placement of(
      Sql sql, long shard, Signed signed, Rules rules, Path folder, Settled settled, Owners owners)
      throws SQLException {
    SortedMap<Signature, Members> members = members(sql, shard);
    SortedMap<Long, ClusterGain> known = new TreeMap<>();
    List<Evidence> fresh = new ArrayList<>();
    Map<Long, List<Evidence>> placed = new TreeMap<>();
    Map<Long, ClusterGain> causes = new TreeMap<>();
    for (Map.Entry<Signature, Members> entry : members.entrySet()) {
      Signature signature = entry.getKey();
      long owner = settled.owner(signature);
      long cause = owner == 0 ? settled.newCause(signature) : 0;
      if (owner != 0 && settled.isOwned(signature)) {
        gainOf(known, owner).add(entry.getValue());
      } else if (owner != 0 || cause != 0) {
        Evidence evidence = signed.get(signature);
        ClusterGain gain =
            owner != 0
                ? gainOf(known, owner)
                : causes.computeIfAbsent(cause, c -> new ClusterGain(settled.causeName(c), c));
        gain.own(evidence, entry.getValue());
        placed.computeIfAbsent(owner, o -> new ArrayList<>()).add(evidence);
      } else {
        fresh.add(signed.get(signature));
      }
    }
    Map<Long, List<Evidence>> open = new TreeMap<>(placed);
    open.keySet().removeIf(cluster -> cluster == 0 || owners.isClosed(cluster));
    List<ClusterGain> made =
        place(
            group(sql, shard, fresh, new Known(sql, folder, owners, open), rules, settled),
            members,
            signed,
            known);
    made.addAll(causes.values());
    for (Map.Entry<Long, ClusterGain> entry : known.entrySet()) {
      removeKnownTests(sql, entry.getKey(), entry.getValue().tests);
    }
    placed.values().forEach(fresh::addAll);
    return new Placement(known, made, EvidenceBlocks.pack(fresh));
  }

  private static ClusterGain gainOf(Map<Long, ClusterGain> known, long cluster) {
    return known.computeIfAbsent(cluster, c -> new ClusterGain(""));
  }

  private static SortedMap<Signature, Members> members(Sql sql, long shard) throws SQLException {
    SortedMap<Signature, Members> members = new TreeMap<>();
    sql.forEach(
        "SELECT f.signature, f.test FROM report r JOIN failure f ON f.report = r.id"
            + " WHERE r.shard = ?",
        row ->
            members
                .computeIfAbsent(SignatureKey.parse(row.getBytes(1)), s -> new Members())
                .add(row.getLong(2)),
        shard);
    return members;
  }

  private static List<Grouping> group(
      Sql sql, long shard, List<Evidence> fresh, Known known, Rules rules, Settled settled)
      throws SQLException {
    if (fresh.isEmpty()) {
      return List.of();
    }
    long failures =
        sql.number("SELECT sum(failures) FROM cluster")
            + sql.number(
                "SELECT count(*) FROM report r JOIN failure f ON f.report = r.id WHERE r.shard = ?",
                shard);
    return rules
        .group()
        .place(
            fresh,
            known,
            new Surroundings(
                failures, List.of(), settled.constraints(), StoredGranularity.of(sql)));
  }

  private static List<ClusterGain> place(
      List<Grouping> groupings,
      Map<Signature, Members> members,
      Signed signed,
      Map<Long, ClusterGain> known) {
    List<ClusterGain> made = new ArrayList<>();
    for (Grouping grouping : groupings) {
      ClusterGain gain;
      if (grouping.known() == 0) {
        gain = new ClusterGain(grouping.title());
        made.add(gain);
      } else {
        gain = gainOf(known, grouping.known());
      }
      for (Signature signature : grouping.signatures()) {
        Members of = members.get(signature);
        if (of != null) {
          gain.own(signed.get(signature), of);
        }
      }
    }
    made.sort(
        Comparator.comparingInt((ClusterGain gain) -> -gain.failures())
            .thenComparing(gain -> gain.fresh.get(0)));
    return made;
  }

  /** Leaves the tests that the cluster does not have yet. */
  private static void removeKnownTests(Sql sql, long cluster, Set<Long> tests) throws SQLException {
    try (PreparedStatement has =
        sql.prepare(
            "SELECT 1 FROM failure f JOIN signature g ON g.hash = f.signature"
                + " JOIN report r ON r.id = f.report JOIN shard s ON s.id = r.shard"
                + " WHERE f.test = ? AND g.cluster = ? AND s.committed IS NOT NULL LIMIT 1")) {
      for (long test : new HashSet<>(tests)) {
        has.setLong(1, test);
        has.setLong(2, cluster);
        try (ResultSet row = has.executeQuery()) {
          if (row.next()) {
            tests.remove(test);
          }
        }
      }
    }
  }
}
