package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.Keymap;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.HelpLines;
import java.util.Optional;

/** Keys while a filter or a note is being typed, or the help is open. */
final class Editing {
  private Editing() {}

  static Step filter(Model model, Mode.Filtering mode, Input input) {
    Optional<Key> key = key(input);
    if (key.filter(Key.ctrl('c')::equals).isPresent()) {
      return Step.to(model.with(Life.ENDED));
    }
    if (key.filter(k -> k.kind() == Kind.ESCAPE).isPresent()) {
      return Step.to(filtered(model, mode.before(), mode.anchor()).with(browsing(model)));
    }
    if (key.filter(k -> k.kind() == Kind.ENTER).isPresent()) {
      return Step.to(model.with(browsing(model)));
    }
    if (key.filter(k -> k.kind() == Kind.DOWN || k.kind() == Kind.UP).isPresent()) {
      int rows = key.get().kind() == Kind.DOWN ? 1 : -1;
      ClusterList moved = model.clusters().move(rows, model.rows());
      Mode next = new Mode.Filtering(mode.editor(), mode.before(), moved.selectedId());
      return Step.to(model.with(moved).with(model.place().in(next)));
    }
    LineEditor editor = typed(mode.editor(), input);
    Mode next = new Mode.Filtering(editor, mode.before(), mode.anchor());
    Model typing = model.with(model.place().in(next));
    return Step.to(
        editor.text().equals(mode.editor().text())
            ? typing
            : filtered(typing, editor.text(), mode.anchor()));
  }

  static Step note(Model model, Mode.Noting mode, Input input) {
    Optional<Key> key = key(input);
    if (key.filter(Key.ctrl('c')::equals).isPresent()) {
      return Step.to(model.with(Life.ENDED));
    }
    if (key.filter(k -> k.kind() == Kind.ESCAPE).isPresent()) {
      return Step.to(model.with(browsing(model)));
    }
    if (key.filter(k -> k.kind() == Kind.ENTER).isPresent()) {
      String text = mode.editor().text().strip();
      Model done = model.with(browsing(model));
      return text.isEmpty()
          ? Step.to(done.alarm("an empty note was dropped"))
          : Step.to(done, new Effect.AddNote(mode.cluster(), text));
    }
    Mode next = new Mode.Noting(mode.cluster(), typed(mode.editor(), input));
    return Step.to(model.with(model.place().in(next)));
  }

  static Step help(Model model, Mode.Helping mode, Key key) {
    int page = Math.max(1, model.rows() - 1);
    int lines = HelpLines.of(action -> Optional.empty()).size();
    return Keymap.action(key)
        .map(
            action ->
                switch (action) {
                  case DOWN -> helping(model, mode.top() + 1, lines);
                  case UP -> helping(model, mode.top() - 1, lines);
                  case PAGE_DOWN -> helping(model, mode.top() + page, lines);
                  case PAGE_UP -> helping(model, mode.top() - page, lines);
                  case FIRST -> helping(model, 0, lines);
                  case LAST -> helping(model, lines, lines);
                  case BACK, HELP, QUIT, ENTER -> Step.to(model.with(browsing(model)));
                  case ABORT -> Step.to(model.with(Life.ENDED));
                  case REDRAW -> Step.to(model, new Effect.Redraw());
                  case SUSPEND -> Step.to(model, new Effect.Suspend());
                  default -> Step.to(model);
                })
        .orElse(Step.to(model));
  }

  /** Whether an action does something while the help is open; for the footer. */
  static boolean inHelp(Action action) {
    return action == Action.BACK;
  }

  private static Step helping(Model model, int top, int lines) {
    int first = Document.clamp(top, lines, model.rows());
    return Step.to(model.with(model.place().in(new Mode.Helping(first))));
  }

  private static Model filtered(Model model, String text, Optional<ClusterId> anchor) {
    return model.with(
        model
            .clusters()
            .filter(model.board().rows(), text, model.setting().who(), anchor, model.rows()));
  }

  static Place browsing(Model model) {
    return model.place().in(Mode.BROWSING);
  }

  static LineEditor typed(LineEditor editor, Input input) {
    return input instanceof Input.Pasted pasted
        ? editor.insert(pasted.text())
        : key(input).map(editor::press).orElse(editor);
  }

  static Optional<Key> key(Input input) {
    return input instanceof Input.Pressed pressed ? Optional.of(pressed.key()) : Optional.empty();
  }
}
