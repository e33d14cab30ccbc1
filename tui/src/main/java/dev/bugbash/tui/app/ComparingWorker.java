package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.categorizer.Contrast;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.tui.view.FailureDocument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what varies among the messages of a cluster. Its executor begins a moment after it is told,
 * so that who scrolls does not have the messages of each row on the way read.
 */
final class ComparingWorker {
  private final Board board;
  private final Executor executor;
  private final Consumer<Event> answer;
  private final AtomicReference<Effect.@Nullable FindVariation> wish = new AtomicReference<>();

  ComparingWorker(Board board, Executor executor, Consumer<Event> answer) {
    this.board = board;
    this.executor = executor;
    this.answer = answer;
  }

  /** Has it found, unless there is a newer wish by then; returns at once. */
  void perform(Effect.FindVariation effect) {
    wish.set(effect);
    executor.execute(
        () -> {
          if (wish.compareAndSet(effect, null)) {
            find(effect);
          }
        });
  }

  private void find(Effect.FindVariation effect) {
    try {
      List<String> messages = board.messages(effect.members());
      if (!messages.isEmpty()) {
        answer.accept(
            new Event.VariationFound(effect.cluster(), vary(messages), Contrast.of(messages)));
      }
    } catch (RuntimeException e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      answer.accept(new Event.BoardFailed(message));
    }
  }

  /** What varies; the messages as wholes where they have too little in common to say more. */
  private static Variation vary(List<String> messages) {
    Variation found = Variation.of(messages);
    Map<String, Integer> counts = new TreeMap<>();
    messages.forEach(
        message -> counts.merge(message.lines().findFirst().orElse(""), 1, Integer::sum));
    if (!found.slots().isEmpty() || counts.size() < 2) {
      return found;
    }
    Map<String, Integer> byCount = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(e -> byCount.put(e.getKey(), e.getValue()));
    return new Variation(
        found.template(), List.of(new Variation.Slot(FailureDocument.MESSAGE, "", byCount)));
  }
}
