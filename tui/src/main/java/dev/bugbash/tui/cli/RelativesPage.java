package dev.bugbash.tui.cli;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Sibling;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what a cluster hangs together with, for a person. */
final class RelativesPage {
  private static final int MOST = 8;

  private final Desk desk;

  RelativesPage(Desk desk) {
    this.desk = desk;
  }

  /** Nothing where it stands alone. */
  void print(Relatives relatives) {
    relatives.root().ifPresent(root -> root(root, relatives));
    consequences(relatives);
    siblings(relatives);
  }

  private void root(ClusterRow root, Relatives relatives) {
    desk.say("");
    desk.say(Phrase.of("A consequence of %s, %s: mend that first.", root.id(), root.title()));
    relatives
        .after()
        .ifPresent(
            after ->
                desk.say(
                    after.via() == after.root()
                        ? Phrase.of("  because %s", after.because())
                        : Phrase.of(
                            "  by way of %s, because %s",
                            new ClusterId(after.via()), after.because())));
  }

  private void consequences(Relatives relatives) {
    List<ClusterRow> of = relatives.consequences();
    if (of.isEmpty()) {
      return;
    }
    desk.say("");
    desk.say(
        Phrase.of(
            "The root of %s in %s:",
            Phrase.count(relatives.consequenceFailures(), "more failure"),
            Phrase.count(of.size(), "cluster")));
    of.stream()
        .limit(MOST)
        .forEach(row -> desk.say(Phrase.of("  %-8s %,6d  %s", row.id(), row.size(), row.title())));
    more(of.size());
  }

  private void siblings(Relatives relatives) {
    List<Sibling> siblings = relatives.siblings();
    if (siblings.isEmpty()) {
      return;
    }
    desk.say("");
    desk.say(
        Phrase.of(
            "Of one family with %s: %s",
            siblings.stream()
                .limit(MOST)
                .map(sibling -> sibling.row().id().toString())
                .collect(Collectors.joining(", ", "", siblings.size() > MOST ? ", …" : "")),
            relatives.recipe()));
    siblings.stream().filter(Sibling::helps).limit(MOST).forEach(this::help);
  }

  /** What was done about a sibling may be right here too. */
  private void help(Sibling sibling) {
    ClusterRow row = sibling.row();
    desk.say(
        Phrase.of(
            "  %-8s %s%s",
            row.id(), row.claim().isPresent() ? "held by " + row.owner() + ": " : "", row.title()));
    sibling.known().ifPresent(cause -> desk.say("           " + ClusterPage.told(cause)));
    sibling
        .note()
        .ifPresent(
            note ->
                desk.say(
                    Phrase.of(
                        "           %s, %s: %s",
                        note.author(), desk.times().local(note.at()), note.text())));
  }

  private void more(int all) {
    if (all > MOST) {
      desk.say(Phrase.of("  … and %s.", Phrase.count(all - MOST, "more cluster")));
    }
  }
}
