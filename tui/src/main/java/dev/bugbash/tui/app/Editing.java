package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.LineEditor;
import java.util.Optional;

/** Keys while a filter is being typed. */
final class Editing {
  private Editing() {}

  static Step filter(Model model, Mode.Filtering mode, Input input) {
    Optional<Key> key = key(input);
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

  private static Model filtered(Model model, String text, Optional<ClusterId> anchor) {
    return model.showing(model.clusters().wanted().filter(text), anchor);
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
