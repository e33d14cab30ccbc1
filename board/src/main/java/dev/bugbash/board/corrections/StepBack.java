package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.lifecycle.Closings;
import dev.bugbash.board.lifecycle.Handing;
import dev.bugbash.board.lifecycle.TicketLinkRows;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back what moves no failures: claims, whom they were handed to, closings, notes, links with
 * tickets, and that a known cause was forgotten.
 */
final class StepBack {
  static final Set<String> KINDS =
      Set.of(
          "claimed",
          "released",
          "handed",
          "took",
          "closed",
          "reopened",
          "noted",
          "linked",
          "unlinked",
          "unknown");

  private static final Set<String> OF_A_CLUSTER =
      Set.of("claimed", "released", "handed", "took", "closed", "reopened");

  private final Sql sql;
  private final String who;
  private final long now;

  StepBack(Sql sql, String who, long now) {
    this.sql = sql;
    this.who = who;
    this.now = now;
  }

  /** Why it can't be taken back; empty where that has not shown yet. */
  String problem(PastDecision decision) throws SQLException {
    Clusters clusters = new Clusters(sql);
    if (!OF_A_CLUSTER.contains(decision.kind())) {
      return "";
    }
    if (!clusters.exists(new ClusterId(decision.cluster()))) {
      return "it was merged since";
    }
    Optional<Claim> held = clusters.claim(decision.cluster());
    Optional<String> holder = held.map(Claim::owner);
    if (decision.kind().equals("claimed")) {
      return holder.filter(who::equals).isEmpty() ? "it is not yours any more" : "";
    }
    if (decision.kind().equals("handed")) {
      return isThatOf(decision, decision.detail(), held)
          ? ""
          : "%s does not hold it any more".formatted(decision.detail());
    }
    if (decision.kind().equals("took")) {
      return isThatOf(decision, who, held) ? "" : "it is not yours any more";
    }
    if (decision.kind().equals("closed")) {
      return Closings.standsFrom(sql, decision.sequence()) ? "" : "it was reopened since";
    }
    if (holder.isPresent()) {
      return "it is held by " + holder.get();
    }
    return Closings.of(sql, decision.cluster())
        .map(closing -> "it was closed since by " + closing.who())
        .orElse("");
  }

  /**
   * Whether a claim is the one that moved to {@code to}, and not a later one of the same person.
   */
  private static boolean isThatOf(PastDecision moved, String to, Optional<Claim> held) {
    return held.filter(claim -> claim.owner().equals(to))
        .filter(claim -> claim.since().toEpochMilli() == moved.at())
        .isPresent();
  }

  /** Returns why it can't be; empty where it was taken back. */
  String take(PastDecision decision, long undoing) throws SQLException {
    long cluster = decision.cluster();
    switch (decision.kind()) {
      case "claimed" -> release(decision, undoing);
      case "released" -> claim(cluster, who, now, undoing);
      case "handed" -> {
        Handing.back(sql, decision.sequence());
        consequence("claimed", cluster, undoing);
      }
      case "took" -> {
        Handing.back(sql, decision.sequence());
        mark(EventLog.append(sql, now, who, "handed", cluster, decision.detail()), undoing);
      }
      case "closed" -> open(decision, undoing);
      case "reopened" -> {
        Closings.undo(sql, decision.sequence(), undoing);
        consequence("closed", cluster, undoing);
      }
      case "noted" -> removeNote(decision);
      case "linked" -> {
        return TicketLinkRows.remove(sql, ticket(decision), cluster) == 0
            ? "it was unlinked since"
            : "";
      }
      case "unlinked" -> {
        return TicketLinkRows.add(sql, ticket(decision), cluster, who, now) == 0
            ? "it was linked since"
            : "";
      }
      default -> {
        return remember(decision, undoing);
      }
    }
    return "";
  }

  static String ticket(PastDecision decision) {
    return TicketLinkRows.ticket(decision.detail());
  }

  private void release(PastDecision claimed, long undoing) throws SQLException {
    long cluster = claimed.cluster();
    sql.update("DELETE FROM claim WHERE cluster = ? AND owner = ?", cluster, who);
    consequence("released", cluster, undoing);
    if (Closings.undo(sql, claimed.sequence(), undoing)) {
      consequence("closed", cluster, undoing);
    }
  }

  private void claim(long cluster, String owner, long since, long undoing) throws SQLException {
    sql.update("INSERT INTO claim (cluster, owner, since) VALUES (?, ?, ?)", cluster, owner, since);
    consequence("claimed", cluster, undoing);
  }

  /** Also gives back the claim that ended with the closing. */
  private void open(PastDecision closed, long undoing) throws SQLException {
    Closings.undo(sql, closed.sequence(), undoing);
    consequence("reopened", closed.cluster(), undoing);
    Optional<Long> since =
        sql.first(
            "SELECT since FROM moved_claim WHERE event = ?",
            row -> row.getLong(1),
            closed.sequence());
    if (since.isPresent()) {
      claim(closed.cluster(), who, since.get(), undoing);
    }
  }

  private void removeNote(PastDecision noted) throws SQLException {
    sql.update(
        "DELETE FROM note WHERE id = (SELECT max(id) FROM note WHERE cluster = ? AND author = ?"
            + " AND at = ? AND text = ?)",
        noted.cluster(),
        who,
        noted.at(),
        noted.detail());
  }

  private String remember(PastDecision forgotten, long undoing) throws SQLException {
    if (KnownCauses.takenBack(sql, forgotten.sequence())) {
      return "it was taken back since";
    }
    if (!KnownCauses.remember(sql, forgotten.sequence())) {
      return "there is a known cause of that name again";
    }
    Links.undo(sql, forgotten.sequence(), undoing);
    Layout.changed(sql);
    return "";
  }

  /** Is told as any other, and is not undone by itself. */
  private void consequence(String kind, long cluster, long undoing) throws SQLException {
    mark(EventLog.append(sql, now, who, kind, cluster, "undone"), undoing);
  }

  void mark(long event, long undoing) throws SQLException {
    sql.update("INSERT INTO undone (event, undone_by) VALUES (?, ?)", event, undoing);
  }
}
