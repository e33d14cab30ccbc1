package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what corrections need to know of clusters. */
final class Clusters {
  /** Failures that are on the board, with their signatures. */
  static final String VISIBLE =
      " FROM signature g JOIN failure f ON f.signature = g.hash JOIN report r ON r.id = f.report"
          + " JOIN shard s ON s.id = r.shard AND s.committed IS NOT NULL ";

  private final Sql sql;

  Clusters(Sql sql) {
    this.sql = sql;
  }

  boolean exists(ClusterId id) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM cluster WHERE id = ? AND merged_into IS NULL", id.number())
        > 0;
  }

  Set<Signature> signatures(long cluster) throws SQLException {
    return new TreeSet<>(
        sql.list(
            "SELECT hash FROM signature WHERE cluster = ?",
            row -> SignatureKey.parse(row.getBytes(1)),
            cluster));
  }

  /** The signature of most failures, which stands for the cluster. */
  Optional<Signature> anchor(long cluster) throws SQLException {
    return sql.first(
        "SELECT g.hash, count(*) AS n"
            + VISIBLE
            + "WHERE g.cluster = ? GROUP BY g.hash ORDER BY n DESC, g.hash LIMIT 1",
        row -> SignatureKey.parse(row.getBytes(1)),
        cluster);
  }

  long owner(Signature signature) throws SQLException {
    return sql.number(
        "SELECT cluster FROM signature WHERE hash = ?", (Object) SignatureKey.of(signature));
  }

  int failures(Collection<Signature> signatures) throws SQLException {
    int failures = 0;
    for (Signature signature : signatures) {
      failures += failures(signature);
    }
    return failures;
  }

  int failures(Signature signature) throws SQLException {
    return (int)
        sql.number(
            "SELECT count(*)" + VISIBLE + "WHERE g.hash = ?", (Object) SignatureKey.of(signature));
  }

  /** The claims on these clusters where they are of different people; empty otherwise. */
  List<Claim> conflictingClaims(Collection<Long> clusters) throws SQLException {
    List<Claim> claims = new ArrayList<>();
    for (long cluster : clusters) {
      claim(cluster).ifPresent(claims::add);
    }
    long owners = claims.stream().map(Claim::owner).distinct().count();
    return owners > 1 ? claims : List.of();
  }

  /** What people are told of such claims. */
  static String heldByTwo(List<Claim> claims) {
    return claims.stream()
            .map(claim -> "%s is held by %s".formatted(claim.cluster(), claim.owner()))
            .collect(Collectors.joining(", "))
        + ", and they would become one: let one of them release or hand it over first";
  }

  Optional<Claim> claim(long cluster) throws SQLException {
    return sql.first(
        "SELECT owner, since FROM claim WHERE cluster = ?",
        row ->
            new Claim(
                new ClusterId(cluster), row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        cluster);
  }
}
