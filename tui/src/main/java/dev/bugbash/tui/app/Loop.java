package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.terminal.Display;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The one loop that owns model and display. */
final class Loop {
  /** Between looks for a key while a person types, and when they have not for some seconds. */
  private static final long SHORT_PAUSE_MILLIS = 2;

  private static final long PAUSE_MILLIS = 10;

  /** So many short pauses, and whatever happens meanwhile, are those seconds. */
  private static final int PATIENCE = 2_000;

  /** So long the first frame waits for what it is to show. */
  private static final long FIRST_MILLIS = 150;

  private static final Duration TICK = Duration.ofSeconds(1);

  private final Display display;
  private final Desktop desktop;
  private final BlockingQueue<Event> queue;
  private final Consumer<Effect.OnBoard> board;
  private final Clock clock;

  /** What is to be done on the board after the next frame. */
  private final List<Effect.OnBoard> wishes = new ArrayList<>();

  private int turnsWithoutKey;

  /** Whether anything has happened since the last frame, be it visible or not. */
  private boolean changed;

  /** Also read by who takes leave at a signal. */
  private volatile Model model;

  Loop(
      Display display,
      Map<String, String> environment,
      BlockingQueue<Event> queue,
      Consumer<Effect.OnBoard> board,
      Clock clock,
      Model model) {
    this.display = display;
    this.desktop = new Desktop(display, environment);
    this.queue = queue;
    this.board = board;
    this.clock = clock;
    this.model = model;
  }

  /** Draws, and goes on until the person quits. */
  void run() throws IOException, InterruptedException {
    arrivals(FIRST_MILLIS);
    draw();
    while (model.life() != Life.ENDED) {
      arrivals(turnsWithoutKey < PATIENCE ? SHORT_PAUSE_MILLIS : PAUSE_MILLIS);
      wish();
      keys();
      time();
      if (changed || display.pendingRedraw()) {
        draw();
      }
    }
    wish();
  }

  private void draw() throws IOException {
    changed = false;
    display.show(Frame.draw(model));
  }

  /**
   * A turn after the frame: the terminal has shown it before the cores are busy with what is to
   * come of it.
   */
  private void wish() {
    wishes.forEach(board);
    wishes.clear();
  }

  private void arrivals(long millis) throws IOException, InterruptedException {
    Event next = queue.poll(millis, TimeUnit.MILLISECONDS);
    while (next != null) {
      apply(next);
      next = queue.poll();
    }
  }

  Model model() {
    return model;
  }

  private void keys() throws IOException {
    Optional<Input> input = display.poll();
    turnsWithoutKey = input.isPresent() ? 0 : Math.min(PATIENCE, turnsWithoutKey + 1);
    while (input.isPresent() && model.life() != Life.ENDED) {
      apply(new Event.Entered(input.get()));
      input = display.poll();
    }
  }

  private void time() throws IOException {
    if (!display.size().equals(model.size())) {
      apply(new Event.Resized(display.size()));
    }
    Instant now = clock.instant();
    if (now.isAfter(model.now().plus(TICK))) {
      apply(new Event.Ticked(now));
    }
  }

  private void apply(Event event) throws IOException {
    Step step = Update.update(model, event);
    model = step.model();
    changed = true;
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.OnBoard onBoard) {
        wishes.add(onBoard);
      } else {
        desktop.perform((Effect.OnDisplay) effect).ifPresent(queue::add);
      }
    }
  }
}
