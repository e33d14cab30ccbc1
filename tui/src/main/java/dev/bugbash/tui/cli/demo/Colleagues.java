package dev.bugbash.tui.cli.demo;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardException;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Three people who look, claim, note and fix as a team does, only quicker. Each has the board open
 * for itself, as on a machine of their own.
 */
public final class Colleagues implements AutoCloseable {
  private static final List<String> NAMES = List.of("ana", "ben", "zoe");
  private static final List<String> NOTES =
      List.of(
          "the old class is still on the class path",
          "same with a clean checkout",
          "only where the locale is not English",
          "asked upstream");
  private static final int SHORTEST_MILLIS = 3_000;
  private static final int SPREAD_MILLIS = 5_000;

  private final List<Thread> threads = new ArrayList<>();

  private Colleagues() {}

  public static Colleagues start(BoardLocation location, Clock clock) {
    Colleagues all = new Colleagues();
    for (String name : NAMES) {
      Thread thread = new Thread(() -> work(name, location, clock), "bugbash-demo-" + name);
      thread.setDaemon(true);
      thread.start();
      all.threads.add(thread);
    }
    return all;
  }

  private static void work(String name, BoardLocation location, Clock clock) {
    Random random = new Random(name.hashCode());
    try (Board board = Boards.open(location, clock)) {
      while (!Thread.currentThread().isInterrupted()) {
        pause(random);
        Optional<ClusterId> next = next(board, random);
        if (next.isPresent()) {
          handle(board, name, next.get(), clock, random);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BoardException e) {
      // The demo has ended, and its board is gone.
      return;
    }
  }

  private static void handle(Board board, String name, ClusterId id, Clock clock, Random random)
      throws InterruptedException {
    board.look(name, Optional.of(id));
    pause(random);
    board.claim(id, name);
    pause(random);
    board.look(name, Optional.of(id));
    board.note(id, name, NOTES.get(random.nextInt(NOTES.size())));
    pause(random);
    board.close(id, new Closing(Closing.Reason.FIXED, "", name, clock.instant()));
    board.look(name, Optional.empty());
  }

  /** Nobody takes the first ones, which are left to the person in front of the screen. */
  private static Optional<ClusterId> next(Board board, Random random) {
    List<ClusterId> free =
        board.clusters().stream()
            .filter(row -> row.claim().isEmpty() && row.closing().isEmpty())
            .skip(NAMES.size())
            .map(ClusterRow::id)
            .toList();
    return free.isEmpty() ? Optional.empty() : Optional.of(free.get(random.nextInt(free.size())));
  }

  private static void pause(Random random) throws InterruptedException {
    Thread.sleep(SHORTEST_MILLIS + random.nextInt(SPREAD_MILLIS));
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join(2_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
