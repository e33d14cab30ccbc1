package dev.bugbash.tui.app;

import dev.bugbash.categorizer.search.QueryMistakeException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Answers queries on the thread of its executor, which is not that of the board: to index a large
 * import takes a while, and nobody who claims should wait for it.
 */
final class SearchWorker {
  private final ClusterSearch search;
  private final Executor executor;
  private final Consumer<Event> answer;

  /** Who types fast wants to know the answer to the last query only. */
  private final AtomicReference<Optional<String>> wish = new AtomicReference<>(Optional.empty());

  SearchWorker(ClusterSearch search, Executor executor, Consumer<Event> answer) {
    this.search = search;
    this.executor = executor;
    this.answer = answer;
  }

  /** Has it answered; returns at once. */
  void perform(Effect.Search effect) {
    wish.set(Optional.of(effect.query()));
    executor.execute(() -> wish.getAndSet(Optional.empty()).ifPresent(this::find));
  }

  private void find(String query) {
    try {
      answer.accept(new Event.Found(query, search.find(query)));
    } catch (QueryMistakeException e) {
      String place = "column " + (e.at() + 1) + ": ";
      answer.accept(new Event.Mistaken(query, place + e.problem()));
    } catch (RuntimeException e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      answer.accept(new Event.Mistaken(query, message));
    }
  }
}
