package dev.bugbash.tui.cli;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.categorizer.assertion.Comparison;
import dev.bugbash.categorizer.assertion.Difference;
import dev.bugbash.model.Closing;
import dev.bugbash.model.Failure;
import dev.bugbash.model.FrameKind;
import dev.bugbash.reports.RerunCommand;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import dev.bugbash.tui.cli.print.Times;
import java.util.List;
import java.util.stream.Collectors;

/** Prints one cluster for a person. */
final class ClusterPage {
  private static final int VALUES = 4;
  private static final int MESSAGE_LINES = 20;

  private final Desk desk;

  ClusterPage(Desk desk) {
    this.desk = desk;
  }

  void print(ClusterDetails details) {
    head(details.row());
    details.known().ifPresent(this::known);
    notes(details.notes());
    new RelativesPage(desk).print(details.relatives());
    members(details);
    details.sample().ifPresent(this::sample);
    details.rerun().ifPresent(this::rerun);
    varies(details.varies());
  }

  private void head(ClusterRow row) {
    Times times = desk.times();
    desk.say(Phrase.of("%s  %s", row.id(), row.title()));
    desk.say(
        Phrase.of(
            "%s in %s, first seen %s, last seen %s",
            Phrase.count(row.size(), "failure"),
            Phrase.count(row.tests(), "test"),
            times.local(row.firstSeen()),
            times.local(row.lastSeen())));
    desk.say(
        row.claim()
            .map(
                claim ->
                    Phrase.of("held by %s since %s", claim.owner(), times.since(claim.since())))
            .or(() -> row.closing().map(closing -> closed(row, closing)))
            .orElse(Phrase.of("%s, held by nobody", row.state().word())));
  }

  private String closed(ClusterRow row, Closing closing) {
    return Phrase.of(
        "%sclosed as %s by %s, %s%s",
        row.state() == ClusterState.REGRESSED ? "regressed; was " : "",
        closing.reason().word(),
        closing.who(),
        desk.times().since(closing.at()),
        closing.text().isBlank() ? "" : ": " + closing.text());
  }

  private void known(KnownCause cause) {
    desk.say(told(cause));
  }

  static String told(KnownCause cause) {
    return Phrase.of(
        "known cause: %s%s%s",
        cause.name(),
        cause.advice().isEmpty() ? "" : "; " + cause.advice(),
        cause.link().isEmpty() ? "" : "; " + cause.link());
  }

  private void notes(List<Note> notes) {
    for (Note note : notes) {
      desk.say("");
      desk.say(Phrase.of("%s, %s:", note.author(), desk.times().local(note.at())));
      note.text().lines().forEach(line -> desk.say("  " + line));
    }
  }

  private void members(ClusterDetails details) {
    desk.say("");
    Table table =
        new Table(
            List.of(
                Column.number("FAILURE"),
                Column.text("RUN"),
                Column.path("TEST"),
                Column.path("REPORT")));
    for (Member member : details.members()) {
      table.row(member.number(), member.run(), member.test(), member.report());
    }
    desk.print(table);
    int rest = details.row().size() - details.members().size();
    if (rest > 0) {
      desk.say(Phrase.of("… and %s; --all lists them.", Phrase.count(rest, "more failure")));
    }
  }

  private void sample(Failure failure) {
    desk.say("");
    desk.say(Phrase.of("%s failed with %s", failure.test(), failure.type()).stripTrailing());
    failure.message().lines().limit(MESSAGE_LINES).forEach(line -> desk.say("  " + line));
    Comparison.of(failure).ifPresent(this::difference);
    int hidden = 0;
    for (Trace.Line line : Trace.of(failure).lines()) {
      if (line.frame().filter(frame -> frame.kind() == FrameKind.FRAMEWORK).isPresent()) {
        hidden++;
        continue;
      }
      hidden = folded(hidden);
      desk.say((line.innermostApplication() ? "> " : "  ") + line.text());
    }
    folded(hidden);
    failure.attachments().forEach(attachment -> desk.say("  attached: " + attachment.label()));
  }

  private void rerun(RerunCommand command) {
    desk.say("");
    desk.say("rerun it: " + command.text());
  }

  /** As git marks words; nothing where the message alone shows it as well. */
  private void difference(Comparison comparison) {
    Difference.worthSeeing(comparison.expected(), comparison.actual()).ifPresent(this::difference);
  }

  private void difference(Difference difference) {
    value("  expected: ", difference.expected(), "[-", "-]");
    value("  actual:   ", difference.actual(), "{+", "+}");
  }

  private void value(String label, List<Difference.Piece> pieces, String open, String close) {
    String text =
        pieces.stream()
            .map(piece -> piece.differs() ? open + piece.text() + close : piece.text())
            .collect(Collectors.joining());
    String indent = label;
    for (String line : text.lines().limit(MESSAGE_LINES).toList()) {
      desk.say(indent + line);
      indent = " ".repeat(label.length());
    }
  }

  private int folded(int frames) {
    if (frames > 0) {
      desk.say("      … " + Phrase.count(frames, "framework frame"));
    }
    return 0;
  }

  /** What differs, with the most frequent values. */
  void varies(List<Variation.Slot> slots) {
    for (Variation.Slot slot : slots) {
      String values =
          slot.counts().entrySet().stream()
              .limit(VALUES)
              .map(count -> Phrase.of("%s (%,d)", count.getKey(), count.getValue()))
              .collect(Collectors.joining(", "));
      String more = slot.counts().size() > VALUES ? ", …" : "";
      desk.say("");
      desk.say(Phrase.of("varies in \"%s\": %s%s", slot.context(), values, more));
    }
  }
}
