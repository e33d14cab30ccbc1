package dev.bugbash.tui.app;

import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Member;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.FailureSheet;
import dev.bugbash.tui.view.Others;
import dev.bugbash.tui.view.Toast;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What comes from the board and from the import. */
final class Arrivals {
  /** So many messages are compared to find what varies. */
  private static final int MOST_COMPARED = 200;

  /** Events after which clusters are no others than before. */
  private static final Set<String> KEEPING_ORDER =
      Set.of(
          "claimed",
          "released",
          "handed",
          "took",
          "noted",
          "linked",
          "unlinked",
          "imported",
          "clustered");

  private Arrivals() {}

  static Step arrive(Model model, Event.Arrival arrival) {
    if (arrival instanceof Event.BoardRead read) {
      return Step.to(board(model, read), new Effect.FindRelations(read.board().rows()));
    }
    if (arrival instanceof Event.MembersRead read) {
      return members(model, read);
    }
    if (arrival instanceof Event.FailureRead read) {
      return Taking.locate(failure(model, read));
    }
    if (arrival instanceof Event.Fetched fetched) {
      return Taking.arrive(model, fetched);
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
    if (arrival instanceof Event.TrendFound found) {
      return Step.to(
          isShown(model, found.cluster())
              ? sheet(model.with(model.detail().found(found.trend())))
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
      return Answers.claims(model, answered);
    }
    if (arrival instanceof Event.Offered offered) {
      return Step.to(Offering.arrive(model, offered));
    }
    if (arrival instanceof Event.Decided decided) {
      return Step.to(Answers.decided(model, decided));
    }
    if (arrival instanceof Event.Opposed opposed) {
      Mode asking = new Mode.Confirming(opposed.question(), opposed.again(), "deciding\u2026");
      return Step.to(model.with(model.place().in(asking)));
    }
    if (arrival instanceof Event.OthersSeen seen) {
      return Step.to(model.with(new Others(seen.others())));
    }
    if (arrival instanceof Event.ListingRead read) {
      boolean current = model.listing().kind().filter(read.kind()::equals).isPresent();
      return Step.to(current ? model.with(model.listing().read(read.page(), model.rows())) : model);
    }
    if (arrival instanceof Event.ViewsKept kept) {
      return Step.to(Views.arrive(model, kept));
    }
    if (arrival instanceof Event.SimilarFound found) {
      return Step.to(model.with(model.listing().found(found)));
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
      return Answers.summary(model.with(Work.NONE), imported.summary());
    }
    if (model.work().ending()) {
      return model.with(Work.NONE).alarm("the import is cancelled; nothing of it was kept");
    }
    String problem = ((Event.ImportFailed) progress).problem();
    return model.with(Work.NONE).alarm("import failed: " + problem);
  }

  private static Model board(Model model, Event.BoardRead read) {
    String who = model.setting().who();
    Optional<ClusterRow> before = model.clusters().selected();
    boolean asked = read.news().stream().anyMatch(event -> rearranged(event, who));
    ClusterList clusters = model.clusters().reload(read.board().rows(), who, model.rows());
    if (asked) {
      clusters = clusters.again(read.board().rows(), who, model.rows());
    }
    Model next =
        model
            .with(read.board().with(model.board().relations()))
            .with(clusters)
            .with(model.tabs().counted(read.board().rows(), who))
            .with(model.listing().outdated());
    next = Resuming.onFirstBoard(model, next);
    boolean same = before.isPresent() && next.clusters().selected().equals(before);
    if (!same || isOfSelected(next, read.news())) {
      next = next.with(next.detail().outdated());
    }
    List<String> news =
        read.news().stream().filter(e -> !e.who().equals(who)).flatMap(e -> told(e, who)).toList();
    boolean alarmed = model.toast().map(Toast::alarm).orElse(false);
    if (news.isEmpty() || alarmed || next.tour().running()) {
      return next;
    }
    String more = news.size() > 1 ? ", and " + Words.count(news.size() - 1, "more change") : "";
    return next.news(news.get(news.size() - 1) + more);
  }

  /** Its row may be as it was while what is told of it is not, such as its tickets. */
  private static boolean isOfSelected(Model model, List<BoardEvent> news) {
    Optional<ClusterId> selected = model.clusters().selectedId();
    return selected.isPresent() && news.stream().anyMatch(e -> e.cluster().equals(selected));
  }

  /** Whether a person here made or unmade clusters, and wants to see them. */
  private static boolean rearranged(BoardEvent event, String who) {
    return event.who().equals(who) && !KEEPING_ORDER.contains(event.kind());
  }

  private static Stream<String> told(BoardEvent event, String who) {
    String cluster = event.cluster().map(Object::toString).orElse("");
    return switch (event.kind()) {
      case "claimed" ->
          Stream.of(
              event.detail().equals("undone")
                  ? event.who() + " took " + cluster + " back"
                  : event.who() + " claimed " + cluster);
      case "released" -> Stream.of(event.who() + " released " + cluster);
      case "handed" ->
          Stream.of(
              event.detail().equals(who)
                  ? event.who() + " handed you " + cluster
                  : event.who() + " handed " + cluster + " over to " + event.detail());
      case "took" ->
          Stream.of(
              event.who()
                  + " took "
                  + cluster
                  + " over from "
                  + (event.detail().equals(who) ? "you" : event.detail()));
      case "noted" -> Stream.of(event.who() + " left a note on " + cluster);
      case "linked", "unlinked" ->
          Stream.of(event.who() + " " + event.kind() + " " + event.detail() + " and " + cluster);
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
    Optional<ClusterId> anchor =
        model.place().mode() instanceof Mode.Filtering filtering
            ? filtering.anchor()
            : clusters.selectedId();
    Query answer = clusters.query().found(found.clusters());
    return model.showing(clusters.wanted().with(answer), anchor);
  }

  private static Step members(Model model, Event.MembersRead read) {
    if (!model.clusters().selectedId().filter(read.cluster()::equals).isPresent()) {
      return Step.to(model);
    }
    Detail before = model.detail();
    Model next = sheet(model.with(before.read(read, model.rows())));
    boolean compared = before.variation().isPresent() && before.members().equals(read.members());
    Effect relatives = new Effect.FindRelatives(read.cluster());
    Effect trend = new Effect.FindTrend(read.cluster());
    if (read.members().size() < 2
        || (compared && before.cluster().equals(next.detail().cluster()))) {
      return Step.to(next, relatives, trend);
    }
    List<Member> some = read.members().subList(0, Math.min(MOST_COMPARED, read.members().size()));
    return Step.to(next, relatives, trend, new Effect.FindVariation(read.cluster(), some));
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
            detail.tickets(),
            detail.variation(),
            detail.contrast(),
            detail.relatives(),
            detail.trend(),
            Optional.empty());
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
                    detail.tickets(),
                    detail.variation(),
                    detail.contrast(),
                    detail.relatives(),
                    detail.trend(),
                    s.source()))
        .map(s -> model.with(model.failure().show(s)))
        .orElse(model);
  }
}
