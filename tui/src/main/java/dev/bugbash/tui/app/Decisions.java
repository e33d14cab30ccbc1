package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ClosingOutcome;
import dev.bugbash.board.corrections.Redone;
import dev.bugbash.board.corrections.Undone;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Carries out what a person decides, and undoes it again; for one thread. */
final class Decisions {
  private final Board board;
  private final Correcting correcting;
  private final Linking linking;
  private final String who;
  private final Clock clock;

  /** How many events each decision from here made, the last one first: they are undone at once. */
  private final Deque<Integer> made = new ArrayDeque<>();

  /** The same of those that were undone. */
  private final Deque<Integer> undone = new ArrayDeque<>();

  Decisions(Board board, Linking linking, String who, Clock clock) {
    this.clock = clock;
    this.linking = linking;
    this.board = board;
    this.correcting = new Correcting(board, who, clock);
    this.who = who;
  }

  Event decide(Effect.Deciding decision) {
    if (decision instanceof Effect.Claim claim) {
      return claims(claim.clusters(), id -> board.claim(id, who));
    }
    if (decision instanceof Effect.Release release) {
      return claims(release.clusters(), id -> board.release(id, who));
    }
    if (decision instanceof Effect.HandOver hand) {
      return claims(hand.clusters(), id -> board.handOver(id, who, hand.to()));
    }
    if (decision instanceof Effect.TakeOver take) {
      return claims(List.of(take.seen().cluster()), id -> board.takeOver(take.seen(), who));
    }
    if (decision instanceof Effect.Link link) {
      return linking.link(link, this::remember);
    }
    if (decision instanceof Effect.AddNote note) {
      return note(note);
    }
    if (decision instanceof Effect.Close close) {
      Closing closing = new Closing(close.reason(), close.text(), who, clock.instant());
      String done = " closed as " + close.reason().word();
      return closings(close.clusters(), done, id -> board.close(id, closing));
    }
    if (decision instanceof Effect.Reopen reopen) {
      return closings(reopen.clusters(), " closed", id -> board.reopen(id, who));
    }
    if (decision instanceof Effect.Undo) {
      return undo();
    }
    return decision instanceof Effect.Redo ? redo() : correcting.correct(decision, this::remember);
  }

  private Event claims(List<ClusterId> clusters, Function<ClusterId, ClaimOutcome> change) {
    Map<ClusterId, ClaimOutcome> outcomes = new LinkedHashMap<>();
    clusters.forEach(id -> outcomes.put(id, change.apply(id)));
    remember((int) outcomes.values().stream().filter(Decisions::changed).count());
    return new Event.Answered(outcomes);
  }

  private static boolean changed(ClaimOutcome outcome) {
    return (outcome instanceof ClaimOutcome.Claimed claimed && claimed.fresh())
        || (outcome instanceof ClaimOutcome.Released released && released.fresh())
        || (outcome instanceof ClaimOutcome.Handed handed && handed.fresh());
  }

  private Event closings(
      List<ClusterId> clusters, String done, Function<ClusterId, ClosingOutcome> change) {
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
    said.add(closed.isEmpty() ? "" : Words.are(closed) + done);
    said.add(reopened.isEmpty() ? "" : Words.are(reopened) + " open again");
    said.add(refusal);
    said.removeIf(String::isEmpty);
    String words = said.isEmpty() ? "nothing was to be changed" : String.join("; ", said);
    return refusal.isEmpty() ? done(words) : refused(words);
  }

  private Event note(Effect.AddNote note) {
    List<ClusterId> noted =
        note.clusters().stream().filter(id -> board.note(id, who, note.text())).toList();
    remember(noted.size());
    return noted.isEmpty()
        ? refused("there is no " + note.clusters().get(0) + " any more")
        : done("noted on " + Words.clusters(noted));
  }

  private Event undo() {
    int count = made.isEmpty() ? 1 : made.pop();
    List<Undone> all = board.corrections().undo(who, count);
    if (all.isEmpty()) {
      return refused("there is nothing of yours to undo");
    }
    Undone last = all.get(all.size() - 1);
    String what = what(last.kind(), last.cluster(), last.detail());
    if (!last.done()) {
      return refused("not undone: " + what + ": " + last.problem());
    }
    undone.push(all.size());
    String words = all.size() == 1 ? what : all.size() + " times " + last.kind();
    return done("undone: " + words, last.cluster());
  }

  private Event redo() {
    int count = undone.isEmpty() ? 1 : undone.pop();
    List<Redone> all = board.corrections().redo(who, count);
    if (all.isEmpty()) {
      return refused("there is nothing of yours to do again");
    }
    Redone last = all.get(all.size() - 1);
    String what = what(last.kind(), last.cluster(), last.detail());
    if (!last.done()) {
      return refused("not done again: " + what + ": " + last.problem());
    }
    made.push(all.size());
    String words = all.size() == 1 ? what : all.size() + " times " + last.kind();
    return done("done again: " + words, last.cluster());
  }

  /** {@code merged BB-58 with BB-59}: a detail that goes on with the sentence is told. */
  private static String what(String kind, Optional<ClusterId> cluster, String detail) {
    boolean goesOn = kind.equals("merged") || kind.equals("closed");
    return kind
        + cluster.map(id -> " " + id).orElse("")
        + (goesOn ? (kind.equals("closed") ? " as " : " ") + detail : "");
  }

  private void remember(int events) {
    if (events > 0) {
      made.push(events);
      undone.clear();
    }
  }

  static Event done(String words) {
    return done(words, Optional.empty());
  }

  static Event done(String words, Optional<ClusterId> about) {
    return new Event.Decided(words, false, about);
  }

  static Event refused(String words) {
    return new Event.Decided(words, true, Optional.empty());
  }
}
