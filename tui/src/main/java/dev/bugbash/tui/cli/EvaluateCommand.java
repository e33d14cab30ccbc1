package dev.bugbash.tui.cli;

import dev.bugbash.tui.cli.evaluation.Evaluation;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Categorizes sessions of labelled failures, to be scored by another tool. */
@Command(
    name = "evaluate",
    description = "Categorize sessions of labelled failures, to be scored.",
    footer = {
      "%nExamples:",
      "  bugbash evaluate --failures f.jsonl --sessions s.jsonl --predictions out.jsonl",
      "%nFailures:    {\"id\", \"project\", \"test_class\", \"test_method\", \"exception\","
          + " \"message\", \"stack\"}",
      "Sessions:    {\"session\", \"project\", \"ids\": [...]}",
      "Predictions: {\"session\", \"clusters\": {id: cluster}}"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--failures",
      required = true,
      paramLabel = "FILE",
      description = "Labelled failures as JSON Lines.")
  private String failures;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--sessions",
      required = true,
      paramLabel = "FILE",
      description = "Sessions as JSON Lines.")
  private String sessions;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--predictions",
      required = true,
      paramLabel = "FILE",
      description = "Where to write what was found.")
  private String predictions;

  @Option(names = "--hide-test-identity", description = "Leave out which test a failure is of.")
  private boolean hideTestIdentity;

  @Option(
      names = "--no-history",
      description = "Don't use the other failures of a session's project to tell what is rare.")
  private boolean noHistory;

  EvaluateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Environment environment = desk.environment();
    Evaluation evaluation =
        new Evaluation(
            environment.resolve(failures),
            environment.resolve(sessions),
            hideTestIdentity,
            !noHistory);
    int count = evaluation.predict(environment.resolve(predictions));
    if (desk.json()) {
      desk.printJson(
          json -> {
            json.writeNumberField("sessions", count);
            json.writeStringField("predictions", predictions);
          });
    } else {
      desk.say(Phrase.of("%s written to %s.", Phrase.count(count, "session"), predictions));
    }
    return ExitCode.DONE;
  }
}
