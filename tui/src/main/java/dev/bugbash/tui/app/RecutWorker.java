package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.categorizer.Granularity;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cuts the merge tree, which it keeps as long as the clusters stay as they are. For one thread. */
final class RecutWorker {
  private final Board board;
  private final String who;
  private final Consumer<Event> answer;
  private @Nullable Recut last;

  RecutWorker(Board board, String who, Consumer<Event> answer) {
    this.board = board;
    this.who = who;
    this.answer = answer;
  }

  void see(Effect.Recut wish) {
    Recut recut = recut();
    Granularity from = wish.from().orElse(recut.granularity());
    answer.accept(new Event.RecutRead(recut.at(step(from, wish.step()))));
  }

  private static Granularity step(Granularity from, int step) {
    return step < 0 ? from.coarser() : step > 0 ? from.finer() : from;
  }

  void apply(Effect.ApplyRecut wish) {
    Recut shown = last;
    if (shown != null) {
      answer.accept(new Event.Recutted(board.corrections().apply(shown, wish.granularity(), who)));
    }
  }

  private Recut recut() {
    Recut recut = last;
    if (recut == null || !board.corrections().stands(recut)) {
      recut = board.corrections().recut();
      last = recut;
    }
    return recut;
  }
}
