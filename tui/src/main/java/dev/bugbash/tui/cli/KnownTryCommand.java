package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.PassedMatches;
import dev.bugbash.board.corrections.Trial;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tries a condition on history. */
@Command(
    name = "try",
    description = "Tell what a known cause would have taken so far; changes nothing.",
    footer = {
      "%nExamples:",
      "  bugbash known try --query 'type:SocketTimeoutException'",
      "  bugbash known try --regex 'port \\d+ in use' --reports target/surefire-reports"
    })
final class KnownTryCommand implements Callable<Integer> {
  static final int SOME = 20;

  private final Desk desk;

  @ArgGroup(multiplicity = "1")
  private ConditionOptions condition = new ConditionOptions();

  @Mixin private final PassedTestsOption passed = new PassedTestsOption();

  KnownTryCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    try (Board board = desk.existingBoard()) {
      Trial trial = board.corrections().tryKnown(condition.kind(), condition.text());
      Optional<PassedMatches> matches = passed.matches(desk, condition);
      if (desk.json()) {
        desk.printJson(new Fields(trial, matches));
      } else {
        print(trial, board.corrections(), matches.isPresent());
      }
      return matches.map(m -> PassedTestsOption.tell(desk, m)).orElse(ExitCode.DONE);
    }
  }

  private void print(Trial trial, Corrections corrections, boolean passedTestsFollow) {
    desk.say(
        Phrase.of(
            "%s in %s would be taken%s",
            Phrase.count(trial.failures() - trial.placed(), "failure"),
            Phrase.count(trial.clusters().size(), "cluster"),
            trial.clusters().isEmpty() ? "." : ":"));
    if (!trial.clusters().isEmpty()) {
      String rest = trial.clusters().size() > SOME ? ", …" : "";
      desk.say(
          trial.clusters().entrySet().stream()
                  .limit(SOME)
                  .map(entry -> Phrase.of("%s (%,d)", entry.getKey(), entry.getValue()))
                  .collect(Collectors.joining(", ", "  ", ""))
              + rest);
    }
    if (trial.placed() > 0) {
      StayingFailures.tell(desk, trial, corrections);
    }
    if (!passedTestsFollow) {
      desk.say("How often it is in passed tests' output, --reports tells: the board keeps none.");
    }
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Fields(Trial trial, Optional<PassedMatches> matches) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNumberField("failures", trial.failures());
      json.writeNumberField("placed", trial.placed());
      counts(json, "clusters", trial.clusters());
      counts(json, "staying", trial.staying());
      PassedTestsOption.write(json, matches);
    }

    private static void counts(JsonGenerator json, String name, Map<ClusterId, Integer> counts)
        throws IOException {
      json.writeObjectFieldStart(name);
      for (Map.Entry<ClusterId, Integer> cluster : counts.entrySet()) {
        json.writeNumberField(cluster.getKey().toString(), cluster.getValue());
      }
      json.writeEndObject();
    }
  }
}
