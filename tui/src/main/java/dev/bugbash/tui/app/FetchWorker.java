package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.TestId;
import dev.bugbash.reports.ClusterSummary;
import dev.bugbash.reports.Project;
import dev.bugbash.reports.RerunCommand;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what goes with a failure and is not on the board, on the thread of its executor: the
 * first time it looks through the working tree, which may take a while.
 */
final class FetchWorker {
  private final Board board;
  private final Workplace place;
  private final TicketSource tickets;
  private final Executor executor;
  private final Consumer<Event> answer;

  /** Who scrolls fast wants the source of the last frame only. */
  private final AtomicReference<Effect.@Nullable FindSource> wish = new AtomicReference<>();

  private @Nullable SourceReader sources;

  FetchWorker(Board board, Equipment equipment, Executor executor, Consumer<Event> answer) {
    this.board = board;
    this.place = equipment.place();
    this.tickets = equipment.tickets();
    this.executor = executor;
    this.answer = answer;
  }

  /** Has {@code effect} done; returns at once. */
  void perform(Effect.Fetching effect) {
    if (effect instanceof Effect.FindSource find) {
      wish.set(find);
      executor.execute(() -> find(wish.getAndSet(null)));
    } else {
      executor.execute(() -> answer.accept(answer(effect)));
    }
  }

  private Event answer(Effect.Fetching effect) {
    try {
      if (effect instanceof Effect.FindRerun find) {
        return rerun(find);
      }
      if (effect instanceof Effect.Summarize summarize) {
        return summary(summarize);
      }
      ClusterId cluster = ((Effect.FindLinks) effect).cluster();
      return new Event.LinksFound(cluster, new LinkFinder(board, tickets::links).of(cluster));
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  private static Event failed(RuntimeException e) {
    return new Event.NotFetched(
        e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  private Event rerun(Effect.FindRerun find) {
    Project project = Project.around(place.folder());
    TestId test = find.member().test();
    return RerunCommand.of(find.member(), find.stack(), project)
        .<Event>map(command -> new Event.ToCopy(command.text(), "the command " + command.text()))
        .orElse(new Event.NotFetched("nobody knows which tool runs " + test + " again"));
  }

  private Event summary(Effect.Summarize summarize) {
    List<ClusterRow> rows = summarize.clusters();
    String text =
        rows.stream()
            .map(row -> ClusterSummary.markdown(board, row, summarize.relations()))
            .collect(Collectors.joining("\n"));
    String of = rows.size() == 1 ? "" + rows.get(0).id() : Words.count(rows.size(), "cluster");
    return new Event.ToCopy(text, "the summary of " + of);
  }

  private void find(Effect.@Nullable FindSource find) {
    if (find == null) {
      return;
    }
    try {
      answer.accept(new Event.SourceFound(find.member(), sources().read(find.frame())));
    } catch (RuntimeException e) {
      answer.accept(failed(e));
    }
  }

  private SourceReader sources() {
    SourceReader read = sources;
    if (read == null) {
      read = new SourceReader(SourceTree.of(Project.top(place.folder())));
      sources = read;
    }
    return read;
  }
}
