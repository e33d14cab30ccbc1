package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Member;
import dev.bugbash.categorizer.Trace;
import dev.bugbash.model.Failure;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Makes every call to the board, on the thread of its executor, and answers with events. */
final class BoardWorker {
  private static final int MOST_NEWS = 200;

  private final Board board;
  private final Decisions deciding;
  private final Linking linking;
  private final Listings listings;
  private final String who;
  private final Executor executor;
  private final Consumer<Event> answer;

  /** The newest wish of each kind of reading: who scrolls fast does not wait for every row. */
  private final Map<Class<?>, Effect.OnBoard> wishes = new ConcurrentHashMap<>();

  private long seen = -1;
  private String problem = "";

  BoardWorker(
      Board board, String who, TicketSource tickets, Executor executor, Consumer<Event> answer) {
    this.listings = new Listings(board, who, tickets);
    this.board = board;
    this.linking = new Linking(board, tickets, who);
    this.deciding = new Decisions(board, linking, who, Clock.systemUTC());
    this.who = who;
    this.executor = executor;
    this.answer = answer;
  }

  /** Has {@code effect} done; returns at once. */
  void perform(Effect.OnBoard effect) {
    if (effect instanceof Effect.Deciding decision) {
      executor.execute(() -> guarded(() -> decide(decision)));
    } else {
      wishes.put(effect.getClass(), effect);
      executor.execute(() -> guarded(() -> read(effect.getClass())));
    }
  }

  /** Takes what was read already; to be called before anything else, on the executor's thread. */
  void begin(FirstReading first) {
    first
        .await()
        .ifPresent(
            read -> {
              answer.accept(new Event.BoardRead(read.snapshot(), List.of()));
              seen = read.sequence();
            });
  }

  /** Reads the board if it changed since the last time; to be called on the executor's thread. */
  void look() {
    guarded(
        () -> {
          long now = board.sequence();
          if (now != seen) {
            List<BoardEvent> news = seen < 0 ? List.of() : board.eventsAfter(seen, MOST_NEWS);
            answer.accept(new Event.BoardRead(BoardSnapshot.of(board, who), news));
            seen = now;
          }
          problem = "";
        });
  }

  private void decide(Effect.Deciding decision) {
    Event decided = deciding.decide(decision);
    look();
    answer.accept(decided);
  }

  private void read(Class<?> kind) {
    Effect.OnBoard wish = wishes.remove(kind);
    if (wish instanceof Effect.ReadMembers read) {
      List<Member> members = board.members(read.cluster(), Detail.MOST_MEMBERS);
      answer.accept(
          new Event.MembersRead(
              read.cluster(), members, board.notes(read.cluster()), linking.of(read.cluster())));
    } else if (wish instanceof Effect.ReadFailure read) {
      board.failure(read.member().number()).ifPresent(f -> answer(read.member(), f));
    } else if (wish instanceof Effect.Look look) {
      board.look(who, look.cluster());
      answer.accept(new Event.OthersSeen(board.presence()));
    } else if (wish instanceof Effect.FindPeople find) {
      answer.accept(new Event.Offered(Prompt.HAND_OVER, find.clusters(), people()));
    } else if (wish instanceof Effect.ReadListing list) {
      answer.accept(new Event.ListingRead(list.kind(), listings.read(list)));
    }
  }

  /** Who ever decided something here, or holds a cluster. */
  private List<Offer> people() {
    Set<String> people = new TreeSet<>(board.chronicle().people().keySet());
    board.clusters().stream().map(ClusterRow::owner).forEach(people::add);
    people.remove("");
    return people.stream().map(Offer::of).toList();
  }

  private void answer(Member member, Failure failure) {
    answer.accept(new Event.FailureRead(member, failure, Trace.of(failure)));
  }

  /** A board that can't be used is told once, not four times a second. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      if (!message.equals(problem)) {
        problem = message;
        answer.accept(new Event.BoardFailed(message));
      }
    }
  }
}
