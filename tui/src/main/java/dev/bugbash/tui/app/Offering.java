package dev.bugbash.tui.app;

import dev.bugbash.board.Presence;
import dev.bugbash.board.tickets.Similar;
import dev.bugbash.board.tickets.SimilarTicket;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.LineEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is offered to a person who is asked for a line of text, and how Tab completes it. */
final class Offering {
  private static final int MOST_TOLD = 4;
  private static final int LONGEST = 48;

  private Offering() {}

  /** Only while that line is still asked for. */
  static Model arrive(Model model, Event.Offered offered) {
    return model.place().mode() instanceof Mode.Prompting prompting
            && prompting.prompt() == offered.prompt()
            && prompting.targets().equals(offered.clusters())
        ? model.with(model.place().in(prompting.with(offers(model, offered))))
        : model;
  }

  /** Who has the board open comes first. */
  private static List<Offer> offers(Model model, Event.Offered offered) {
    if (offered.prompt() != Prompt.HAND_OVER) {
      return offered.offers();
    }
    List<Offer> people =
        new ArrayList<>(
            model.others().present().stream().map(Presence::who).map(Offer::of).toList());
    people.addAll(offered.offers());
    people.remove(Offer.of(model.setting().who()));
    return people.stream().distinct().toList();
  }

  /** The clusters that a ticket may be about, but is not linked with. */
  static List<Offer> clusters(Optional<Similar> similar) {
    return similar.map(Similar::clusters).orElse(List.of()).stream()
        .filter(other -> !other.linked())
        .map(other -> new Offer(other.cluster().id().toString(), other.cluster().title()))
        .toList();
  }

  static List<Offer> tickets(List<SimilarTicket> alike) {
    return alike.stream()
        .map(SimilarTicket::ticket)
        .map(ticket -> new Offer(ticket.id(), ticket.title()))
        .distinct()
        .toList();
  }

  /** What Enter alone takes; empty where nothing is offered. */
  static String first(Mode.Prompting mode) {
    return mode.offers().isEmpty() ? "" : mode.offers().get(0).text();
  }

  /** The text completed; once it is an offer, the next one. */
  static LineEditor complete(Mode.Prompting mode) {
    List<String> texts = mode.offers().stream().map(Offer::text).toList();
    if (texts.isEmpty()) {
      return mode.editor();
    }
    String text = mode.editor().text().strip();
    int at = texts.indexOf(text);
    if (at >= 0) {
      return LineEditor.of(texts.get((at + 1) % texts.size()));
    }
    List<Offer> matching = matching(mode);
    return matching.isEmpty() ? mode.editor() : LineEditor.of(matching.get(0).text());
  }

  /**
   * {@code Tab: ana, ben}, or {@code Enter alone: T-1 Month 13} where Enter takes the first; empty
   * where nothing that is known begins so.
   */
  static String remark(Mode.Prompting mode) {
    List<Offer> matching = matching(mode);
    if (matching.isEmpty()) {
      return "";
    }
    if (mode.prompt() != Prompt.HAND_OVER && mode.editor().text().isBlank()) {
      Offer first = matching.get(0);
      return "Enter alone: " + Text.fit(first.text() + " " + first.words(), LONGEST);
    }
    String more = matching.size() > MOST_TOLD ? ", \u2026" : "";
    return matching.stream()
        .limit(MOST_TOLD)
        .map(Offer::text)
        .collect(Collectors.joining(", ", "Tab: ", more));
  }

  private static List<Offer> matching(Mode.Prompting mode) {
    String begun = mode.editor().text().strip().toLowerCase(Locale.ROOT);
    return mode.offers().stream()
        .filter(offer -> offer.text().toLowerCase(Locale.ROOT).startsWith(begun))
        .toList();
  }
}
