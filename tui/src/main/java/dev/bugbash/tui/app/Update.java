package dev.bugbash.tui.app;

import dev.bugbash.board.Member;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.view.Toast;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The whole behaviour of the screen, as a function. */
final class Update {
  private Update() {}

  /** What {@code event} makes of {@code model}, and what is to be done outside of it. */
  static Step update(Model model, Event event) {
    Step step = react(model, event);
    Model next = step.model().with(step.model().tour().after(step.model()));
    return request(new Step(next.fitted(), step.effects()));
  }

  private static Step react(Model model, Event event) {
    if (event instanceof Event.Entered entered) {
      return entered(model.with(model.clusters().touch()), entered.input());
    }
    if (event instanceof Event.Resized resized) {
      return Step.to(model.with(resized.size()));
    }
    if (event instanceof Event.Ticked ticked) {
      Optional<Toast> toast = model.toast().filter(t -> t.until().isAfter(ticked.now()));
      boolean older = !minute(ticked.now()).equals(minute(model.now()));
      Model next = model.at(ticked.now()).with(toast);
      return Step.to(
          older && next.listed() ? next.with(next.listing().outdated()) : next,
          new Effect.Look(model.clusters().selectedId()));
    }
    if (event instanceof Event.Progress progress) {
      return Step.to(Arrivals.progress(model, progress));
    }
    return Arrivals.arrive(model, (Event.Arrival) event);
  }

  /** Listings tell how long ago something was, to the minute. */
  private static Instant minute(Instant time) {
    return time.truncatedTo(ChronoUnit.MINUTES);
  }

  private static Step entered(Model model, Input input) {
    if (Editing.key(input).filter(Key.ctrl('c')::equals).isPresent()) {
      return Step.to(model.with(Life.ENDED));
    }
    Mode mode = model.place().mode();
    if (mode instanceof Mode.Browsing) {
      return browsed(model, input);
    }
    if (mode instanceof Mode.Filtering filtering) {
      return Editing.filter(model, filtering, input);
    }
    if (mode instanceof Mode.Sifting sifting) {
      return Sifting.press(model, sifting, input);
    }
    if (mode instanceof Mode.Searching searching) {
      return Searching.press(model, searching, input);
    }
    if (mode instanceof Mode.Prompting prompting) {
      return Prompting.press(model, prompting, input);
    }
    if (mode instanceof Mode.Finding finding) {
      return Finding.press(model, finding, input);
    }
    if (!(input instanceof Input.Pressed pressed)) {
      return Step.to(model);
    }
    if (mode instanceof Mode.Choosing choosing) {
      return Choosing.press(model, choosing, pressed.key());
    }
    return mode instanceof Mode.Recutting recutting
        ? Recutting.press(model, recutting, pressed.key())
        : Confirming.press(model, (Mode.Confirming) mode, pressed.key());
  }

  private static Step browsed(Model model, Input input) {
    if (input instanceof Input.Pressed pressed) {
      return Browsing.press(model, pressed.key());
    }
    if (input instanceof Input.Clicked click) {
      return Pointing.click(model, click);
    }
    return input instanceof Input.Scrolled wheel
        ? Pointing.scroll(model, wheel)
        : Step.to(model.alarm("pasted text runs no commands; / or n takes text"));
  }

  /** Asks the search for what the filter wants, again whenever the board has changed. */
  private static Step ask(Step step) {
    ClusterList clusters = step.model().clusters();
    boolean answered = clusters.filter().equals(clusters.query().asked());
    if (!clusters.wanted().searching() || answered || !step.model().board().read()) {
      return step;
    }
    Model asking = step.model().with(clusters.with(clusters.query().ask(clusters.filter())));
    return step.and(asking, new Effect.Search(clusters.filter()));
  }

  /** Asks the board for what the selection needs and the model does not have. */
  private static Step request(Step step) {
    step = ask(step);
    Model model = step.model();
    Optional<ClusterId> cluster = model.clusters().selectedId();
    if (!cluster.equals(model.detail().requested())) {
      Model asking = model.with(model.detail().request(cluster));
      step =
          cluster.isPresent()
              ? step.and(asking, new Effect.ReadMembers(cluster.get()))
              : new Step(asking, step.effects());
    }
    Optional<Member> member = step.model().detail().selected();
    if (!member.equals(step.model().failure().requested())) {
      Model asking = step.model().with(step.model().failure().request(member));
      step =
          member.isPresent()
              ? step.and(asking, new Effect.ReadFailure(member.get()))
              : new Step(asking, step.effects());
    }
    return explain(list(step));
  }

  /** Has the listing read when its view is opened, and whenever the board has changed. */
  private static Step list(Step step) {
    Model model = step.model();
    Listing listing = model.listing();
    if (listing.kind().isEmpty() || listing.asked()) {
      return like(step);
    }
    return step.and(
        model.with(listing.ask()),
        new Effect.ReadListing(listing.kind().get(), model.now(), model.setting().zone()));
  }

  /** Has looked for what is like the selected ticket. */
  private static Step like(Step step) {
    Listing listing = step.model().listing();
    Optional<String> ticket = listing.unasked();
    return ticket.isEmpty()
        ? step
        : step.and(step.model().with(listing.askSimilar()), new Effect.FindSimilar(ticket.get()));
  }

  /** An explanation goes with the selection. */
  private static Step explain(Step step) {
    Model model = step.model();
    Optional<ClusterId> cluster = model.clusters().selectedId();
    Optional<ClusterId> explained = model.why().question().map(WhyView.Question::cluster);
    if (explained.isEmpty() || explained.equals(cluster)) {
      return step;
    }
    if (cluster.isEmpty()) {
      return new Step(model.with(WhyView.CLOSED), step.effects());
    }
    WhyView.Question question = new WhyView.Question(cluster.get(), Optional.empty());
    return step.and(model.with(WhyView.ask(question)), new Effect.Explain(question));
  }
}
