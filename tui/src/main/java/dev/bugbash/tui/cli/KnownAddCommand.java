package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.KnownOutcome;
import dev.bugbash.board.corrections.KnownOutcome.Added;
import dev.bugbash.board.corrections.KnownOutcome.Refused;
import dev.bugbash.board.corrections.PassedMatches;
import dev.bugbash.board.corrections.Trial;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Printable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a known cause. */
@Command(
    name = "add",
    description = "Name a cause; failures like that go to its cluster, now and in later imports.",
    footer = {
      "%nExamples:",
      "  bugbash known add 'database down' --query 'message:\"connection refused\"'",
      "  bugbash known add clock --regex 'but was: <\\d+ ms>' --advice 'use a Clock'",
      "%n`bugbash known try` tells before what it would take, and with --reports how often that is in"
          + " passed tests."
    })
final class KnownAddCommand implements Callable<Integer> {
  private static final int LONGEST_NAME = 120;

  private final Desk desk;

  @Parameters(paramLabel = "NAME", description = "What it is called, in a few words.")
  private String name = "";

  @ArgGroup(multiplicity = "1")
  private ConditionOptions condition = new ConditionOptions();

  @Option(names = "--advice", paramLabel = "TEXT", description = "What to do about it.")
  private String advice = "";

  @Option(names = "--link", paramLabel = "URL", description = "Where the bug is written down.")
  private String link = "";

  @Mixin private final PassedTestsOption passed = new PassedTestsOption();

  KnownAddCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    String clean = name.strip();
    if (clean.isEmpty() || clean.length() > LONGEST_NAME || !clean.equals(Printable.line(clean))) {
      throw new RefusedException(
          Phrase.of("A name has 1 to %d characters and no control characters.", LONGEST_NAME));
    }
    KnownCause cause =
        new KnownCause(
            0,
            clean,
            condition.kind(),
            condition.text(),
            advice.strip(),
            link.strip(),
            desk.who(),
            desk.environment().clock().instant(),
            Optional.empty());
    Optional<PassedMatches> matches = passed.matches(desk, condition);
    try (Board board = desk.board()) {
      KnownOutcome outcome = board.corrections().addKnown(cause);
      if (outcome instanceof Refused refused) {
        throw new RefusedException(refused.reason());
      }
      tell((Added) outcome, matches, board);
      return matches.map(m -> PassedTestsOption.tell(desk, m)).orElse(ExitCode.DONE);
    }
  }

  private void tell(Added added, Optional<PassedMatches> matches, Board board) {
    if (desk.json()) {
      desk.printJson(new Fields(added, matches));
      return;
    }
    if (added.cause().cluster().isEmpty()) {
      tellOfNone(board.corrections());
      return;
    }
    ClusterId cluster = added.cause().cluster().get();
    desk.say(
        Phrase.of(
            "%s of %s %s in %s now; `bugbash undo` takes that back.",
            Phrase.count(added.failures(), "failure"),
            Phrase.count(added.clusters(), "cluster"),
            added.failures() == 1 ? "is" : "are",
            cluster));
    new CorrectionAnswer(desk, board).tellClosed(cluster);
  }

  private void tellOfNone(Corrections corrections) {
    Trial trial = corrections.tryKnown(condition.kind(), condition.text());
    if (trial.placed() == 0) {
      desk.say("No failure on this board is like that yet.");
    } else {
      StayingFailures.tell(desk, trial, corrections);
    }
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Fields(Added added, Optional<PassedMatches> matches) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("name", added.cause().name());
      JsonLines.text(json, "cluster", added.cause().cluster().map(ClusterId::toString));
      json.writeNumberField("failures", added.failures());
      json.writeNumberField("clusters", added.clusters());
      PassedTestsOption.write(json, matches);
    }
  }
}
