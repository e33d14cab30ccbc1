package dev.bugbash.board.kinship;

import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.Cascade;
import dev.bugbash.categorizer.explain.Families.Family;
import dev.bugbash.categorizer.explain.Kinship;
import dev.bugbash.model.Signature;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The kinship of a board's clusters, as it was found at some state of the board.
 *
 * @param stamp names that state; another one where something changed that matters
 */
public record KeptKinship(String stamp, Kinship kinship) {

  /** What is kept; empty where the board has changed since. */
  public static Optional<KeptKinship> read(Sql sql) throws SQLException {
    String now = stamp(sql);
    Optional<String> kept = sql.first("SELECT stamp FROM kinship", row -> row.getString(1));
    return kept.filter(now::equals).isPresent()
        ? Optional.of(new KeptKinship(now, new Kinship(cascades(sql), families(sql))))
        : Optional.empty();
  }

  /** Finds it anew from what all signatures say; slow where there are many. */
  public static KeptKinship find(Sql sql) throws SQLException {
    Map<Long, Integer> failures = new HashMap<>();
    sql.forEach(
        "SELECT id, failures FROM cluster", row -> failures.put(row.getLong(1), row.getInt(2)));
    Map<Long, List<Evidence>> evidence = EvidenceBlocks.owned(sql);
    Kinship found = Kinship.of(evidence, failures);
    Set<List<Long>> apart = apart(sql, evidence);
    List<Cascade> cascades =
        found.cascades().stream()
            .filter(c -> !apart.contains(List.of(c.consequence(), c.root())))
            .toList();
    return new KeptKinship(stamp(sql), new Kinship(cascades, found.families()));
  }

  /** Keeps it, unless the board has changed since it was found. */
  public void write(Sql sql) throws SQLException {
    if (!stamp(sql).equals(stamp)) {
      return;
    }
    for (String table : List.of("kinship", "cascade", "family")) {
      sql.update("DELETE FROM " + table);
    }
    sql.update("INSERT INTO kinship (stamp) VALUES (?)", stamp);
    try (PreparedStatement insert =
        sql.prepare(
            "INSERT INTO cascade (consequence, root, via, rule, about) VALUES (?, ?, ?, ?, ?)")) {
      for (Cascade cascade : kinship.cascades()) {
        insert.setLong(1, cascade.consequence());
        insert.setLong(2, cascade.root());
        insert.setLong(3, cascade.via());
        insert.setString(4, cascade.rule().name());
        insert.setString(5, cascade.about());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert =
        sql.prepare("INSERT INTO family (cluster, recipe) VALUES (?, ?)")) {
      for (Family family : kinship.families()) {
        for (long cluster : family.clusters()) {
          insert.setLong(1, cluster);
          insert.setString(2, family.recipe());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static String stamp(Sql sql) throws SQLException {
    return sql.first(
            "SELECT (SELECT coalesce(max(committed), 0) FROM shard) || '.' || version FROM layout",
            row -> row.getString(1))
        .map(state -> Kinship.VERSION + "." + state)
        .orElse("");
  }

  private static List<Cascade> cascades(Sql sql) throws SQLException {
    return sql.list(
        "SELECT consequence, root, via, rule, about FROM cascade ORDER BY consequence",
        row ->
            new Cascade(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                Cascade.Rule.valueOf(row.getString(4)),
                row.getString(5)));
  }

  private static List<Family> families(Sql sql) throws SQLException {
    Map<String, List<Long>> byRecipe = new TreeMap<>();
    sql.forEach(
        "SELECT recipe, cluster FROM family ORDER BY cluster",
        row ->
            byRecipe.computeIfAbsent(row.getString(1), r -> new ArrayList<>()).add(row.getLong(2)));
    return byRecipe.entrySet().stream().map(e -> new Family(e.getKey(), e.getValue())).toList();
  }

  /** Pairs of clusters of which a person said that they have different causes, both ways round. */
  private static Set<List<Long>> apart(Sql sql, Map<Long, List<Evidence>> evidence)
      throws SQLException {
    List<Link> links =
        Links.active(sql).stream().filter(link -> link.kind() == Link.Kind.APART).toList();
    if (links.isEmpty()) {
      return Set.of();
    }
    Map<Signature, Long> owners = new HashMap<>();
    evidence.forEach((number, members) -> members.forEach(e -> owners.put(e.signature(), number)));
    Set<List<Long>> apart = new HashSet<>();
    for (Link link : links) {
      for (long one : owning(link.one(), owners)) {
        for (long other : owning(link.other(), owners)) {
          apart.add(List.of(one, other));
          apart.add(List.of(other, one));
        }
      }
    }
    return apart;
  }

  private static Set<Long> owning(Set<Signature> signatures, Map<Signature, Long> owners) {
    Set<Long> owning = new HashSet<>();
    for (Signature signature : signatures) {
      Long owner = owners.get(signature);
      if (owner != null) {
        owning.add(owner);
      }
    }
    return owning;
  }
}
