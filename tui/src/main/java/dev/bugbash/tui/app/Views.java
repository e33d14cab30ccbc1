package dev.bugbash.tui.app;

import dev.bugbash.tui.config.SavedView;
import dev.bugbash.tui.view.Tab;
import java.util.Optional;

/** Views that a person makes of a filter and an order. */
final class Views {
  private Views() {}

  /** The name of the view on the screen if it was saved; otherwise empty. */
  static String savedName(Model model) {
    return model.tabs().tab() instanceof Tab.Clusters clusters && clusters.saved()
        ? clusters.name()
        : "";
  }

  static Step save(Model model, String name) {
    Optional<String> problem = SavedView.problem(name);
    if (problem.isPresent()) {
      return Step.to(model.alarm(problem.get()));
    }
    if (Tabs.START.index(name) >= 0) {
      return Step.to(model.alarm(name + " is always there; take another name"));
    }
    Wanted wanted = model.clusters().wanted();
    SavedView view = new SavedView(name, wanted.order().word(), wanted.filter().strip());
    return Step.to(model, new Effect.SaveView(view));
  }

  static Model askToForget(Model model) {
    String name = savedName(model);
    return model.with(
        model
            .place()
            .in(
                new Mode.Confirming(
                    "Forget the view " + name + "? This can't be undone.",
                    new Effect.ForgetView(name),
                    "forgetting " + name + "\u2026")));
  }

  /** The selection stays on its cluster where the view has it. */
  static Model arrive(Model model, Event.ViewsKept kept) {
    Model next =
        model.with(
            model.tabs().with(kept.views()).counted(model.board().rows(), model.setting().who()));
    return Moving.tab(next, Math.max(0, next.tabs().index(kept.shown()))).news(kept.words());
  }
}
