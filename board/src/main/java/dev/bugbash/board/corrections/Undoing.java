package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.intake.MergedClusters;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.lifecycle.Closings;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Undoes one correction; within one writing transaction. */
final class Undoing {
  private final Sql sql;
  private final Rules rules;
  private final Clusters clusters;
  private final String who;
  private final Instant now;

  Undoing(Sql sql, Rules rules, String who, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.clusters = new Clusters(sql);
    this.who = who;
    this.now = now;
  }

  private record Move(Signature signature, long source, long target) {}

  /** Returns why it can't be undone; empty where it was. */
  String undo(long event, long undoing) throws SQLException {
    List<Move> all =
        sql.list(
            "SELECT hash, source, target FROM moved_signature WHERE event = ? ORDER BY hash",
            row -> new Move(SignatureKey.parse(row.getBytes(1)), row.getLong(2), row.getLong(3)),
            event);
    List<Move> moves = new ArrayList<>();
    Map<Long, List<Signature>> back = new TreeMap<>();
    for (Move move : all) {
      if (clusters.owner(move.signature()) == move.target()) {
        moves.add(move);
        back.computeIfAbsent(home(event, move.source()), s -> new ArrayList<>())
            .add(move.signature());
      }
    }
    if (moves.isEmpty() && !all.isEmpty()) {
      return "since then its failures were moved on";
    }
    List<Claim> claims = clusters.conflictingClaims(becomeOne(back));
    if (!claims.isEmpty()) {
      return "%s is held by %s and %s by %s"
          .formatted(
              claims.get(0).cluster(),
              claims.get(0).owner(),
              claims.get(1).cluster(),
              claims.get(1).owner());
    }
    sql.update(
        "UPDATE cluster SET merged_into = NULL, merged_by = NULL WHERE merged_by = ?", event);
    for (Move move : moves) {
      joinLaterMerges(move);
    }
    List<Part> parts = new ArrayList<>(Parts.madeBy(sql, event, 0));
    Set<Long> named = new HashSet<>();
    for (KnownCause cause : KnownCauses.madeBy(sql, event)) {
      cause.cluster().ifPresent(cluster -> named.add(cluster.number()));
      parts.addAll(Parts.madeBy(sql, 0, cause.id()));
      KnownCauses.delete(sql, cause, undoing);
    }
    Links.undo(sql, event, undoing);
    Rearrangement work = new Rearrangement(sql, rules, who, now.toEpochMilli(), undoing);
    for (Map.Entry<Long, List<Signature>> home : back.entrySet()) {
      work.move(home.getValue(), home.getKey());
      work.touch(home.getKey());
    }
    restoreClaims(event);
    Closings.undo(sql, event, undoing);
    new PartWork(sql, rules).dissolve(parts);
    named.forEach(work::touch);
    work.finish();
    return "";
  }

  /** What goes back to a cluster that was merged since leaves again when that is undone. */
  private void joinLaterMerges(Move move) throws SQLException {
    sql.update(
        "WITH RECURSIVE way(id, next, by) AS (SELECT id, merged_into, merged_by FROM cluster"
            + " WHERE id = ? UNION SELECT c.id, c.merged_into, c.merged_by FROM way w"
            + " JOIN cluster c ON c.id = w.next)"
            + " INSERT INTO moved_signature (event, hash, source, target)"
            + " SELECT by, ?, id, next FROM way WHERE by IS NOT NULL AND next IS NOT NULL"
            + " ON CONFLICT DO NOTHING",
        move.source(),
        SignatureKey.of(move.signature()));
  }

  /** Where signatures go back to: where they came from, unless that was merged since. */
  private long home(long event, long source) throws SQLException {
    boolean byThis = sql.number("SELECT merged_by FROM cluster WHERE id = ?", source) == event;
    return byThis ? source : MergedClusters.current(sql, source);
  }

  /** Clusters that would have nothing left, with the ones that everything of theirs goes to. */
  private Set<Long> becomeOne(Map<Long, List<Signature>> back) throws SQLException {
    Set<Signature> moving = new HashSet<>();
    back.values().forEach(moving::addAll);
    Set<Long> all = new HashSet<>();
    for (Map.Entry<Long, List<Signature>> home : back.entrySet()) {
      long from = clusters.owner(home.getValue().get(0));
      if (from != home.getKey() && moving.containsAll(clusters.signatures(from))) {
        all.add(from);
        all.add(home.getKey());
      }
    }
    return all;
  }

  /** The claims that an event moved go back. */
  void restoreClaims(long event) throws SQLException {
    record Moved(long source, long target, String owner, long since) {}
    List<Moved> moved =
        sql.list(
            "SELECT source, target, owner, since FROM moved_claim WHERE event = ?",
            row -> new Moved(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4)),
            event);
    for (Moved claim : moved) {
      boolean gone =
          claim.target() != 0
              && sql.update(
                      "DELETE FROM claim WHERE cluster = ? AND owner = ? AND since = ?",
                      claim.target(),
                      claim.owner(),
                      claim.since())
                  == 0;
      if (!gone) {
        sql.update(
            "INSERT INTO claim (cluster, owner, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            claim.source(),
            claim.owner(),
            claim.since());
        String from = claim.target() == 0 ? "" : " from " + new ClusterId(claim.target());
        EventLog.append(
            sql,
            now.toEpochMilli(),
            who,
            "claim-moved",
            claim.source(),
            claim.owner() + " holds it again" + from);
      }
    }
  }
}
