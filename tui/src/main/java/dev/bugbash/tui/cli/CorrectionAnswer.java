package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.corrections.Contradiction;
import dev.bugbash.board.corrections.CorrectionOutcome;
import dev.bugbash.board.corrections.CorrectionOutcome.Contradicts;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.CorrectionOutcome.HeldByOthers;
import dev.bugbash.board.corrections.CorrectionOutcome.Refused;
import dev.bugbash.board.corrections.CorrectionOutcome.Unknown;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what became of a correction. */
final class CorrectionAnswer {
  private final Desk desk;
  private final Board board;

  CorrectionAnswer(Desk desk, Board board) {
    this.desk = desk;
    this.board = board;
  }

  /** Returns the exit code. */
  int print(CorrectionOutcome outcome) {
    if (outcome instanceof Corrected corrected) {
      return corrected(corrected);
    }
    if (outcome instanceof HeldByOthers held) {
      return held(held.claims());
    }
    if (outcome instanceof Contradicts contradicts) {
      contradicts.decisions().forEach(earlier -> desk.complain(told(earlier)));
      desk.complain("Nothing was changed; --force ends the earlier decision.");
      return ExitCode.USAGE;
    }
    if (outcome instanceof Refused refused) {
      throw new RefusedException(refused.reason());
    }
    return new ClaimAnswer(desk, board).unknown(((Unknown) outcome).cluster());
  }

  /** Returns the exit code of saying that two are apart. */
  int printApart(CorrectionOutcome outcome) {
    if (outcome instanceof Corrected corrected && !desk.json()) {
      desk.say(
          Phrase.of(
              "%s and %s are apart, now and later; `bugbash undo` takes that back.",
              corrected.cluster(), names(corrected.others())));
      tellEnded(corrected);
      return ExitCode.DONE;
    }
    return print(outcome);
  }

  private int corrected(Corrected corrected) {
    if (desk.json()) {
      desk.printJson(json -> fields(json, corrected));
      return ExitCode.DONE;
    }
    desk.say(
        Phrase.of(
            "%s of %s %s in %s now; `bugbash undo` takes that back.",
            Phrase.count(corrected.failures(), "failure"),
            names(corrected.others()),
            corrected.failures() == 1 ? "is" : "are",
            corrected.cluster()));
    tellClosed(corrected.cluster());
    tellEnded(corrected);
    return ExitCode.DONE;
  }

  /** What goes to a closed cluster is out of sight. */
  void tellClosed(ClusterId cluster) {
    board
        .cluster(cluster)
        .filter(row -> row.state() == ClusterState.CLOSED)
        .flatMap(ClusterRow::closing)
        .ifPresent(
            closing ->
                desk.say(
                    Phrase.of(
                        "%s is closed (%s), and so are they: `bugbash reopen %s` opens it.",
                        cluster, closing.inShort(), cluster)));
  }

  private void tellEnded(Corrected corrected) {
    for (Contradiction ended : corrected.overridden()) {
      desk.say("Ended: " + told(ended));
    }
  }

  private static String names(List<ClusterId> clusters) {
    return clusters.stream().map(ClusterId::toString).collect(Collectors.joining(", "));
  }

  private String told(Contradiction decision) {
    return Phrase.of(
        "%s decided %s that some of these %s%s",
        decision.who(),
        desk.times().since(decision.at()),
        decision.apart() ? "are apart" : "are together",
        decision.reason().isEmpty() ? "" : ": " + decision.reason());
  }

  private int held(List<Claim> claims) {
    for (Claim claim : claims) {
      desk.complain(
          Phrase.of(
              "%s is held by %s since %s",
              claim.cluster(), claim.owner(), desk.times().since(claim.since())));
    }
    desk.complain("They would be one cluster; one of them has to be released first.");
    return ExitCode.HELD;
  }

  private static void fields(JsonGenerator json, Corrected corrected) throws IOException {
    json.writeStringField("id", corrected.cluster().toString());
    json.writeArrayFieldStart("from");
    for (ClusterId other : corrected.others()) {
      json.writeString(other.toString());
    }
    json.writeEndArray();
    json.writeNumberField("failures", corrected.failures());
    json.writeArrayFieldStart("ended");
    for (Contradiction ended : corrected.overridden()) {
      json.writeStartObject();
      json.writeStringField("said", ended.apart() ? "apart" : "together");
      json.writeStringField("who", ended.who());
      json.writeStringField("at", ended.at().toString());
      json.writeStringField("because", ended.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
