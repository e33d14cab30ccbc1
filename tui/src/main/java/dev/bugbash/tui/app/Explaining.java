package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.Panel;
import java.util.Optional;

/** What asks for explanations, and takes them away again. */
final class Explaining {
  private Explaining() {}

  /** Explains the selected cluster, or goes back to its failure. */
  static Step toggle(Model model) {
    return model.why().open() && model.why().question().flatMap(q -> q.other()).isEmpty()
        ? Step.to(model.with(WhyView.CLOSED))
        : open(model, new WhyView.Question(selected(model), Optional.empty()));
  }

  static Step open(Model model, WhyView.Question question) {
    boolean inSight =
        model.layout().panes().stream().anyMatch(pane -> pane.panel() == Panel.FAILURE);
    Place place = inSight ? model.place() : model.place().on(Panel.FAILURE);
    return Step.to(model.with(place).with(WhyView.ask(question)), new Effect.Explain(question));
  }

  private static ClusterId selected(Model model) {
    return model.clusters().selectedId().orElseThrow();
  }
}
