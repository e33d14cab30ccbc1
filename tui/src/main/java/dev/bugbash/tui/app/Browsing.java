package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Keymap;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.Panel;
import java.util.Optional;

/** Keys while nothing is being typed. */
final class Browsing {
  /** More than any list has rows, and far from overflow. */
  private static final int ALL = 1 << 29;

  private Browsing() {}

  static Step press(Model model, Key key) {
    Optional<Action> action = Keymap.action(key);
    if (action.isEmpty()) {
      return Step.to(model);
    }
    if (action.get() == Action.BACK) {
      return Step.to(back(model));
    }
    Optional<String> refusal = Availability.whyNot(model, action.get());
    if (refusal.isPresent()) {
      return Step.to(model.alarm(refusal.get()));
    }
    Life before = model.life();
    return perform(model.with(Life.RUNNING), action.get(), before);
  }

  private static Step perform(Model model, Action action, Life before) {
    return switch (action) {
      case CLAIM -> Step.to(model, new Effect.Claim(selected(model)));
      case RELEASE -> Step.to(model, new Effect.Release(selected(model)));
      case REDRAW -> Step.to(model, new Effect.Redraw());
      case SUSPEND -> Step.to(model, new Effect.Suspend());
      case QUIT -> Step.to(quit(model, before));
      case ABORT -> Step.to(model.with(Life.ENDED));
      case UNFOLD -> Step.to(model.with(model.failure().toggle()));
      case WHY -> Explaining.toggle(model);
      case WHY_NOT -> Explaining.begin(model);
      case COARSER -> Recutting.begin(model, -1);
      case FINER -> Recutting.begin(model, 1);
      case DOWN -> Step.to(move(model, 1));
      case UP -> Step.to(move(model, -1));
      case PAGE_DOWN -> Step.to(move(model, page(model)));
      case PAGE_UP -> Step.to(move(model, -page(model)));
      case FIRST -> Step.to(move(model, -ALL));
      case LAST -> Step.to(move(model, ALL));
      case NEXT_MEMBER -> Step.to(model.with(model.detail().move(1, model.rows())));
      case PREVIOUS_MEMBER -> Step.to(model.with(model.detail().move(-1, model.rows())));
      default -> Step.to(model.with(place(model, action)));
    };
  }

  private static Place place(Model model, Action action) {
    Place place = model.place();
    return switch (action) {
      case ENTER ->
          place.focus() == Panel.FAILURE
              ? place.zoom(!place.zoomed())
              : place.on(place.focus().step(1));
      case NEXT_PANEL -> place.on(place.focus().next(1));
      case PREVIOUS_PANEL -> place.on(place.focus().next(-1));
      case ZOOM -> place.zoom(!place.zoomed());
      case HELP -> place.in(new Mode.Helping(0));
      case FILTER -> {
        String filter = model.clusters().filter();
        yield place
            .on(Panel.CLUSTERS)
            .in(new Mode.Filtering(LineEditor.of(filter), filter, model.clusters().selectedId()));
      }
      case NOTE -> place.in(new Mode.Noting(selected(model), LineEditor.of("")));
      default -> place;
    };
  }

  /** One thing at a time, the innermost first; the toast goes with any. */
  private static Model back(Model model) {
    Model calm = model.with(Optional.empty()).with(Life.RUNNING);
    Place place = model.place();
    if (place.zoomed()) {
      return calm.with(place.zoom(false));
    }
    if (model.why().open()) {
      return calm.with(WhyView.CLOSED);
    }
    if (place.focus() != Panel.CLUSTERS) {
      return calm.with(place.on(place.focus().step(-1)));
    }
    if (!model.clusters().filter().isEmpty()) {
      return calm.with(
          model
              .clusters()
              .filter(
                  model.board().rows(),
                  "",
                  model.setting().who(),
                  model.clusters().selectedId(),
                  model.rows()));
    }
    return calm.with(model.work().hidden());
  }

  private static Model quit(Model model, Life before) {
    if (model.work().running() && before != Life.WARNED) {
      String key = Keymap.binding(Action.QUIT).labels();
      return model.with(Life.WARNED).alarm("still importing; " + key + " again drops the import");
    }
    return model.with(Life.ENDED);
  }

  private static Model move(Model model, int rows) {
    return switch (model.place().focus()) {
      case CLUSTERS -> model.with(model.clusters().move(rows, model.rows()));
      case TESTS -> model.with(model.detail().move(rows, model.rows()));
      case FAILURE -> scroll(model, rows);
    };
  }

  private static Model scroll(Model model, int rows) {
    return model.why().open()
        ? model.with(model.why().scroll(model.why().top() + rows, model.rows()))
        : model.with(model.failure().scroll(model.failure().top() + rows, model.rows()));
  }

  private static int page(Model model) {
    return Math.max(1, model.rows() - 1);
  }

  private static ClusterId selected(Model model) {
    return model.clusters().selectedId().orElseThrow();
  }
}
