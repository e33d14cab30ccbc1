package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ClosingOutcome;
import dev.bugbash.board.corrections.Contradiction;
import dev.bugbash.board.corrections.CorrectionOutcome;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Undone;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Carries out what a person decides, and undoes it again; for one thread. */
final class Decisions {
  private final Board board;
  private final String who;
  private final Clock clock;

  /** How many events each decision from here made, the last one first: they are undone at once. */
  private final Deque<Integer> made = new ArrayDeque<>();

  Decisions(Board board, String who, Clock clock) {
    this.clock = clock;
    this.board = board;
    this.who = who;
  }

  Event decide(Effect.Deciding decision) {
    if (decision instanceof Effect.Claim claim) {
      return claims(claim.clusters(), id -> board.claim(id, who));
    }
    if (decision instanceof Effect.Release release) {
      return claims(release.clusters(), id -> board.release(id, who));
    }
    if (decision instanceof Effect.AddNote note) {
      return note(note);
    }
    if (decision instanceof Effect.Close close) {
      Closing closing = new Closing(close.reason(), close.text(), who, clock.instant());
      return closings(close.clusters(), id -> board.close(id, closing));
    }
    if (decision instanceof Effect.Reopen reopen) {
      return closings(reopen.clusters(), id -> board.reopen(id, who));
    }
    return decision instanceof Effect.Merge merge ? merge(merge) : undo();
  }

  private Event claims(List<ClusterId> clusters, Function<ClusterId, ClaimOutcome> change) {
    Map<ClusterId, ClaimOutcome> outcomes = new LinkedHashMap<>();
    clusters.forEach(id -> outcomes.put(id, change.apply(id)));
    remember((int) outcomes.values().stream().filter(Decisions::changed).count());
    return new Event.Answered(outcomes);
  }

  private static boolean changed(ClaimOutcome outcome) {
    return (outcome instanceof ClaimOutcome.Claimed claimed && claimed.fresh())
        || (outcome instanceof ClaimOutcome.Released released && released.fresh());
  }

  private Event closings(List<ClusterId> clusters, Function<ClusterId, ClosingOutcome> change) {
    List<ClusterId> closed = new ArrayList<>();
    List<ClusterId> reopened = new ArrayList<>();
    String refusal = "";
    for (ClusterId id : clusters) {
      ClosingOutcome outcome = change.apply(id);
      if (outcome instanceof ClosingOutcome.Closed now && now.fresh()) {
        closed.add(id);
      } else if (outcome instanceof ClosingOutcome.Reopened now && now.fresh()) {
        reopened.add(id);
      } else if (outcome instanceof ClosingOutcome.Held held) {
        refusal = id + " is held by " + held.claim().owner();
      } else if (outcome instanceof ClosingOutcome.Unknown) {
        refusal = "there is no " + id + " any more";
      }
    }
    remember(closed.size() + reopened.size());
    List<String> said = new ArrayList<>();
    said.add(closed.isEmpty() ? "" : Words.are(closed) + " closed");
    said.add(reopened.isEmpty() ? "" : Words.are(reopened) + " open again");
    said.add(refusal);
    said.removeIf(String::isEmpty);
    String words = said.isEmpty() ? "nothing was to be changed" : String.join("; ", said);
    return new Event.Decided(words, !refusal.isEmpty());
  }

  private Event note(Effect.AddNote note) {
    List<ClusterId> noted =
        note.clusters().stream().filter(id -> board.note(id, who, note.text())).toList();
    remember(noted.size());
    return noted.isEmpty()
        ? refused("there is no " + note.clusters().get(0) + " any more")
        : done("noted on " + Words.clusters(noted));
  }

  private Event merge(Effect.Merge merge) {
    CorrectionOutcome outcome =
        board
            .corrections()
            .merge(merge.into(), merge.others(), new Decision(who, "", merge.force()));
    if (outcome instanceof CorrectionOutcome.Corrected corrected) {
      remember(1);
      return done(
          Words.count(corrected.failures(), "failure")
              + " of "
              + Words.clusters(corrected.others())
              + " in "
              + corrected.cluster()
              + " now");
    }
    if (outcome instanceof CorrectionOutcome.Contradicts contradicts) {
      Contradiction earlier = contradicts.decisions().get(0);
      String said =
          earlier.who() + " decided that these are " + (earlier.apart() ? "apart" : "one");
      String because = earlier.reason().isEmpty() ? "" : ": " + earlier.reason();
      return new Event.Opposed(
          said + because + ". Decide otherwise?",
          new Effect.Merge(merge.into(), merge.others(), true));
    }
    return refused(whyNot(outcome));
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

  private Event undo() {
    int count = made.isEmpty() ? 1 : made.pop();
    List<Undone> all = board.corrections().undo(who, count);
    if (all.isEmpty()) {
      return refused("there is nothing of yours to undo");
    }
    Undone last = all.get(all.size() - 1);
    String what = last.kind() + last.cluster().map(id -> " " + id).orElse("");
    if (!last.done()) {
      return refused("not undone: " + what + ": " + last.problem());
    }
    return done("undone: " + (all.size() == 1 ? what : all.size() + " times " + last.kind()));
  }

  private void remember(int events) {
    if (events > 0) {
      made.push(events);
    }
  }

  private static Event done(String words) {
    return new Event.Decided(words, false);
  }

  private static Event refused(String words) {
    return new Event.Decided(words, true);
  }
}
