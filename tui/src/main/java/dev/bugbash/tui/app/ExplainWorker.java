package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Decided;
import dev.bugbash.board.Decided.Word;
import dev.bugbash.board.Relations;
import dev.bugbash.board.Trend;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.ClusterReasons;
import dev.bugbash.categorizer.explain.Explainer;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.WhySheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds how clusters hang together and why they are as they are, on the thread of its executor,
 * which is not that of the board: what all signatures say is much to read, and nobody who claims
 * should wait for it.
 */
final class ExplainWorker {
  private static final int MOST_SIMILAR = 8;
  private static final int MOST_RUNS = 12;

  private final Board board;
  private final TicketSource tickets;
  private final Executor executor;
  private final Consumer<Event> answer;

  /** The newest wish of each kind: who scrolls fast does not wait for every row. */
  private final Map<Class<?>, Effect.Explaining> wishes = new ConcurrentHashMap<>();

  private Map<ClusterId, ClusterRow> rows = Map.of();
  private Relations relations = Relations.NONE;
  private @Nullable Explainer explainer;
  private Map<ClusterId, Integer> explained = Map.of();
  private Map<Long, List<Evidence>> evidence = Map.of();
  private String problem = "";

  ExplainWorker(Board board, TicketSource tickets, Executor executor, Consumer<Event> answer) {
    this.tickets = tickets;
    this.board = board;
    this.executor = executor;
    this.answer = answer;
  }

  /** Has {@code effect} done; returns at once. */
  void perform(Effect.Explaining effect) {
    wishes.put(effect.getClass(), effect);
    executor.execute(() -> guarded(wishes.remove(effect.getClass())));
  }

  private void guarded(Effect.@Nullable Explaining wish) {
    try {
      if (wish instanceof Effect.FindRelations find) {
        relate(find.rows());
      } else if (wish instanceof Effect.FindRelatives find) {
        answer.accept(
            new Event.RelativesFound(find.cluster(), relations.of(board, find.cluster())));
      } else if (wish instanceof Effect.FindTrend find) {
        Trend trend = board.chronicle().trend(find.cluster(), MOST_RUNS);
        answer.accept(new Event.TrendFound(find.cluster(), trend));
      } else if (wish instanceof Effect.FindSimilar find) {
        tickets
            .similar(find.ticket(), MOST_SIMILAR)
            .ifPresent(similar -> answer.accept(new Event.SimilarFound(find.ticket(), similar)));
      } else if (wish instanceof Effect.FindTickets find) {
        ClusterId first = find.clusters().get(0);
        List<Offer> offers = Offering.tickets(tickets.alike(first, MOST_SIMILAR));
        answer.accept(new Event.Offered(Prompt.TICKET, find.clusters(), offers));
      } else if (wish instanceof Effect.Explain explain) {
        explain(explain.question());
      }
    } catch (RuntimeException e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      if (!message.equals(problem)) {
        problem = message;
        answer.accept(new Event.BoardFailed(message));
      }
    }
  }

  private void relate(List<ClusterRow> all) {
    Map<ClusterId, ClusterRow> byId = new HashMap<>();
    all.forEach(row -> byId.put(row.id(), row));
    rows = byId;
    relations = Relations.of(all, board.kinship());
    answer.accept(new Event.RelationsFound(relations));
  }

  private void explain(WhyView.Question question) {
    ClusterRow row = rows.get(question.cluster());
    if (row == null) {
      return;
    }
    Explainer now = explainer();
    Decided said = new Decided(board.corrections(), evidence);
    Optional<ClusterRow> other = question.other().map(rows::get);
    WhySheet sheet =
        other.isPresent()
            ? new WhySheet.Pair(
                row,
                other.get(),
                now.clusters(row.id().number(), other.get().id().number()),
                said.between(row.id(), other.get().id()))
            : alone(row, now.cluster(row.id().number()), said.about(row.id()));
    answer.accept(new Event.Explained(question, sheet));
  }

  private WhySheet alone(ClusterRow row, ClusterReasons reasons, List<Word> said) {
    Optional<ClusterRow> nearest =
        reasons.nearest() == 0
            ? Optional.empty()
            : Optional.ofNullable(rows.get(new ClusterId(reasons.nearest())));
    return new WhySheet.Alone(row, reasons, said, nearest);
  }

  /** Made anew once any cluster has come, gone or changed its size. */
  private Explainer explainer() {
    Map<ClusterId, Integer> sizes = new HashMap<>();
    rows.forEach((id, row) -> sizes.put(id, row.size()));
    Explainer made = explainer;
    if (made == null || !sizes.equals(explained)) {
      long failures = sizes.values().stream().mapToLong(Integer::longValue).sum();
      evidence = board.evidence();
      made = new Explainer(evidence, failures, board.corrections().granularity());
      explainer = made;
      explained = sizes;
    }
    return made;
  }
}
