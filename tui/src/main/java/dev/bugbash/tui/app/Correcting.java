package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.corrections.Contradiction;
import dev.bugbash.board.corrections.CorrectionOutcome;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.KnownOutcome;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What people decide about which failures belong together. */
final class Correcting {
  private final Board board;
  private final String who;
  private final Clock clock;

  Correcting(Board board, String who, Clock clock) {
    this.board = board;
    this.who = who;
    this.clock = clock;
  }

  /**
   * @param made told how many events it made
   */
  Event correct(Effect.Deciding decision, IntConsumer made) {
    if (decision instanceof Effect.AddKnown known) {
      return known(known, made);
    }
    try {
      return answer(decision, outcome(decision), made);
    } catch (ConditionException e) {
      return Decisions.refused(String.valueOf(e.getMessage()));
    }
  }

  private CorrectionOutcome outcome(Effect.Deciding decision) {
    if (decision instanceof Effect.Split split) {
      return board.corrections().split(split.cluster(), split.selection(), by(split.force()));
    }
    if (decision instanceof Effect.Apart apart) {
      return board.corrections().apart(apart.one(), apart.other(), by(apart.force()));
    }
    Effect.Merge merge = (Effect.Merge) decision;
    return board.corrections().merge(merge.into(), merge.others(), by(merge.force()));
  }

  private Event answer(Effect.Deciding decision, CorrectionOutcome outcome, IntConsumer made) {
    if (outcome instanceof CorrectionOutcome.Contradicts contradicts) {
      return new Event.Opposed(
          said(contradicts.decisions().get(0)) + ". Decide otherwise?", forced(decision));
    }
    if (outcome instanceof CorrectionOutcome.Corrected corrected) {
      made.accept(1);
      if (decision instanceof Effect.Apart apart) {
        return Decisions.done(
            apart.one() + " and " + apart.other() + " are apart now, whatever comes");
      }
      return decision instanceof Effect.Split split ? split(split, corrected) : merged(corrected);
    }
    return Decisions.refused(whyNot(outcome));
  }

  private Event merged(CorrectionOutcome.Corrected corrected) {
    String one = Words.are(corrected.others()) + " one with " + corrected.cluster() + " now: ";
    String moved = Words.count(corrected.failures(), "failure") + " moved";
    return Decisions.done(
        one + moved + closed(corrected.cluster()), Optional.of(corrected.cluster()));
  }

  /** What goes to a closed cluster is out of sight. */
  private String closed(ClusterId cluster) {
    boolean closed =
        board.cluster(cluster).filter(row -> row.state() == ClusterState.CLOSED).isPresent();
    return closed ? "; " + cluster + " is closed, and so are they" : "";
  }

  private static Event split(Effect.Split split, CorrectionOutcome.Corrected corrected) {
    String moved = Words.count(corrected.failures(), "failure") + " of " + split.cluster();
    String are = corrected.failures() == 1 ? " is " : " are ";
    return Decisions.done(
        moved + are + corrected.cluster() + " now", Optional.of(corrected.cluster()));
  }

  private Decision by(boolean force) {
    return new Decision(who, "", force);
  }

  private static Effect.Deciding forced(Effect.Deciding decision) {
    if (decision instanceof Effect.Split split) {
      return new Effect.Split(split.cluster(), split.selection(), true);
    }
    return decision instanceof Effect.Apart apart
        ? new Effect.Apart(apart.one(), apart.other(), true)
        : new Effect.Merge(
            ((Effect.Merge) decision).into(), ((Effect.Merge) decision).others(), true);
  }

  private static String said(Contradiction earlier) {
    String because = earlier.reason().isEmpty() ? "" : ": " + earlier.reason();
    return earlier.who()
        + " decided that these are "
        + (earlier.apart() ? "apart" : "one")
        + because;
  }

  private static String whyNot(CorrectionOutcome outcome) {
    if (outcome instanceof CorrectionOutcome.HeldByOthers held) {
      Claim first = held.claims().get(0);
      return first.cluster() + " is held by " + first.owner() + ", other clusters by others";
    }
    return outcome instanceof CorrectionOutcome.Refused refused
        ? refused.reason()
        : "there is no " + ((CorrectionOutcome.Unknown) outcome).cluster() + " any more";
  }

  private Event known(Effect.AddKnown known, IntConsumer made) {
    KnownCause cause =
        new KnownCause(
            0,
            known.name(),
            Condition.Kind.QUERY,
            known.query(),
            "",
            "",
            who,
            clock.instant(),
            Optional.empty());
    try {
      KnownOutcome outcome = board.corrections().addKnown(cause);
      if (outcome instanceof KnownOutcome.Added added) {
        made.accept(1);
        return Decisions.done(
            added
                .cause()
                .cluster()
                .map(
                    id ->
                        Words.count(added.failures(), "failure")
                            + " in "
                            + id
                            + " now"
                            + closed(id))
                .orElse("no failure on this board is like that yet"));
      }
      return Decisions.refused(((KnownOutcome.Refused) outcome).reason());
    } catch (ConditionException e) {
      return Decisions.refused(String.valueOf(e.getMessage()));
    }
  }
}
