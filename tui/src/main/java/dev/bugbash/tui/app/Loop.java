package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.terminal.Display;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The one loop that owns model and display. */
final class Loop {
  private static final long PAUSE_MILLIS = 10;
  private static final Duration TICK = Duration.ofSeconds(1);

  private final Display display;
  private final Desktop desktop;
  private final BlockingQueue<Event> queue;
  private final Consumer<Effect.OnBoard> board;
  private final Clock clock;

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
    display.show(Frame.draw(model));
    while (model.life() != Life.ENDED) {
      Model before = model;
      Optional<Event> first = Optional.ofNullable(queue.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
      if (first.isPresent()) {
        apply(first.get());
        for (Event next = queue.poll(); next != null; next = queue.poll()) {
          apply(next);
        }
      }
      keys();
      time();
      if (!model.equals(before) || display.pendingRedraw()) {
        display.show(Frame.draw(model));
      }
    }
  }

  Model model() {
    return model;
  }

  private void keys() throws IOException {
    Optional<Input> input = display.poll();
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
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.OnBoard onBoard) {
        board.accept(onBoard);
      } else {
        desktop.perform((Effect.OnDisplay) effect).ifPresent(queue::add);
      }
    }
  }
}
