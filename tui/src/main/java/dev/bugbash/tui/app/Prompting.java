package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.FailureSheet;
import dev.bugbash.tui.view.WhySheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines of text that actions ask for. */
final class Prompting {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_NAME = 80;
  private static final String ESC = " \u00B7 Esc cancels";

  private Prompting() {}

  static Step begin(Model model, Prompt prompt) {
    return begin(model, prompt, model.targetIds());
  }

  static Step begin(Model model, Prompt prompt, List<ClusterId> targets) {
    LineEditor editor =
        prompt == Prompt.KNOWN
            ? new LineEditor(known(model), 0)
            : LineEditor.of(prompt == Prompt.SAVE_VIEW ? Views.savedName(model) : "");
    String about = Words.clusters(targets);
    Step asking = begin(model, new Mode.Prompting(prompt, targets, about, editor, List.of()));
    return switch (prompt) {
      case HAND_OVER -> asking.and(asking.model(), new Effect.FindPeople(targets));
      case TICKET -> asking.and(asking.model(), new Effect.FindTickets(targets));
      default -> asking;
    };
  }

  /** Asks for the ticket of clusters; where a ticket is selected, for its cluster. */
  static Step link(Model model) {
    Optional<String> ticket = model.listed() ? model.listing().sheet().ticket() : Optional.empty();
    if (ticket.isEmpty()) {
      return begin(model, Prompt.TICKET);
    }
    List<Offer> offers = Offering.clusters(model.listing().sheet().similar());
    LineEditor empty = LineEditor.of("");
    return begin(
        model,
        new Mode.Prompting(Prompt.CLUSTER_OF_TICKET, List.of(), ticket.get(), empty, offers));
  }

  static Step begin(Model model, Mode.Prompting asking) {
    return Step.to(model.with(model.place().in(asking)));
  }

  static Step press(Model model, Mode.Prompting mode, Input input) {
    Optional<Kind> kind = Editing.key(input).map(Key::kind);
    if (kind.filter(Kind.ESCAPE::equals).isPresent()) {
      return Step.to(model.with(Editing.browsing(model)));
    }
    if (kind.filter(Kind.ENTER::equals).isPresent()) {
      return answer(model.with(Editing.browsing(model)), mode);
    }
    boolean completing = kind.filter(Kind.TAB::equals).isPresent();
    Mode next =
        mode.with(completing ? Offering.complete(mode) : Editing.typed(mode.editor(), input));
    return Step.to(model.with(model.place().in(next)));
  }

  /** What the text in {@code mode} leads to. */
  static Step answer(Model model, Mode.Prompting mode) {
    String text = mode.editor().text().strip();
    return switch (mode.prompt()) {
      case NOTE ->
          text.isEmpty()
              ? Step.to(model.alarm("an empty note was dropped"))
              : Step.to(model, new Effect.AddNote(mode.targets(), text));
      case HAND_OVER -> handOver(model, mode, text);
      case TICKET -> ticket(model, mode, text);
      case CLUSTER_OF_TICKET -> clusterOfTicket(model, mode, text);
      case SAVE_VIEW -> Views.save(model, text);
      case MERGE -> merge(model, mode, text);
      case APART -> apart(model, mode, text);
      case SPLIT -> split(model, mode, text);
      case KNOWN -> known(model, text);
      case WHY_NOT -> whyNot(model, mode, text);
    };
  }

  private static Step handOver(Model model, Mode.Prompting mode, String to) {
    if (to.isEmpty() || to.length() > LONGEST_NAME) {
      return Step.to(
          model.alarm(
              to.isEmpty()
                  ? "nobody was named"
                  : "a name has at most " + LONGEST_NAME + " characters"));
    }
    return Step.to(model, new Effect.HandOver(mode.targets(), to));
  }

  private static Step ticket(Model model, Mode.Prompting mode, String text) {
    String ticket = text.isEmpty() ? Offering.first(mode) : text;
    return ticket.isEmpty()
        ? Step.to(model.alarm("no ticket was named"))
        : Step.to(model, new Effect.Link(ticket, mode.targets()));
  }

  private static Step clusterOfTicket(Model model, Mode.Prompting mode, String text) {
    String named = text.isEmpty() ? Offering.first(mode) : text;
    return cluster(model, named)
        .map(id -> Step.to(model, new Effect.Link(mode.about(), List.of(id))))
        .orElseGet(
            () ->
                Step.to(
                    model.alarm(
                        named.isEmpty()
                            ? "no cluster was named"
                            : "there is no cluster " + named)));
  }

  private static Step apart(Model model, Mode.Prompting mode, String text) {
    ClusterId one = mode.targets().get(0);
    Optional<ClusterId> other = named(model, one, text);
    return other.isEmpty() || other.get().equals(one)
        ? nobody(model, one, text)
        : Step.to(model, new Effect.Apart(one, other.get(), false));
  }

  /** What a query finds; without one, the failure on the screen and those that are the same. */
  private static Step split(Model model, Mode.Prompting mode, String text) {
    Optional<Selection> selection =
        text.isEmpty()
            ? model.detail().selected().map(m -> new Selection.Members(List.of(m.number())))
            : Optional.of(new Selection.Matching(Condition.Kind.QUERY, text));
    return selection
        .map(which -> Step.to(model, new Effect.Split(mode.targets().get(0), which, false)))
        .orElseGet(() -> Step.to(model.alarm("no failure is shown")));
  }

  /** A query that finds the failure on the screen, to begin with. */
  private static String known(Model model) {
    return model
        .failure()
        .sheet()
        .map(FailureSheet::failure)
        .map(failure -> " = " + type(failure) + phrase(failure))
        .orElse("");
  }

  private static String type(Failure failure) {
    String simple = failure.type().substring(failure.type().lastIndexOf('.') + 1);
    return simple.isEmpty() ? "" : "type:" + simple + " ";
  }

  private static String phrase(Failure failure) {
    String words =
        Arrays.stream(failure.message().strip().lines().findFirst().orElse("").split("\\s+"))
            .filter(word -> word.chars().allMatch(Character::isLetter) && word.length() > 1)
            .limit(MOST_WORDS)
            .collect(Collectors.joining(" AND message:"));
    return words.isEmpty() ? "" : "AND message:" + words;
  }

  private static Step known(Model model, String text) {
    int sign = text.indexOf('=');
    String name = sign < 0 ? "" : text.substring(0, sign).strip();
    String query = text.substring(sign + 1).strip();
    return name.isEmpty() || query.isEmpty()
        ? Step.to(model.alarm("write NAME = QUERY, such as: clock = type:ParseException"))
        : Step.to(model, new Effect.AddKnown(name, query));
  }

  private static Step merge(Model model, Mode.Prompting mode, String text) {
    ClusterId one = mode.targets().get(0);
    Optional<ClusterId> other = named(model, one, text);
    return other.isEmpty() || other.get().equals(one)
        ? nobody(model, one, text)
        : Step.to(model, new Effect.Merge(other.get(), mode.targets(), false));
  }

  private static Step whyNot(Model model, Mode.Prompting mode, String text) {
    ClusterId one = mode.targets().get(0);
    Optional<ClusterId> other = named(model, one, text);
    return other.isEmpty() || other.get().equals(one)
        ? nobody(model, one, text)
        : Explaining.open(model, new WhyView.Question(one, other));
  }

  private static Step nobody(Model model, ClusterId one, String text) {
    if (text.isEmpty()) {
      return Step.to(model.alarm("no cluster was named"));
    }
    return Step.to(
        model.alarm(
            cluster(model, text).isPresent()
                ? one + " is one with itself"
                : "there is no cluster " + text));
  }

  /** The cluster of that name; the nearest one where there is no name. */
  private static Optional<ClusterId> named(Model model, ClusterId one, String text) {
    return text.isEmpty() ? nearest(model, one) : cluster(model, text);
  }

  /** The cluster that {@code text} names, with or without its prefix. */
  static Optional<ClusterId> cluster(Model model, String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return model.board().rows().stream()
        .map(ClusterRow::id)
        .filter(
            id ->
                name.equals(id.toString().toLowerCase(Locale.ROOT))
                    || name.equals("" + id.number()))
        .findFirst();
  }

  /** The nearest other cluster, where the explanation on the screen names one. */
  private static Optional<ClusterId> nearest(Model model, ClusterId one) {
    return model
        .why()
        .sheet()
        .filter(WhySheet.Alone.class::isInstance)
        .map(WhySheet.Alone.class::cast)
        .filter(sheet -> sheet.row().id().equals(one))
        .flatMap(WhySheet.Alone::nearest)
        .map(ClusterRow::id);
  }

  /** {@code note on BB-12}. */
  static String label(Mode.Prompting mode) {
    return mode.prompt().about(mode.about());
  }

  static String remark(Model model, Mode.Prompting mode) {
    String offered = Offering.remark(mode);
    if (!offered.isEmpty()) {
      return offered + ESC;
    }
    Optional<ClusterId> nearest =
        !mode.prompt().asksForAnother() ? Optional.empty() : nearest(model, mode.targets().get(0));
    Optional<String> alone =
        mode.prompt() == Prompt.SPLIT && mode.editor().text().isBlank()
            ? model.detail().selected().map(member -> member.test().name())
            : nearest.map(ClusterId::toString);
    return alone.map(what -> "Enter alone: " + what).orElse(mode.prompt().hint()) + ESC;
  }
}
