package dev.bugbash.tui.cli;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.Trial;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells which failures a known cause leaves where they are. */
final class StayingFailures {
  private StayingFailures() {}

  /** One sentence and the clusters, each with the known cause that holds it. */
  static void tell(Desk desk, Trial trial, Corrections corrections) {
    Map<ClusterId, String> causes =
        corrections.knownCauses().stream()
            .filter(cause -> cause.cluster().isPresent())
            .collect(
                Collectors.toMap(
                    cause -> cause.cluster().get(), KnownCause::name, (one, other) -> one));
    desk.say(
        Phrase.of(
            "%s like that %s where a person or an older known cause put %s:",
            Phrase.count(trial.placed(), "failure"),
            trial.placed() == 1 ? "stays" : "stay",
            trial.placed() == 1 ? "it" : "them"));
    desk.say(
        trial.staying().entrySet().stream()
            .limit(KnownTryCommand.SOME)
            .map(entry -> cluster(entry.getKey(), entry.getValue(), causes))
            .collect(Collectors.joining(", ", "  ", "")));
  }

  private static String cluster(ClusterId id, int failures, Map<ClusterId, String> causes) {
    String cause = causes.containsKey(id) ? ", known cause " + causes.get(id) : "";
    return Phrase.of("%s (%,d%s)", id, failures, cause);
  }
}
