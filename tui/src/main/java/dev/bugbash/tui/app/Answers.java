package dev.bugbash.tui.app;

import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is told of claims and of an import that ended. */
final class Answers {
  private Answers() {}

  static Step claims(Model model, Event.Answered answered) {
    if (answered.outcomes().size() > 1) {
      return Step.to(all(model, answered.outcomes().values()));
    }
    Map.Entry<ClusterId, ClaimOutcome> only = answered.outcomes().entrySet().iterator().next();
    return only.getValue() instanceof ClaimOutcome.Held held
        ? Conflict.lost(model, held.claim())
        : Step.to(one(model, only.getKey(), only.getValue()));
  }

  /** The cluster that it was about is selected, if it is in sight. */
  static Model decided(Model model, Event.Decided decided) {
    if (decided.refused()) {
      return model.alarm(decided.words());
    }
    int index =
        model.listed()
            ? -1
            : decided.about().map(id -> ClusterList.index(model.clusters().shown(), id)).orElse(-1);
    Model there = index < 0 ? model : model.with(model.clusters().to(index, model.rows()));
    return there.news(decided.words());
  }

  private static Model one(Model model, ClusterId cluster, ClaimOutcome outcome) {
    if (outcome instanceof ClaimOutcome.Unknown) {
      return model.alarm("there is no " + cluster + " any more");
    }
    if (outcome instanceof ClaimOutcome.Unheld) {
      return model.alarm("nobody holds " + cluster);
    }
    if (outcome instanceof ClaimOutcome.Handed handed) {
      return model.news(
          handed.fresh()
              ? cluster + " is handed over to " + handed.claim().owner()
              : cluster + " is yours, and stays so");
    }
    String impact =
        model.board().rows().stream()
            .filter(row -> row.id().equals(cluster))
            .findFirst()
            .map(
                row ->
                    ": "
                        + Words.count(row.size(), "failure")
                        + " in "
                        + Words.count(row.tests(), "test"))
            .orElse("");
    return outcome instanceof ClaimOutcome.Claimed
        ? model.news(cluster + " is yours" + impact)
        : model.news(cluster + " is free again");
  }

  private static Model all(Model model, Collection<ClaimOutcome> outcomes) {
    int claimed = 0;
    int released = 0;
    List<Claim> handed = new ArrayList<>();
    List<Claim> held = new ArrayList<>();
    int unheld = 0;
    int gone = 0;
    for (ClaimOutcome outcome : outcomes) {
      if (outcome instanceof ClaimOutcome.Claimed) {
        claimed++;
      } else if (outcome instanceof ClaimOutcome.Released) {
        released++;
      } else if (outcome instanceof ClaimOutcome.Handed now) {
        handed.add(now.claim());
      } else if (outcome instanceof ClaimOutcome.Held other) {
        held.add(other.claim());
      } else if (outcome instanceof ClaimOutcome.Unheld) {
        unheld++;
      } else {
        gone++;
      }
    }
    String done = done(claimed, released, handed);
    String left = left(held, unheld, gone);
    Model told = model.with(model.clusters().with(Marks.NONE));
    return left.isEmpty() ? told.news(done) : told.alarm(done + "; " + left);
  }

  private static String left(List<Claim> held, int unheld, int gone) {
    List<String> left = new ArrayList<>();
    if (!held.isEmpty()) {
      Set<String> holders = new TreeSet<>(held.stream().map(Claim::owner).toList());
      left.add(held.size() + " held by " + String.join(", ", holders));
    }
    if (unheld > 0) {
      left.add(unheld + " held by nobody");
    }
    if (gone > 0) {
      left.add(gone + " gone");
    }
    return String.join(", ", left);
  }

  private static String done(int claimed, int released, List<Claim> handed) {
    if (!handed.isEmpty()) {
      return Words.count(handed.size(), "cluster") + " handed over to " + handed.get(0).owner();
    }
    return released > 0
        ? Words.count(released, "cluster") + (released == 1 ? " is" : " are") + " free again"
        : Words.count(claimed, "cluster") + (claimed == 1 ? " is" : " are") + " yours";
  }

  static Model summary(Model model, ImportSummary summary) {
    if (!summary.unreadable().isEmpty()) {
      ImportSummary.Unreadable first = summary.unreadable().get(0);
      int more = summary.unreadable().size() - 1;
      return model.alarm(
          "could not read "
              + first.path()
              + ": "
              + first.problem()
              + (more > 0 ? " (and " + more + " more)" : ""));
    }
    if (summary.reports() == 0) {
      return model.news(
          summary.known() > 0 ? "nothing new: the board has these reports" : "no reports found");
    }
    String tickets = summary.tickets() == 0 ? "" : Words.count(summary.tickets(), "ticket") + ", ";
    if (summary.failures() == 0) {
      return model.news(
          "imported " + tickets + "no failure in " + Words.count(summary.tests(), "test"));
    }
    return model.news(
        "imported "
            + tickets
            + Words.count(summary.failures(), "failure")
            + " in "
            + Words.count(summary.clusters(), "cluster")
            + ", "
            + summary.newClusters()
            + " new");
  }
}
