package dev.bugbash.tui.app;

import java.util.ArrayList;
import java.util.List;

/** What an event leads to. */
record Step(Model model, List<Effect> effects) {
  Step {
    effects = List.copyOf(effects);
  }

  static Step to(Model model, Effect... effects) {
    return new Step(model, List.of(effects));
  }

  Step and(Model next, Effect effect) {
    List<Effect> all = new ArrayList<>(effects);
    all.add(effect);
    return new Step(next, all);
  }
}
