package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Decided;
import dev.bugbash.board.Decided.Word;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.categorizer.explain.ClusterReasons;
import dev.bugbash.categorizer.explain.FailureReasons;
import dev.bugbash.categorizer.explain.PairReasons;
import dev.bugbash.categorizer.explain.Shared;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.List;
import java.util.Optional;

/** Prints explanations, as text or as JSON. */
final class WhyPage {
  private static final int REASONS = 8;
  private static final int LONGEST_VALUE = 160;

  private final Desk desk;
  private final Why why;

  WhyPage(Desk desk, Why why) {
    this.desk = desk;
    this.why = why;
  }

  void cluster(ClusterRow row, List<Variation.Slot> varies) {
    ClusterReasons reasons = why.explainer().cluster(row.id().number());
    if (desk.json()) {
      desk.printJson(json -> new WhyFields(json, why).cluster(row, reasons, varies));
      return;
    }
    title(row);
    desk.say(
        Phrase.of(
            "%s with %s.",
            Phrase.count(row.size(), "failure"), Phrase.count(reasons.signatures(), "signature")));
    new RelativesPage(desk).print(why.relatives(row.id()));
    List<Word> said = why.decided().about(row.id());
    said(said);
    if (!reasons.shared().isEmpty()) {
      desk.say("");
      desk.say("They share");
      reasons.shared().forEach(shared -> shared(shared, reasons.signatures()));
    }
    new ClusterPage(desk).varies(varies);
    reasons.binding().ifPresent(binding -> binding("What binds them", binding, said));
    reasons.apart().ifPresent(apart -> nearest(row.id(), new ClusterId(reasons.nearest()), apart));
  }

  private void said(List<Word> words) {
    if (!words.isEmpty()) {
      desk.say("");
      desk.say("What people said");
      words.forEach(
          word -> desk.say(Phrase.of("  %s  %s", desk.times().local(word.at()), word.told())));
    }
  }

  private void binding(String head, PairReasons binding, List<Word> said) {
    reasons(head, binding);
    if (!binding.alike()) {
      despite(said.stream().anyMatch(word -> word.from().isEmpty()));
    }
  }

  private void apart(ClusterId one, ClusterId other, PairReasons reasons) {
    if (reasons.alike()) {
      despite(!why.decided().between(one, other).isEmpty());
    }
  }

  /** Why clusters are not as that likelihood would have them. */
  private void despite(boolean said) {
    desk.say("  " + (said ? Decided.SAID : Decided.STAYS));
  }

  private void title(ClusterRow row) {
    desk.say(Phrase.of("%s  %s", row.id(), row.title()));
  }

  private void nearest(ClusterId id, ClusterId nearest, PairReasons apart) {
    desk.say("");
    desk.say(Phrase.of("The nearest other cluster is %s  %s", nearest, why.title(nearest)));
    reasons("Why it is another", apart);
    apart(id, nearest, apart);
  }

  private void shared(Shared shared, int of) {
    String value = shared.value().strip().replace('\n', ' ');
    String cut = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    String count =
        shared.signatures() == of ? "" : Phrase.of("  (%,d of %,d)", shared.signatures(), of);
    desk.say(Phrase.of("  %-10s  %s%s", shared.what(), cut, count));
  }

  private void reasons(String head, PairReasons reasons) {
    desk.say("");
    desk.say(head);
    desk.say(Phrase.of("  %s. + speaks for it, - against it.", reasons.likelihood()));
    reason(reasons.start(), PairReasons.START);
    reasons.reasons().stream()
        .limit(REASONS)
        .forEach(reason -> reason(reason.evidence(), reason.feature().says()));
  }

  private void reason(double evidence, String says) {
    desk.say(Phrase.of("  %+5.1f  %s", evidence, says));
  }

  void pair(ClusterRow one, ClusterRow other) {
    PairReasons reasons = why.explainer().clusters(one.id().number(), other.id().number());
    if (desk.json()) {
      desk.printJson(json -> new WhyFields(json, why).clusters(one.id(), other.id(), reasons));
      return;
    }
    title(one);
    title(other);
    String recipe = why.relations().recipe(one.id());
    if (!recipe.isEmpty() && recipe.equals(why.relations().recipe(other.id()))) {
      desk.say(Phrase.of("They are of one family: %s", recipe));
    }
    cascade(one, other);
    cascade(other, one);
    said(why.decided().between(one.id(), other.id()));
    reasons("What speaks for one cause, and what against it", reasons);
    apart(one.id(), other.id(), reasons);
  }

  private void cascade(ClusterRow consequence, ClusterRow root) {
    why.relations()
        .after(consequence.id())
        .filter(after -> after.root() == root.id().number())
        .ifPresent(
            after ->
                desk.say(
                    Phrase.of(
                        "%s follows from %s: %s", consequence.id(), root.id(), after.because())));
  }

  void failure(long number, Board.Place place) {
    Optional<FailureReasons> found =
        why.explainer().failure(place.cluster().number(), place.signature());
    if (desk.json()) {
      desk.printJson(
          json ->
              new WhyFields(json, why)
                  .failure(number, place, found.flatMap(FailureReasons::together)));
      return;
    }
    desk.say(Phrase.of("%s  %s", place.cluster(), why.title(place.cluster())));
    List<Word> said = why.decided().about(place.cluster(), place.signature());
    said(said);
    if (found.isEmpty() || found.get().alone()) {
      desk.say(
          Phrase.of(
              "Failure %s is there because all failures of this cluster have its signature:"
                  + " the same masked text and the same frames.",
              number));
      return;
    }
    desk.say(
        Phrase.of(
            "Failure %s is nearest to that of %s.",
            number, found.get().closest().map(e -> e.test().toString()).orElse("another test")));
    found.get().together().ifPresent(binding -> binding("What binds the two", binding, said));
  }
}
