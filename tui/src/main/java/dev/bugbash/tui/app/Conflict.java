package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.Claim;
import dev.bugbash.tui.view.EveryoneRows;
import java.util.List;
import java.util.Optional;

/** What one may do about a cluster that one wants and somebody else holds. */
final class Conflict {
  private Conflict() {}

  /** Of the only cluster that would be claimed; empty where it is not somebody else's. */
  static Optional<Step> of(Model model) {
    return with(model).map(claim -> choose(model, claim));
  }

  /** The claim of somebody else that is in the way. */
  static Optional<Claim> with(Model model) {
    List<ClusterRow> targets = model.targets();
    if (model.setting().readOnly() || targets.size() != 1) {
      return Optional.empty();
    }
    return targets.get(0).claim().filter(claim -> !claim.owner().equals(model.setting().who()));
  }

  /** Only told where the person is about something else by now. */
  static Step lost(Model model, Claim claim) {
    return model.place().mode() instanceof Mode.Browsing
        ? choose(model, claim)
        : Step.to(model.alarm(told(model, claim)));
  }

  private static Step choose(Model model, Claim claim) {
    List<Choice> choices =
        List.of(
            new Choice('n', "leave a note for " + claim.owner(), now -> note(now, claim)),
            Choice.of('t', "take it over", new Effect.TakeOver(claim)),
            new Choice('f', "next that nobody holds", now -> Step.to(Moving.unclaimed(now))));
    return Choosing.begin(model, new Mode.Choosing(told(model, claim), choices));
  }

  private static Step note(Model model, Claim claim) {
    return Prompting.begin(model, Prompt.NOTE, List.of(claim.cluster()));
  }

  private static String told(Model model, Claim claim) {
    String stale = EveryoneRows.stale(claim, model.now()) ? ", stale for over a day" : "";
    return claim.cluster() + " is " + Availability.held(model, claim) + stale;
  }
}
