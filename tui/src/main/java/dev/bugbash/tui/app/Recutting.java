package dev.bugbash.tui.app;

import dev.bugbash.board.corrections.Reclustering;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Keymap;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.RecutLines;
import java.util.List;
import java.util.Optional;

/** Coarser and finer clusters: seen before they are applied. */
final class Recutting {
  private Recutting() {}

  /** Asks for the clusters one step away from those of the board. */
  static Step begin(Model model, int step) {
    return see(model, new Mode.Recutting(Optional.empty(), step, 0));
  }

  private static Step see(Model model, Mode.Recutting mode) {
    return Step.to(
        model.with(model.place().in(mode)),
        mode.view().isEmpty()
            ? new Effect.Recut(Optional.empty(), mode.step())
            : new Effect.Recut(Optional.of(mode.view().get().granularity()), mode.step()));
  }

  static Step press(Model model, Mode.Recutting mode, Key key) {
    int page = Math.max(1, model.rows() - 1);
    int lines = mode.view().map(view -> RecutLines.of(view).size()).orElse(0);
    return model
        .setting()
        .keys()
        .action(key)
        .map(
            action ->
                switch (action) {
                  case DOWN -> scroll(model, mode, mode.top() + 1, lines);
                  case UP -> scroll(model, mode, mode.top() - 1, lines);
                  case PAGE_DOWN -> scroll(model, mode, mode.top() + page, lines);
                  case PAGE_UP -> scroll(model, mode, mode.top() - page, lines);
                  case FIRST -> scroll(model, mode, 0, lines);
                  case LAST -> scroll(model, mode, lines, lines);
                  case COARSER -> see(model, new Mode.Recutting(mode.view(), -1, 0));
                  case FINER -> see(model, new Mode.Recutting(mode.view(), 1, 0));
                  case ENTER -> apply(model, mode);
                  case BACK, QUIT -> Step.to(model.with(Editing.browsing(model)));
                  case ABORT -> Step.to(model.with(Life.ENDED));
                  case REDRAW -> Step.to(model, new Effect.Redraw());
                  case SUSPEND -> Step.to(model, new Effect.Suspend());
                  default -> Step.to(model);
                })
        .orElse(Step.to(model));
  }

  private static Step scroll(Model model, Mode.Recutting mode, int top, int lines) {
    int first = Document.clamp(top, lines, model.rows());
    return Step.to(
        model.with(model.place().in(new Mode.Recutting(mode.view(), mode.step(), first))));
  }

  private static Step apply(Model model, Mode.Recutting mode) {
    if (mode.view().isEmpty()) {
      return Step.to(model.alarm("wait until it is shown"));
    }
    if (mode.view().get().changes().isEmpty()) {
      return Step.to(model.alarm("nothing would change"));
    }
    Granularity shown = mode.view().get().granularity();
    return Step.to(
        model.with(Editing.browsing(model)).news("regrouping\u2026"), new Effect.ApplyRecut(shown));
  }

  /** The answer to {@link Effect.Recut}, unless the person is elsewhere by now. */
  static Model arrive(Model model, Event.RecutRead read) {
    return model.place().mode() instanceof Mode.Recutting
        ? model.with(model.place().in(new Mode.Recutting(Optional.of(read.view()), 0, 0)))
        : model;
  }

  /** The answer to {@link Effect.ApplyRecut}. */
  static Model arrive(Model model, Event.Recutted done) {
    if (done.outcome().isEmpty()) {
      return model.alarm("the clusters changed meanwhile; look again");
    }
    int failures =
        done.outcome().get().changes().stream().mapToInt(Reclustering.Change::failures).sum();
    return model.news(
        failures + (failures == 1 ? " failure has" : " failures have") + " another cluster now");
  }

  /** What keys do here, for the footer. */
  static List<Binding> hints(Keymap keys) {
    return List.of(
        keys.binding(Action.COARSER).saying("coarser"),
        keys.binding(Action.FINER).saying("finer"),
        keys.binding(Action.ENTER).saying("make it so"),
        keys.binding(Action.BACK));
  }
}
