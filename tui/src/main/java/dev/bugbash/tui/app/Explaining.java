package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.WhySheet;
import java.util.Locale;
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

  /** Begins to ask for the other cluster; the nearest one is offered. */
  static Step begin(Model model) {
    Mode mode = new Mode.Asking(selected(model), LineEditor.of(""));
    return Step.to(model.with(model.place().in(mode)));
  }

  static Step ask(Model model, Mode.Asking mode, Input input) {
    Optional<Key> key = Editing.key(input);
    if (key.filter(Key.ctrl('c')::equals).isPresent()) {
      return Step.to(model.with(Life.ENDED));
    }
    if (key.filter(k -> k.kind() == Kind.ESCAPE).isPresent()) {
      return Step.to(model.with(Editing.browsing(model)));
    }
    if (key.filter(k -> k.kind() == Kind.ENTER).isPresent()) {
      return answer(model.with(Editing.browsing(model)), mode);
    }
    Mode next = new Mode.Asking(mode.cluster(), Editing.typed(mode.editor(), input));
    return Step.to(model.with(model.place().in(next)));
  }

  private static Step answer(Model model, Mode.Asking mode) {
    String text = mode.editor().text().strip();
    if (text.isEmpty() && nearest(model).isPresent()) {
      return open(model, new WhyView.Question(mode.cluster(), nearest(model)));
    }
    String name = text.toLowerCase(Locale.ROOT);
    Optional<ClusterId> other =
        model.board().rows().stream()
            .map(ClusterRow::id)
            .filter(
                id ->
                    name.equals(id.toString().toLowerCase(Locale.ROOT))
                        || name.equals("" + id.number()))
            .findFirst();
    if (other.isEmpty()) {
      return Step.to(
          model.alarm(text.isEmpty() ? "no cluster was named" : "there is no cluster " + text));
    }
    return other.get().equals(mode.cluster())
        ? Step.to(model.alarm(mode.cluster() + " is one with itself"))
        : open(model, new WhyView.Question(mode.cluster(), other));
  }

  /** The nearest other cluster, where the explanation on the screen names one. */
  static Optional<ClusterId> nearest(Model model) {
    return model
        .why()
        .sheet()
        .filter(WhySheet.Alone.class::isInstance)
        .flatMap(sheet -> ((WhySheet.Alone) sheet).nearest())
        .map(ClusterRow::id);
  }

  private static Step open(Model model, WhyView.Question question) {
    boolean inSight =
        model.layout().panes().stream().anyMatch(pane -> pane.panel() == Panel.FAILURE);
    Place place = inSight ? model.place() : model.place().on(Panel.FAILURE);
    return Step.to(model.with(place).with(WhyView.ask(question)), new Effect.Explain(question));
  }

  private static ClusterId selected(Model model) {
    return model.clusters().selectedId().orElseThrow();
  }
}
