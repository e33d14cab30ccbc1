package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

/**
 * A screen without a terminal and without threads: every key is answered, with all that follows
 * from it, before the next one.
 */
public final class StillScreen {
  private final Queue<Event> events = new ArrayDeque<>();
  private final Workers workers;
  private Model model;

  /**
   * Reads the board.
   *
   * @param readOnly whether nothing may be changed from here
   * @param equipment what it works with besides the board
   * @param clock with the time zone of the reader
   */
  public StillScreen(
      Board board, String who, boolean readOnly, Equipment equipment, Size size, Clock clock) {
    workers = new Workers(board, who, equipment, Workers.Threads.none(), events::add);
    model =
        Keeper.begin(
            equipment.personal(),
            new Setting(who, clock::getZone, readOnly),
            size,
            clock.instant(),
            Work.NONE);
    look();
  }

  /** Presses keys, one after the other. */
  public StillScreen press(Key... keys) {
    for (Key key : keys) {
      send(new Event.Entered(new Input.Pressed(key)));
    }
    return this;
  }

  /** Presses the keys of a text. */
  public StillScreen type(String text) {
    text.codePoints().forEach(c -> press(Key.of(c)));
    return this;
  }

  /** What the screen shows now. */
  public Canvas canvas() {
    return Frame.draw(model);
  }

  /**
   * Shows the view of that name, or a part of the view of clusters: failure, why, help, commands.
   *
   * @return false where there is none
   */
  public boolean show(String view) {
    switch (view.toLowerCase(Locale.ROOT)) {
      case "failure" -> press(Key.of(Kind.ENTER), Key.of(Kind.ENTER)).type("z");
      case "why" -> type("w");
      case "help" -> type("?");
      case "commands" -> type(":");
      default -> {
        return open(view);
      }
    }
    return true;
  }

  /** What {@link #show} shows. */
  public List<String> views() {
    List<String> names = new ArrayList<>();
    model.tabs().all().forEach(tab -> names.add(tab.name().toLowerCase(Locale.ROOT)));
    names.addAll(List.of("failure", "why", "help", "commands"));
    return names;
  }

  /** Goes to the view of that name, whatever its case; false where there is none. */
  public boolean open(String view) {
    for (int i = 0; i < model.tabs().all().size(); i++) {
      if (model.tabs().all().get(i).name().equalsIgnoreCase(view)) {
        become(Step.to(Moving.tab(model, i)));
        return true;
      }
    }
    return false;
  }

  Model model() {
    return model;
  }

  /** Reads what others did meanwhile. */
  void look() {
    workers.look();
    settle();
  }

  void send(Event event) {
    events.add(event);
    settle();
  }

  /** Takes a step that no event led to. */
  void become(Step step) {
    model = step.model();
    step.effects().forEach(this::perform);
    send(new Event.Resized(model.size()));
  }

  private void settle() {
    for (Event event = events.poll(); event != null; event = events.poll()) {
      Step step = Update.update(model, event);
      model = step.model();
      step.effects().forEach(this::perform);
    }
  }

  /** There is no display to suspend or to draw anew. */
  private void perform(Effect effect) {
    if (effect instanceof Effect.OnBoard onBoard) {
      workers.perform(onBoard);
    }
  }
}
