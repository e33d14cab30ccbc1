package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Sanitizer;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.view.FailureSheet;
import dev.bugbash.tui.view.FailureText;
import dev.bugbash.tui.view.SourceExcerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What goes with a failure beyond the board: its source, and what a person takes elsewhere. */
final class Taking {
  /** As many as there are digits to choose by. */
  private static final int MOST_LINKS = 9;

  private Taking() {}

  static Step perform(Model model, Action action) {
    Optional<FailureSheet> sheet = model.failure().sheet();
    return switch (action) {
      case EDIT -> edit(model, sheet.flatMap(FailureSheet::source).orElseThrow());
      case PAGE -> Step.to(model, new Effect.Page(FailureText.of(sheet.orElseThrow())));
      case LINKS ->
          Step.to(model, new Effect.FindLinks(model.clusters().selectedId().orElseThrow()));
      default -> Choosing.begin(model, new Mode.Choosing("copy", copies(model)));
    };
  }

  /** Why it is not possible now; empty where it is. */
  static Optional<String> whyNot(Model model, Action action) {
    if (model.clusters().selected().isEmpty()) {
      return Optional.of("no cluster is selected");
    }
    Optional<FailureSheet> sheet = model.failure().sheet();
    boolean needsFailure = action == Action.EDIT || action == Action.PAGE;
    if (needsFailure && sheet.isEmpty()) {
      return Optional.of("no failure is shown");
    }
    return action == Action.EDIT ? whyNoSource(model, sheet.get()) : Optional.empty();
  }

  private static Optional<String> whyNoSource(Model model, FailureSheet sheet) {
    if (sheet.source().isPresent()) {
      return Optional.empty();
    }
    if (sheet.place().isEmpty()) {
      return Optional.of("no frame of the trace names a line of your files");
    }
    String place = sheet.place().get().file() + ":" + sheet.place().get().line();
    return Optional.of(
        model.failure().located()
            ? "the working tree here has no " + place
            : "still looking for " + place);
  }

  private static Step edit(Model model, SourceExcerpt source) {
    return Step.to(model, new Effect.Edit(source.file(), source.line()));
  }

  private static List<Choice> copies(Model model) {
    List<ClusterId> ids = model.clusters().targetIds();
    String text = ids.stream().map(ClusterId::toString).collect(Collectors.joining(" "));
    String name = ids.size() == 1 ? "the id " + text : ids.size() + " ids";
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of('i', ids.size() == 1 ? "id" : "ids", new Effect.Copy(text, name)));
    model.failure().sheet().ifPresent(sheet -> ofFailure(sheet, choices));
    choices.add(
        Choice.of(
            'm',
            "Markdown",
            new Effect.Summarize(model.clusters().targets(), model.board().relations())));
    return choices;
  }

  private static void ofFailure(FailureSheet sheet, List<Choice> choices) {
    String stack = sheet.failure().stack();
    choices.add(Choice.of('r', "rerun command", new Effect.FindRerun(sheet.member(), stack)));
    if (!stack.isBlank()) {
      choices.add(
          Choice.of(
              's', "stack trace", new Effect.Copy(Sanitizer.cleanLines(stack), "the stack trace")));
    }
  }

  /** Has the source of the failure looked for that is shown. */
  static Step locate(Model model) {
    Optional<FailureSheet> sheet = model.failure().sheet();
    return sheet
        .flatMap(FailureSheet::place)
        .map(frame -> new Effect.FindSource(sheet.get().member(), frame))
        .map(find -> Step.to(model, find))
        .orElse(Step.to(model));
  }

  static Step arrive(Model model, Event.Fetched fetched) {
    if (fetched instanceof Event.SourceFound found) {
      return Step.to(model.with(model.failure().found(found.member(), found.source())));
    }
    if (fetched instanceof Event.ToCopy ready) {
      return Step.to(model, new Effect.Copy(ready.text(), ready.what()));
    }
    if (fetched instanceof Event.LinksFound found) {
      return links(model, found);
    }
    if (fetched instanceof Event.NotFetched not) {
      return Step.to(model.alarm(not.reason()));
    }
    Event.Displayed done = (Event.Displayed) fetched;
    Model told = done.failed() ? model.alarm(done.words()) : model.news(done.words());
    return locate(done.words().isEmpty() ? model : told);
  }

  /** Who went on to something else meanwhile is left alone. */
  private static Step links(Model model, Event.LinksFound found) {
    boolean waiting =
        model.place().mode() instanceof Mode.Browsing
            && model.clusters().selectedId().filter(found.cluster()::equals).isPresent();
    if (!waiting) {
      return Step.to(model);
    }
    List<Link> links = found.links();
    if (links.isEmpty()) {
      return Step.to(
          model.alarm(found.cluster() + " has no links; bugbash tickets link gives it one"));
    }
    if (links.size() == 1) {
      return Step.to(model, new Effect.Browse(links.get(0).address()));
    }
    List<Choice> choices =
        IntStream.range(0, Math.min(MOST_LINKS, links.size()))
            .mapToObj(i -> choice((char) ('1' + i), links.get(i)))
            .toList();
    return Choosing.begin(model, new Mode.Choosing("open", choices));
  }

  private static Choice choice(char key, Link link) {
    return Choice.of(key, link.name(), new Effect.Browse(link.address()));
  }
}
