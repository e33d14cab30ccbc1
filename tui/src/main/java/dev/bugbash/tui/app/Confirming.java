package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Key;

/** What cannot be taken back is done after a yes only; any other key means no. */
final class Confirming {
  private Confirming() {}

  static Step press(Model model, Mode.Confirming mode, Key key) {
    Model browsing = model.with(Editing.browsing(model));
    return key.equals(Key.of('y'))
        ? Step.to(browsing.news(mode.doing()), mode.effect())
        : Step.to(browsing.news("nothing was changed"));
  }
}
