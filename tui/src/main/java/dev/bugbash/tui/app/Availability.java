package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.model.Claim;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.view.Age;
import dev.bugbash.tui.view.Panel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which actions work now; footer, help and refusals all ask here. */
final class Availability {
  private static final Set<Action> CHANGES =
      Set.of(
          Action.CLAIM,
          Action.RELEASE,
          Action.HAND_OVER,
          Action.NOTE,
          Action.CLOSE,
          Action.REOPEN,
          Action.MERGE,
          Action.APART,
          Action.SPLIT,
          Action.KNOWN,
          Action.LINK,
          Action.UNDO,
          Action.REDO,
          Action.COARSER,
          Action.FINER);

  /** What a listing of something else has no use for. */
  private static final Set<Action> OF_CLUSTERS =
      Set.of(
          Action.CLAIM,
          Action.RELEASE,
          Action.HAND_OVER,
          Action.NOTE,
          Action.CLOSE,
          Action.REOPEN,
          Action.MERGE,
          Action.APART,
          Action.SPLIT,
          Action.KNOWN,
          Action.WHY,
          Action.WHY_NOT,
          Action.MARK,
          Action.RANGE,
          Action.MARK_ALL,
          Action.SORT,
          Action.SAVE_VIEW,
          Action.UNFOLD,
          Action.EDIT,
          Action.COPY,
          Action.PAGE,
          Action.LINKS,
          Action.NEXT_HIT,
          Action.PREVIOUS_HIT,
          Action.NEXT_NEW,
          Action.PREVIOUS_NEW,
          Action.NEXT_UNCLAIMED,
          Action.PREVIOUS_UNCLAIMED,
          Action.COARSER,
          Action.FINER);

  /** What is about a claim, and so is of use where claims are listed. */
  private static final Set<Action> OF_CLAIMS =
      Set.of(Action.CLAIM, Action.RELEASE, Action.HAND_OVER, Action.NOTE, Action.CLOSE);

  private Availability() {}

  /** Why an action does not work now; empty where it does. */
  static Optional<String> whyNot(Model model, Action action) {
    Optional<String> refusal = CHANGES.contains(action) ? readOnly(model) : Optional.empty();
    boolean here = model.listing().held().isPresent() && OF_CLAIMS.contains(action);
    if (refusal.isEmpty() && model.listed() && OF_CLUSTERS.contains(action) && !here) {
      refusal = Optional.of("here are no clusters; Esc goes back to them");
    }
    return refusal.isPresent() ? refusal : inParticular(model, action);
  }

  private static Optional<String> inParticular(Model model, Action action) {
    return switch (action) {
      case CLAIM -> forNone(model, row -> claim(model, row));
      case RELEASE, HAND_OVER -> forNone(model, row -> release(model, row));
      case CLOSE -> forNone(model, row -> close(model, row));
      case REOPEN -> forNone(model, Availability::reopen);
      case NOTE -> model.targets().isEmpty() ? nothing() : Optional.empty();
      case WHY, KNOWN, MARK, RANGE, MARK_ALL ->
          model.clusters().selected().isEmpty() ? nothing() : Optional.empty();
      case WHY_NOT, MERGE, APART -> another(model);
      case SPLIT -> split(model);
      case COARSER, FINER -> model.board().rows().isEmpty() ? nothing() : Optional.empty();
      case EDIT, COPY, PAGE, LINKS -> Taking.whyNot(model, action);
      case NEXT_HIT, PREVIOUS_HIT -> Searching.whyNot(model);
      case LINK -> link(model);
      case ENTER -> enter(model);
      case BACK -> canLeave(model) ? Optional.empty() : Optional.of("nothing is open");
      case FORGET_VIEW ->
          Views.savedName(model).isEmpty()
              ? Optional.of("only a view that you saved can be forgotten")
              : Optional.empty();
      case UNFOLD -> unfold(model);
      case NEXT_MEMBER, PREVIOUS_MEMBER, ZOOM, NEXT_PANEL, PREVIOUS_PANEL, FILTER ->
          going(model, action);
      default -> Optional.empty();
    };
  }

  private static Optional<String> unfold(Model model) {
    if (model.failure().sheet().isEmpty()) {
      return Optional.of("no failure is shown");
    }
    return model.failure().sheet().get().folds()
        ? Optional.empty()
        : Optional.of("no framework frames are folded here");
  }

  private static Optional<String> going(Model model, Action action) {
    if (action == Action.ZOOM && !model.zoomable()) {
      return Optional.of("here is room for one panel only");
    }
    if (model.listed()) {
      return model.listing().selected().isEmpty() && action != Action.FILTER
          ? Optional.of("nothing is selected")
          : Optional.empty();
    }
    return switch (action) {
      case NEXT_MEMBER -> member(model, 1, "this is the last failure of the cluster");
      case PREVIOUS_MEMBER -> member(model, -1, "this is the first failure of the cluster");
      default -> Optional.empty();
    };
  }

  private static Optional<String> readOnly(Model model) {
    return model.setting().readOnly()
        ? Optional.of("the board is open for reading only")
        : Optional.empty();
  }

  /** Why it works for none of the clusters, told of the first; empty where it does for some. */
  private static Optional<String> forNone(
      Model model, Function<ClusterRow, Optional<String>> whyNot) {
    List<ClusterRow> targets = model.targets();
    return targets.stream().anyMatch(row -> whyNot.apply(row).isEmpty())
        ? Optional.empty()
        : targets.stream().findFirst().map(whyNot).orElse(nothing());
  }

  /** {@code held by ana since 14:02 (3 min)}. */
  static String held(Model model, Claim claim) {
    String since = Age.since(claim.since(), model.now(), model.setting().zone());
    return "held by " + claim.owner() + " since " + since;
  }

  static boolean canLeave(Model model) {
    return !(model.place().mode() instanceof Mode.Browsing)
        || model.zoomed()
        || model.why().open()
        || model.place().focus() != Panel.CLUSTERS
        || !model.clusters().filter().isEmpty()
        || !model.clusters().marks().none()
        || model.tabs().current() != 0
        || model.work().running();
  }

  private static Optional<String> nothing() {
    return Optional.of("no cluster is selected");
  }

  private static Optional<String> another(Model model) {
    if (model.clusters().selected().isEmpty()) {
      return nothing();
    }
    return model.board().rows().size() < 2
        ? Optional.of("there is no other cluster")
        : Optional.empty();
  }

  private static Optional<String> split(Model model) {
    List<ClusterRow> targets = model.clusters().targets();
    if (targets.size() != 1) {
      return targets.isEmpty() ? nothing() : Optional.of("one cluster at a time is split");
    }
    return targets.get(0).size() < 2
        ? Optional.of(targets.get(0).id() + " has one failure only")
        : Optional.empty();
  }

  private static Optional<String> claim(Model model, ClusterRow row) {
    if (row.owner().equals(model.setting().who())) {
      return Optional.of(row.id() + " is yours already");
    }
    return row.claim().map(claim -> row.id() + " is " + held(model, claim));
  }

  private static Optional<String> release(Model model, ClusterRow row) {
    if (row.claim().isEmpty()) {
      return Optional.of("nobody holds " + row.id());
    }
    return row.owner().equals(model.setting().who())
        ? Optional.empty()
        : Optional.of(row.id() + " is " + held(model, row.claim().get()));
  }

  private static Optional<String> close(Model model, ClusterRow row) {
    if (row.state() == ClusterState.CLOSED) {
      return Optional.of(row.id() + " is closed already");
    }
    return row.owner().equals(model.setting().who())
        ? Optional.empty()
        : row.claim().map(claim -> row.id() + " is " + held(model, claim));
  }

  private static Optional<String> reopen(ClusterRow row) {
    return row.closing().isPresent() ? Optional.empty() : Optional.of(row.id() + " is not closed");
  }

  private static Optional<String> link(Model model) {
    if (model.listed()) {
      return model.listing().sheet().ticket().isPresent()
          ? Optional.empty()
          : Optional.of("here is neither a ticket nor a cluster");
    }
    return model.clusters().selected().isEmpty() ? nothing() : Optional.empty();
  }

  private static Optional<String> enter(Model model) {
    if (model.listed()) {
      return ListingKeys.whyNotEnter(model);
    }
    if (model.place().focus() == Panel.FAILURE) {
      return Optional.empty();
    }
    return model.clusters().selected().isEmpty() ? nothing() : Optional.empty();
  }

  private static Optional<String> member(Model model, int step, String end) {
    int next = model.detail().list().selected() + step;
    if (model.detail().members().isEmpty()) {
      return Optional.of("no failure is shown");
    }
    return next < 0 || next >= model.detail().members().size()
        ? Optional.of(end)
        : Optional.empty();
  }
}
