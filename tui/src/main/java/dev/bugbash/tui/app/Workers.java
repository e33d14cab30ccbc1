package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Has done on the board what the model wants: decisions and reading, searching, explaining. */
final class Workers {
  private final BoardWorker board;
  private final SearchWorker searcher;
  private final ExplainWorker explainer;
  private final RecutWorker recutter;
  private final ComparingWorker comparer;
  private final Keeper keeper;
  private final FetchWorker fetcher;

  /**
   * Where each kind of work is done.
   *
   * @param board in order, and never behind the others
   * @param comparing a moment later
   */
  record Threads(
      Executor board,
      Executor searching,
      Executor explaining,
      Executor recutting,
      Executor comparing,
      Executor fetching) {
    /** At once, by whoever asks. */
    static Threads none() {
      Executor atOnce = Runnable::run;
      return new Threads(atOnce, atOnce, atOnce, atOnce, atOnce, atOnce);
    }
  }

  Workers(Board board, String who, Equipment equipment, Threads threads, Consumer<Event> answer) {
    TicketSource tickets = equipment.tickets();
    this.board = new BoardWorker(board, who, tickets, threads.board(), answer);
    this.searcher = new SearchWorker(equipment.search(), threads.searching(), answer);
    this.explainer = new ExplainWorker(board, tickets, threads.explaining(), answer);
    this.recutter = new RecutWorker(board, who, threads.recutting(), answer);
    this.comparer = new ComparingWorker(board, threads.comparing(), answer);
    this.keeper = new Keeper(equipment.personal(), threads.board(), answer);
    this.fetcher = new FetchWorker(board, equipment, threads.fetching(), answer);
  }

  void perform(Effect.OnBoard effect) {
    if (effect instanceof Effect.Search asked) {
      searcher.perform(asked);
    } else if (effect instanceof Effect.Explaining asked) {
      explainer.perform(asked);
    } else if (effect instanceof Effect.Recutting asked) {
      recutter.perform(asked);
    } else if (effect instanceof Effect.FindVariation asked) {
      comparer.perform(asked);
    } else if (effect instanceof Effect.Keeping asked) {
      keeper.perform(asked);
    } else if (effect instanceof Effect.Fetching asked) {
      fetcher.perform(asked);
    } else {
      board.perform(effect);
    }
  }

  /** Takes what was read already, before anything else; on the thread for the board. */
  void begin(FirstReading first) {
    board.begin(first);
  }

  /** Reads the board if it changed since the last time; on the thread for the board. */
  void look() {
    board.look();
  }

  /** Has the next coarser and finer clusters at hand; on the thread that cuts the merge tree. */
  void readAhead() {
    recutter.readAhead();
  }
}
