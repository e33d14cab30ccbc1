package dev.bugbash.tui.app;

import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.Member;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.FailureSheet;
import dev.bugbash.tui.view.Toast;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes from the board and from the import. */
final class Arrivals {
  /** So many messages are compared to find what varies. */
  private static final int MOST_COMPARED = 200;

  private Arrivals() {}

  static Step arrive(Model model, Event.Arrival arrival) {
    if (arrival instanceof Event.BoardRead read) {
      return Step.to(board(model, read), new Effect.FindRelations(read.board().rows()));
    }
    if (arrival instanceof Event.MembersRead read) {
      return members(model, read);
    }
    if (arrival instanceof Event.FailureRead read) {
      return Step.to(failure(model, read));
    }
    if (arrival instanceof Event.VariationFound found) {
      return Step.to(
          isShown(model, found.cluster())
              ? sheet(model.with(model.detail().found(found.variation(), found.contrast())))
              : model);
    }
    if (arrival instanceof Event.RelationsFound found) {
      Model next = model.with(model.board().with(found.relations()));
      return model
          .clusters()
          .selectedId()
          .map(id -> Step.to(next, new Effect.FindRelatives(id)))
          .orElse(Step.to(next));
    }
    if (arrival instanceof Event.RelativesFound found) {
      return Step.to(
          isShown(model, found.cluster())
              ? sheet(model.with(model.detail().found(found.relatives())))
              : model);
    }
    if (arrival instanceof Event.RecutRead read) {
      return Step.to(Recutting.arrive(model, read));
    }
    if (arrival instanceof Event.Recutted done) {
      return Step.to(Recutting.arrive(model, done));
    }
    if (arrival instanceof Event.Explained explained) {
      boolean current = model.why().question().filter(explained.question()::equals).isPresent();
      return Step.to(current ? model.with(model.why().answered(explained.sheet())) : model);
    }
    if (arrival instanceof Event.Found found) {
      return Step.to(found(model, found));
    }
    if (arrival instanceof Event.Mistaken mistaken) {
      boolean current = mistaken.query().equals(model.clusters().query().asked());
      Query query = model.clusters().query().mistaken(mistaken.problem());
      return Step.to(current ? model.with(model.clusters().with(query)) : model);
    }
    if (arrival instanceof Event.Answered answered) {
      return Step.to(answered(model, answered));
    }
    if (arrival instanceof Event.Noted noted) {
      return Step.to(
          noted.known()
              ? model.news("noted on " + noted.cluster())
              : model.alarm("there is no " + noted.cluster() + " any more"));
    }
    return Step.to(model.alarm(((Event.BoardFailed) arrival).problem()));
  }

  private static boolean isShown(Model model, ClusterId cluster) {
    return model.detail().cluster().filter(cluster::equals).isPresent();
  }

  static Model progress(Model model, Event.Progress progress) {
    if (progress instanceof Event.Importing importing) {
      return model.with(model.work().at(importing));
    }
    if (progress instanceof Event.Imported imported) {
      return summary(model.with(Work.NONE), imported.summary());
    }
    String problem = ((Event.ImportFailed) progress).problem();
    return model.with(Work.NONE).alarm("import failed: " + problem);
  }

  private static Model board(Model model, Event.BoardRead read) {
    String who = model.setting().who();
    Optional<ClusterRow> before = model.clusters().selected();
    ClusterList clusters = model.clusters().reload(read.board().rows(), who, model.rows());
    Model next = model.with(read.board().with(model.board().relations())).with(clusters);
    if (!clusters.selected().equals(before)) {
      next = next.with(next.detail().outdated());
    }
    List<String> news =
        read.news().stream().filter(e -> !e.who().equals(who)).flatMap(Arrivals::told).toList();
    boolean alarmed = model.toast().map(Toast::alarm).orElse(false);
    if (news.isEmpty() || alarmed) {
      return next;
    }
    String more = news.size() > 1 ? ", and " + count(news.size() - 1, "more change") : "";
    return next.news(news.get(news.size() - 1) + more);
  }

  private static Stream<String> told(BoardEvent event) {
    String cluster = event.cluster().map(Object::toString).orElse("");
    return switch (event.kind()) {
      case "claimed", "released" -> Stream.of(event.who() + " " + event.kind() + " " + cluster);
      case "noted" -> Stream.of(event.who() + " left a note on " + cluster);
      case "imported" -> Stream.of((event.who() + " imported " + event.detail()).strip());
      default -> Stream.empty();
    };
  }

  /** The selection stays on its cluster where the query finds that. */
  private static Model found(Model model, Event.Found found) {
    ClusterList clusters = model.clusters();
    if (!found.query().equals(clusters.query().asked())) {
      return model;
    }
    Optional<ClusterId> wanted =
        model.place().mode() instanceof Mode.Filtering filtering
            ? filtering.anchor()
            : clusters.selectedId();
    return model.with(
        clusters
            .with(clusters.query().found(found.clusters()))
            .filter(
                model.board().rows(),
                clusters.filter(),
                model.setting().who(),
                wanted,
                model.rows()));
  }

  private static Step members(Model model, Event.MembersRead read) {
    if (!model.clusters().selectedId().filter(read.cluster()::equals).isPresent()) {
      return Step.to(model);
    }
    Detail before = model.detail();
    Model next = sheet(model.with(before.read(read, model.rows())));
    boolean compared = before.variation().isPresent() && before.members().equals(read.members());
    Effect relatives = new Effect.FindRelatives(read.cluster());
    if (read.members().size() < 2
        || (compared && before.cluster().equals(next.detail().cluster()))) {
      return Step.to(next, relatives);
    }
    List<Member> some = read.members().subList(0, Math.min(MOST_COMPARED, read.members().size()));
    return Step.to(next, relatives, new Effect.FindVariation(read.cluster(), some));
  }

  private static Model failure(Model model, Event.FailureRead read) {
    if (!model.detail().selected().filter(read.member()::equals).isPresent()) {
      return model;
    }
    Detail detail = model.detail();
    FailureSheet sheet =
        new FailureSheet(
            read.member(),
            read.failure(),
            read.trace(),
            detail.notes(),
            detail.variation(),
            detail.contrast(),
            detail.relatives());
    return model.with(model.failure().show(sheet));
  }

  /** The sheet that is shown, with the notes and the variation of now. */
  private static Model sheet(Model before) {
    Model model = before.with(before.why().outdated());
    Detail detail = model.detail();
    return model
        .failure()
        .sheet()
        .filter(s -> detail.selected().filter(s.member()::equals).isPresent())
        .map(
            s ->
                new FailureSheet(
                    s.member(),
                    s.failure(),
                    s.trace(),
                    detail.notes(),
                    detail.variation(),
                    detail.contrast(),
                    detail.relatives()))
        .map(s -> model.with(model.failure().show(s)))
        .orElse(model);
  }

  private static Model answered(Model model, Event.Answered answered) {
    String id = answered.cluster().toString();
    ClaimOutcome outcome = answered.outcome();
    if (outcome instanceof ClaimOutcome.Held held) {
      return model.alarm(id + " is " + Availability.held(model, held.claim()));
    }
    if (outcome instanceof ClaimOutcome.Unknown) {
      return model.alarm("there is no " + id + " any more");
    }
    String impact =
        model.board().rows().stream()
            .filter(row -> row.id().equals(answered.cluster()))
            .findFirst()
            .map(row -> ": " + count(row.size(), "failure") + " in " + count(row.tests(), "test"))
            .orElse("");
    return outcome instanceof ClaimOutcome.Claimed
        ? model.news(id + " is yours" + impact)
        : model.news(id + " is free again");
  }

  private static Model summary(Model model, ImportSummary summary) {
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
    String tickets = summary.tickets() == 0 ? "" : count(summary.tickets(), "ticket") + ", ";
    if (summary.failures() == 0) {
      return model.news("imported " + tickets + "no failure in " + count(summary.tests(), "test"));
    }
    return model.news(
        "imported "
            + tickets
            + count(summary.failures(), "failure")
            + " in "
            + count(summary.clusters(), "cluster")
            + ", "
            + summary.newClusters()
            + " new");
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
