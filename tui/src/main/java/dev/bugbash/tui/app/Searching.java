package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.Panel;
import java.util.Optional;

/** Looking for a text in the failure that is shown. */
final class Searching {
  private Searching() {}

  /** Whether a search would be one in the failure. */
  static boolean here(Model model) {
    return !model.listed()
        && model.place().focus() == Panel.FAILURE
        && !model.why().open()
        && model.failure().sheet().isPresent();
  }

  static Model begin(Model model) {
    FailureView failure = model.failure();
    Mode mode = new Mode.Searching(LineEditor.of(""), failure.hits().text(), failure.top());
    return model.with(model.place().in(mode));
  }

  static Step press(Model model, Mode.Searching mode, Input input) {
    Key.Kind kind = Editing.key(input).map(Key::kind).orElse(Key.Kind.OTHER);
    Model browsing = model.with(Editing.browsing(model));
    if (kind == Key.Kind.ESCAPE) {
      FailureView before = model.failure().find(mode.before(), mode.top(), model.rows());
      return Step.to(browsing.with(before.scroll(mode.top(), model.rows())));
    }
    if (kind == Key.Kind.ENTER) {
      return Step.to(browsing);
    }
    if (kind == Key.Kind.DOWN || kind == Key.Kind.UP) {
      return Step.to(jump(model, kind == Key.Kind.DOWN ? 1 : -1));
    }
    LineEditor editor = Editing.typed(mode.editor(), input);
    Mode next = new Mode.Searching(editor, mode.before(), mode.top());
    Model typing = model.with(model.place().in(next));
    return Step.to(
        editor.text().equals(mode.editor().text())
            ? typing
            : typing.with(model.failure().find(editor.text(), mode.top(), model.rows())));
  }

  static Model jump(Model model, int step) {
    return model.with(model.failure().hit(step, model.rows()));
  }

  /** Why there is no hit to go to; empty where there is. */
  static Optional<String> whyNot(Model model) {
    String key = model.setting().keys().binding(Action.FILTER).label();
    if (model.failure().hits().text().isBlank()) {
      return Optional.of("nothing is looked for; " + key + " in the failure does");
    }
    if (model.why().open()) {
      return Optional.of("the failure is not on the screen");
    }
    return model.failure().hits().places().isEmpty()
        ? Optional.of("nothing here is like " + model.failure().hits().text())
        : Optional.empty();
  }

  /** Whether there is a search to leave. */
  static boolean open(Model model) {
    return here(model) && !model.failure().hits().text().isEmpty();
  }

  static Model leave(Model model) {
    return model.with(model.failure().find("", model.failure().top(), model.rows()));
  }
}
