package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Key;

/** Keys while one of a few things is to be chosen; any other key chooses nothing. */
final class Choosing {
  private Choosing() {}

  static Step begin(Model model, Mode.Choosing choosing) {
    return Step.to(model.with(model.place().in(choosing)));
  }

  static Step press(Model model, Mode.Choosing mode, Key key) {
    Model browsing = model.with(Editing.browsing(model));
    return mode.choices().stream()
        .filter(choice -> key.equals(Key.of(choice.key())))
        .findFirst()
        .map(choice -> choice.then().apply(browsing))
        .orElse(Step.to(browsing));
  }
}
