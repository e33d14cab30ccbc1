package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.Panel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keys while nothing is being typed. */
final class Browsing {
  /** One for each reason: fixed, not-a-bug, flaky, wont-fix, duplicate. */
  private static final String CLOSING_KEYS = "fnlwd";

  private Browsing() {}

  static Step press(Model model, Key key) {
    Optional<Action> action = model.setting().keys().action(key);
    if (action.isEmpty()) {
      return Step.to(model);
    }
    return action.get() == Action.TAB
        ? Step.to(Moving.tab(model.with(Life.RUNNING), key.codePoint() - '1'))
        : run(model, action.get());
  }

  /** Does it, or says why that is not possible now. */
  static Step run(Model model, Action action) {
    if (action == Action.BACK) {
      return back(model);
    }
    Optional<Step> conflict = action == Action.CLAIM ? Conflict.of(model) : Optional.empty();
    if (conflict.isPresent()) {
      return conflict.get();
    }
    Optional<String> refusal = Availability.whyNot(model, action);
    if (refusal.isPresent()) {
      return Step.to(model.alarm(refusal.get()));
    }
    Life before = model.life();
    Model now = model.with(Life.RUNNING);
    Optional<Model> listed = model.listed() ? ListingKeys.run(now, action) : Optional.empty();
    if (listed.isPresent()) {
      return Step.to(listed.get());
    }
    return Moving.move(now, action).map(Step::to).orElseGet(() -> perform(now, action, before));
  }

  private static Step perform(Model model, Action action, Life before) {
    return switch (action) {
      case CLAIM -> Step.to(model, new Effect.Claim(model.targetIds()));
      case RELEASE -> Step.to(model, new Effect.Release(model.targetIds()));
      case HAND_OVER -> Prompting.begin(model, Prompt.HAND_OVER);
      case NOTE -> Prompting.begin(model, Prompt.NOTE);
      case CLOSE -> Choosing.begin(model, closing(model.targetIds()));
      case REOPEN -> Step.to(model, new Effect.Reopen(model.targetIds()));
      case MERGE -> merge(model);
      case APART -> Prompting.begin(model, Prompt.APART);
      case SPLIT -> Prompting.begin(model, Prompt.SPLIT);
      case KNOWN -> Prompting.begin(model, Prompt.KNOWN);
      case LINK -> Prompting.link(model);
      case SAVE_VIEW -> Prompting.begin(model, Prompt.SAVE_VIEW);
      case FORGET_VIEW -> Step.to(Views.askToForget(model));
      case UNDO -> Step.to(model, new Effect.Undo());
      case REDO -> Step.to(model, new Effect.Redo());
      case EDIT, COPY, PAGE, LINKS -> Taking.perform(model, action);
      case WHY -> Explaining.toggle(model);
      case WHY_NOT -> Prompting.begin(model, Prompt.WHY_NOT);
      case COARSER -> Recutting.begin(model, -1);
      case FINER -> Recutting.begin(model, 1);
      case REDRAW -> Step.to(model, new Effect.Redraw());
      case SUSPEND -> Step.to(model, new Effect.Suspend());
      case QUIT -> Step.to(quit(model, before));
      case ABORT -> Step.to(model.with(Life.ENDED));
      case ENTER -> Step.to(enter(model));
      case UNFOLD -> Step.to(model.with(model.failure().toggle()));
      default -> Step.to(look(model, action));
    };
  }

  private static Model look(Model model, Action action) {
    ClusterList clusters = model.clusters();
    Place place = model.place();
    return switch (action) {
      case MARK -> mark(model);
      case RANGE ->
          model.with(
              clusters.with(clusters.marks().range(clusters.shown(), clusters.list().selected())));
      case MARK_ALL -> model.with(clusters.with(clusters.marks().all(clusters.shown())));
      case SORT -> model.showing(next(clusters.wanted()), clusters.selectedId());
      case REFRESH -> model.showing(clusters.wanted(), clusters.selectedId());
      case NEXT_PANEL -> model.with(place.on(place.focus().next(1)));
      case PREVIOUS_PANEL -> model.with(place.on(place.focus().next(-1)));
      case ZOOM -> model.with(place.zoom(!place.zoomed()));
      case HELP -> model.with(Finding.begin(model, true));
      case COMMAND -> model.with(Finding.begin(model, false));
      case FILTER -> Searching.here(model) ? Searching.begin(model) : filter(model);
      case NEXT_HIT -> Searching.jump(model, 1);
      case PREVIOUS_HIT -> Searching.jump(model, -1);
      default -> model;
    };
  }

  private static Wanted next(Wanted wanted) {
    return wanted.in(wanted.order().next());
  }

  private static Model mark(Model model) {
    ClusterList clusters = model.clusters();
    return model.with(
        clusters
            .with(clusters.marks().toggle(clusters.selectedId().orElseThrow()))
            .move(1, model.rows()));
  }

  private static Model filter(Model model) {
    String filter = model.clusters().filter();
    String begun = filter.isEmpty() ? "" : filter + " ";
    return model.with(
        model
            .place()
            .on(Panel.CLUSTERS)
            .in(new Mode.Filtering(LineEditor.of(begun), filter, model.clusters().selectedId())));
  }

  private static Model enter(Model model) {
    Place place = model.place();
    return model.with(
        place.focus() == Panel.FAILURE
            ? place.zoom(!place.zoomed() && model.zoomable())
            : place.on(place.focus().step(1)));
  }

  private static Mode.Choosing closing(List<ClusterId> targets) {
    List<Choice> reasons =
        Arrays.stream(Closing.Reason.values())
            .map(
                reason ->
                    Choice.of(
                        CLOSING_KEYS.charAt(reason.ordinal()),
                        reason.word(),
                        new Effect.Close(targets, reason, "")))
            .toList();
    return new Mode.Choosing("close " + Words.clusters(targets) + " as", reasons);
  }

  /** Marked clusters become the largest of them; a single one asks with which. */
  private static Step merge(Model model) {
    List<ClusterRow> targets = model.clusters().targets();
    if (targets.size() < 2) {
      return Prompting.begin(model, Prompt.MERGE);
    }
    ClusterId into =
        targets.stream().max(Comparator.comparingInt(ClusterRow::size)).orElseThrow().id();
    List<ClusterId> others =
        targets.stream().map(ClusterRow::id).filter(id -> !id.equals(into)).toList();
    return Step.to(
        model.with(model.clusters().with(Marks.NONE)), new Effect.Merge(into, others, false));
  }

  /** One thing at a time, the innermost first, the import last; the toast goes with any. */
  private static Step back(Model model) {
    return inner(model).map(Step::to).orElseGet(() -> cancel(model));
  }

  /** Asked once, warns; asked again, the import ends. */
  private static Step cancel(Model model) {
    Model calm = model.with(Optional.empty()).with(Life.RUNNING);
    if (!model.work().running()) {
      return Step.to(calm);
    }
    if (model.life() != Life.CANCELLING) {
      String key = model.setting().keys().binding(Action.BACK).labels();
      return Step.to(calm.with(Life.CANCELLING).alarm(key + " again cancels the import"));
    }
    return Step.to(calm.with(model.work().cancelled()), new Effect.CancelImport());
  }

  /** Out of whatever is open; nothing where nothing is. */
  private static Optional<Model> inner(Model model) {
    Model calm = model.with(Optional.empty()).with(Life.RUNNING);
    Place place = model.place();
    if (Searching.open(model)) {
      return Optional.of(Searching.leave(calm));
    }
    if (model.zoomed()) {
      return Optional.of(calm.with(place.zoom(false)));
    }
    Optional<Model> listed = model.listed() ? ListingKeys.back(calm) : Optional.empty();
    if (listed.isPresent()) {
      return listed;
    }
    if (model.why().open()) {
      return Optional.of(calm.with(WhyView.CLOSED));
    }
    if (place.focus() != Panel.CLUSTERS) {
      return Optional.of(calm.with(place.on(place.focus().step(-1))));
    }
    if (!model.clusters().marks().none()) {
      return Optional.of(calm.with(model.clusters().with(Marks.NONE)));
    }
    if (model.tabs().current() != 0 || !model.clusters().filter().isEmpty()) {
      return Optional.of(Moving.tab(calm, 0));
    }
    return Optional.empty();
  }

  private static Model quit(Model model, Life before) {
    if (model.work().running() && before != Life.WARNED) {
      String key = model.setting().keys().binding(Action.QUIT).labels();
      return model.with(Life.WARNED).alarm("still importing; " + key + " again drops the import");
    }
    return model.with(Life.ENDED);
  }
}
