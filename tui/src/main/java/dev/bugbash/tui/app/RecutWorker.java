package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.categorizer.Granularity;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the merge tree, on the one thread of its executor. It keeps the tree as long as the clusters
 * stay as they are.
 */
final class RecutWorker {
  private final Board board;
  private final String who;
  private final Executor executor;
  private final Consumer<Event> answer;

  /** The newest one that was read. */
  private @Nullable Recut newest;

  /** The one whose clusters somebody looks at. */
  private @Nullable Recut shown;

  RecutWorker(Board board, String who, Executor executor, Consumer<Event> answer) {
    this.board = board;
    this.who = who;
    this.executor = executor;
    this.answer = answer;
  }

  /** Has {@code effect} done; returns at once. */
  void perform(Effect.Recutting effect) {
    executor.execute(() -> guarded(effect));
  }

  private void guarded(Effect.Recutting effect) {
    try {
      if (effect instanceof Effect.Recut wish) {
        see(wish);
      } else if (effect instanceof Effect.ApplyRecut wish) {
        apply(wish);
      }
    } catch (RuntimeException e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      answer.accept(new Event.BoardFailed(message));
    }
  }

  private void see(Effect.Recut wish) {
    Recut recut = current();
    Granularity from = wish.from().orElse(recut.granularity());
    shown = recut;
    answer.accept(new Event.RecutRead(recut.at(step(from, wish.step()))));
  }

  private static Granularity step(Granularity from, int step) {
    return step < 0 ? from.coarser() : step > 0 ? from.finer() : from;
  }

  private void apply(Effect.ApplyRecut wish) {
    Recut recut = shown;
    if (recut != null) {
      answer.accept(new Event.Recutted(board.corrections().apply(recut, wish.granularity(), who)));
    }
  }

  /**
   * Cuts as the next key will want it, where the board has changed since the last time: to read the
   * tree takes longer than anybody should wait for a key, and to grow it longer still.
   */
  void readAhead() {
    try {
      Recut before = newest;
      Recut recut = current();
      if (recut != before) {
        recut.at(recut.granularity().coarser());
        recut.at(recut.granularity().finer());
      }
    } catch (RuntimeException e) {
      // Nobody has asked for it yet; who does is told.
      newest = null;
    }
  }

  private Recut current() {
    Corrections corrections = board.corrections();
    Recut before = newest;
    Recut recut = before == null ? corrections.recut() : corrections.recut(before);
    newest = recut;
    return recut;
  }
}
