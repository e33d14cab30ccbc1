package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.StoredGranularity;
import dev.bugbash.board.corrections.CorrectionOutcome.Contradicts;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.CorrectionOutcome.HeldByOthers;
import dev.bugbash.board.corrections.CorrectionOutcome.Refused;
import dev.bugbash.board.corrections.CorrectionOutcome.Unknown;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a correction again after it was undone, of what the board has now; within one writing
 * transaction.
 */
final class Repeating {
  private final Sql sql;
  private final Rules rules;
  private final String who;
  private final Instant now;

  Repeating(Sql sql, Rules rules, String who, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.who = who;
    this.now = now;
  }

  /** Returns why it can't be; empty where it was made. */
  String repeat(PastDecision decision) throws SQLException {
    return switch (decision.kind()) {
      case "reclustered" -> recluster(decision);
      case "known" -> know(decision);
      default -> {
        Optional<Repeatable> made = Repeatable.of(sql, decision.sequence());
        if (made.isEmpty()) {
          yield "nobody noted what it was made of";
        }
        yield decision.kind().equals("rules")
            ? takeRules(made.get())
            : correct(decision, made.get());
      }
    };
  }

  /** What was decided since then stands, however firmly this was decided. */
  private String correct(PastDecision decision, Repeatable made) throws SQLException {
    CorrectionOutcome outcome = correct(decision, made, false);
    if (outcome instanceof Contradicts contradicts) {
      List<Contradiction> since =
          contradicts.decisions().stream()
              .filter(other -> !made.force() || isSince(other, decision))
              .toList();
      if (!since.isEmpty()) {
        return "%s decided otherwise".formatted(since.get(0).who());
      }
      outcome = correct(decision, made, true);
    }
    return problem(outcome);
  }

  /** What they decided themselves and made again a moment ago was there before. */
  private boolean isSince(Contradiction other, PastDecision decision) {
    return !other.who().equals(who) && other.at().toEpochMilli() >= decision.at();
  }

  private CorrectionOutcome correct(PastDecision decision, Repeatable made, boolean force)
      throws SQLException {
    ClusterId cluster = new ClusterId(decision.cluster());
    Decision again = made.decision(who, force);
    return switch (decision.kind()) {
      case "merged" -> new Merging(sql, rules, now).merge(cluster, made.clusters(), again);
      case "split" -> split(decision, made.selection(), again);
      case "moved" -> new Moving(sql, rules, now).move(made.numbers(), cluster, again);
      case "apart" -> new Parting(sql, now).apart(cluster, made.clusters().get(0), again);
      default -> throw new IllegalArgumentException(decision.kind());
    };
  }

  /** Into the cluster that it had made, if that is free for it; with the claim that it had. */
  private CorrectionOutcome split(PastDecision decision, Selection selection, Decision again)
      throws SQLException {
    long before = before(decision);
    CorrectionOutcome outcome =
        new Splitting(sql, rules, now)
            .split(new ClusterId(decision.cluster()), selection, again, before);
    giveBackClaims(decision, outcome instanceof Corrected ? before : 0);
    return outcome;
  }

  private void giveBackClaims(PastDecision decision, long before) throws SQLException {
    if (before != 0) {
      new Undoing(sql, rules, who, now).restoreClaims(decision.undoneBy());
    }
  }

  /** The cluster that a decision made, which is part of another since it was undone. */
  private long before(PastDecision decision) throws SQLException {
    return sql.number(
        "SELECT c.id FROM moved_signature m JOIN cluster c ON c.id = m.target"
            + " WHERE m.event = ? AND c.merged_by = ?",
        decision.sequence(),
        decision.undoneBy());
  }

  private static String problem(CorrectionOutcome outcome) {
    if (outcome instanceof HeldByOthers held) {
      return held.claims().stream()
          .map(claim -> "%s is held by %s".formatted(claim.cluster(), claim.owner()))
          .collect(Collectors.joining(", "));
    }
    if (outcome instanceof Unknown unknown) {
      return "%s was merged since".formatted(unknown.cluster());
    }
    if (outcome instanceof Refused refused) {
      return refused.reason();
    }
    return outcome instanceof Corrected ? "" : "it contradicts another decision";
  }

  /** As it was then, not grouped anew: what others moved since stays there. */
  private String recluster(PastDecision decision) throws SQLException {
    long event = EventLog.append(sql, now.toEpochMilli(), who, "reclustered", decision.detail());
    String problem = new Undoing(sql, rules, who, now).undo(decision.undoneBy(), event);
    if (!problem.isEmpty()) {
      sql.update("DELETE FROM event WHERE sequence = ?", event);
      return problem;
    }
    StoredGranularity.repeat(sql, decision.sequence(), event);
    return "";
  }

  private String know(PastDecision decision) throws SQLException {
    List<KnownCause> forgotten = KnownCauses.forgotten(sql, decision.undoneBy());
    if (forgotten.isEmpty()) {
      return "it was forgotten before it was undone";
    }
    KnownCause cause = forgotten.get(0).by(who, now);
    if (KnownCauses.named(sql, cause.name()).isPresent()) {
      return "there is a known cause '%s' already".formatted(cause.name());
    }
    try {
      KnownWork work = KnownWork.plan(sql, cause);
      List<Claim> claims = work.conflictingClaims(sql);
      if (!claims.isEmpty()) {
        return Clusters.heldByTwo(claims);
      }
      long before = before(decision);
      work.add(sql, rules, cause, before);
      giveBackClaims(decision, before);
      return "";
    } catch (ConditionException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private String takeRules(Repeatable made) throws SQLException {
    String text = made.texts().get(0);
    try {
      RulesImport taken =
          new RulesWork(sql, rules, made.decision(who, false), now)
              .take(RulesParser.parse(text, who, now), text);
      return taken.links() + taken.known() == 0 ? "the board has all of them" : "";
    } catch (RulesException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
