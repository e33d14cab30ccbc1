package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.Personal;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
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
  private final Board board;
  private final Personal personal;
  private TicketSource tickets;
  private final List<Effect.OnDisplay> displayed = new ArrayList<>();
  private Workers workers;
  private ClusterSearch searching = query -> Set.of();
  private Model model;

  ScreenDriver(Board board, int width, int height) {
    this(board, width, height, Work.NONE);
  }

  ScreenDriver(Board board, int width, int height, Work work) {
    this(board, TicketSource.NONE, width, height, work);
  }

  /** The screen of somebody who keeps things. */
  ScreenDriver(Board board, Personal personal, int width, int height) {
    this(board, TicketSource.NONE, personal, width, height, Work.NONE);
  }

  ScreenDriver(Board board, TicketSource tickets, int width, int height, Work work) {
    this(board, tickets, Personal.NONE, width, height, work);
  }

  private ScreenDriver(
      Board board, TicketSource tickets, Personal personal, int width, int height, Work work) {
    this.board = board;
    this.personal = personal;
    this.tickets = tickets;
    workers = workers(new Workplace(NOWHERE, Map.of()));
    Setting setting = new Setting("me", () -> ZoneOffset.UTC, false);
    model = Keeper.begin(personal, setting, new Size(width, height), NOW, work);
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
    Setting setting = new Setting("me", () -> ZoneOffset.UTC, true);
    model = Model.start(setting, model.size(), NOW, Work.NONE);
    return this;
  }

  /** Of somebody who is new to it. */
  ScreenDriver touring() {
    model = model.with(Tour.START);
    return this;
  }

  /** Of somebody who sits at {@code place}. */
  ScreenDriver at(Workplace place) {
    workers = workers(place);
    return this;
  }

  /** Of somebody for whom {@code known} tells of tickets. */
  ScreenDriver knowing(TicketSource known) {
    tickets = known;
    workers = workers(new Workplace(NOWHERE, Map.of()));
    return this;
  }

  private Workers workers(Workplace place) {
    Equipment equipment = new Equipment(query -> searching.find(query), tickets, personal, place);
    return new Workers(board, "me", equipment, Workers.Threads.none(), events::add);
  }

  /** Has queries answered by {@code search}. */
  ScreenDriver searching(ClusterSearch search) {
    searching = search;
    return this;
  }

  /** What happens by itself four times a second. */
  ScreenDriver look() {
    workers.look();
    return settle();
  }

  /** What happens by itself once a second. */
  ScreenDriver readAhead() {
    workers.readAhead();
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

  /** What is done when the screen closes. */
  void leave() {
    assertTrue(Keeper.leave(personal, model));
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
        if (effect instanceof Effect.OnBoard onBoard) {
          workers.perform(onBoard);
        } else {
          displayed.add((Effect.OnDisplay) effect);
        }
      }
    }
    return this;
  }
}
