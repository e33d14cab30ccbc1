package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ClaimOutcome.Claimed;
import dev.bugbash.board.ClaimOutcome.Handed;
import dev.bugbash.board.ClaimOutcome.Held;
import dev.bugbash.board.ClaimOutcome.Released;
import dev.bugbash.board.ClaimOutcome.Unheld;
import dev.bugbash.board.ClaimOutcome.Unknown;
import dev.bugbash.board.corrections.MergedCluster;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.Optional;

/** Tells what became of a claim, a release or a handing over. */
final class ClaimAnswer {
  private final Desk desk;
  private final Board board;

  ClaimAnswer(Desk desk, Board board) {
    this.desk = desk;
    this.board = board;
  }

  /** Returns the exit code. */
  int print(ClaimOutcome outcome) {
    if (outcome instanceof Claimed claimed) {
      String already = claimed.fresh() ? "" : " already";
      return done("claimed", claimed.claim(), Phrase.of("%s is yours%s.", id(claimed), already));
    }
    if (outcome instanceof Released released) {
      return done(released);
    }
    if (outcome instanceof Handed handed) {
      return done(handed);
    }
    if (outcome instanceof Unheld unheld) {
      json("unheld", unheld.cluster(), Optional.empty());
      desk.complain(Phrase.of("Nobody holds %s. `bugbash claim` takes it.", unheld.cluster()));
      return ExitCode.USAGE;
    }
    if (outcome instanceof Held held) {
      json("held", held.claim().cluster(), Optional.of(held.claim()));
      desk.complain(
          Phrase.of(
              "%s is held by %s since %s",
              held.claim().cluster(),
              held.claim().owner(),
              desk.times().since(held.claim().since())));
      return ExitCode.HELD;
    }
    return unknown(((Unknown) outcome).cluster());
  }

  /** Tells that there is no such cluster; returns the exit code. */
  int unknown(ClusterId cluster) {
    json("unknown", cluster, Optional.empty());
    desk.complain(
        board
            .corrections()
            .merged(cluster)
            .map(this::merged)
            .orElse(
                Phrase.of(
                    "There is no %s on this board. `bugbash clusters` lists what there is.",
                    cluster)));
    return ExitCode.USAGE;
  }

  /** Tells where a cluster went. */
  String merged(MergedCluster merged) {
    return Phrase.of(
        "%s was merged into %s by %s, %s.",
        merged.cluster(), merged.into(), merged.who(), desk.times().since(merged.at()));
  }

  private static ClusterId id(Claimed claimed) {
    return claimed.claim().cluster();
  }

  private int done(String word, Claim claim, String sentence) {
    json(word, claim.cluster(), Optional.of(claim));
    say(sentence);
    return ExitCode.DONE;
  }

  private int done(Handed handed) {
    Claim claim = handed.claim();
    return done(
        "handed",
        claim,
        handed.fresh()
            ? Phrase.of("%s is handed over to %s.", claim.cluster(), claim.owner())
            : Phrase.of("%s is yours, and stays so.", claim.cluster()));
  }

  private int done(Released released) {
    json("released", released.cluster(), Optional.empty());
    say(
        released.fresh()
            ? Phrase.of("%s is free again.", released.cluster())
            : Phrase.of("%s was free already.", released.cluster()));
    return ExitCode.DONE;
  }

  private void say(String sentence) {
    if (!desk.json()) {
      desk.say(sentence);
    }
  }

  private void json(String outcome, ClusterId cluster, Optional<Claim> claim) {
    if (desk.json()) {
      desk.printJson(
          json -> {
            json.writeStringField("id", cluster.toString());
            json.writeStringField("outcome", outcome);
            JsonLines.text(json, "owner", claim.map(Claim::owner));
            JsonLines.instant(json, "since", claim.map(Claim::since));
          });
    }
  }
}
