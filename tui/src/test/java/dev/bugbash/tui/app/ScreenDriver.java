package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Keymap;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Drives the screen as a person does, without threads and without a terminal. */
final class ScreenDriver {
  private static final Path NOWHERE = Path.of("target", "no-folder");

  static final Instant NOW = Instant.parse("2026-03-02T14:05:00Z");

  private final Queue<Event> events = new ArrayDeque<>();
  private final BoardWorker worker;
  private final ExplainWorker explainer;
  private final Board board;
  private final List<Effect.OnDisplay> displayed = new ArrayList<>();
  private ClusterSearch searching = query -> Set.of();
  private FetchWorker fetcher;
  private Model model;

  ScreenDriver(Board board, int width, int height) {
    this(board, width, height, Work.NONE);
  }

  ScreenDriver(Board board, int width, int height, Work work) {
    explainer = new ExplainWorker(board, "me", Runnable::run, events::add);
    worker = new BoardWorker(board, "me", Reading.CATEGORIZER, Runnable::run, events::add);
    fetcher = fetcher(board, new Workplace(NOWHERE, Map.of(), Map::of));
    this.board = board;
    model = Model.start(new Setting("me", ZoneOffset.UTC), new Size(width, height), NOW, work);
  }

  /** The board as a clock that stands still sees it. */
  static MemoryBoard board() {
    return Samples.board(Clock.fixed(NOW.minusSeconds(180), ZoneId.of("UTC")));
  }

  /** A driver on the sample board, which is read already. */
  static ScreenDriver opened(int width, int height) {
    return new ScreenDriver(board(), width, height).look();
  }

  /** Of somebody who may only look. */
  ScreenDriver readOnly() {
    Setting setting = new Setting("me", ZoneOffset.UTC, Keymap.STANDARD, true);
    model = Model.start(setting, model.size(), NOW, Work.NONE);
    return this;
  }

  /** Of somebody who sits at {@code place}. */
  ScreenDriver at(Workplace place) {
    fetcher = fetcher(board, place);
    return this;
  }

  private FetchWorker fetcher(Board of, Workplace place) {
    return new FetchWorker(of, place, Runnable::run, events::add);
  }

  /** Has queries answered by {@code search}. */
  ScreenDriver searching(ClusterSearch search) {
    searching = search;
    return this;
  }

  /** What happens by itself four times a second. */
  ScreenDriver look() {
    worker.look();
    return settle();
  }

  ScreenDriver press(Key... keys) {
    for (Key key : keys) {
      send(new Event.Entered(new Input.Pressed(key)));
    }
    return this;
  }

  ScreenDriver press(Key.Kind kind) {
    return press(Key.of(kind));
  }

  ScreenDriver type(String text) {
    text.codePoints().forEach(c -> press(Key.of(c)));
    return this;
  }

  ScreenDriver paste(String text) {
    return send(new Event.Entered(new Input.Pasted(text)));
  }

  ScreenDriver resize(int width, int height) {
    return send(new Event.Resized(new Size(width, height)));
  }

  ScreenDriver send(Event event) {
    events.add(event);
    return settle();
  }

  /** What was asked of the display so far. */
  List<Effect.OnDisplay> displayed() {
    return List.copyOf(displayed);
  }

  Model model() {
    return model;
  }

  Canvas canvas() {
    return Frame.draw(model);
  }

  ScreenDriver assertScreen(String... texts) {
    String screen = canvas().toString();
    for (String text : texts) {
      assertTrue(screen.contains(text), "no \"" + text + "\" on\n" + screen);
    }
    return this;
  }

  ScreenDriver assertNoScreen(String text) {
    String screen = canvas().toString();
    assertFalse(screen.contains(text), "\"" + text + "\" on\n" + screen);
    return this;
  }

  private ScreenDriver settle() {
    for (Event event = events.poll(); event != null; event = events.poll()) {
      Step step = Update.update(model, event);
      model = step.model();
      for (Effect effect : step.effects()) {
        if (effect instanceof Effect.Search search) {
          new SearchWorker(searching, Runnable::run, events::add).perform(search);
        } else if (effect instanceof Effect.Explaining explaining) {
          explainer.perform(explaining);
        } else if (effect instanceof Effect.Fetching fetching) {
          fetcher.perform(fetching);
        } else if (effect instanceof Effect.OnBoard onBoard) {
          worker.perform(onBoard);
        } else {
          displayed.add((Effect.OnDisplay) effect);
        }
      }
    }
    return this;
  }
}
