package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.corrections.PassedMatches;
import dev.bugbash.board.corrections.PassedTrial;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.TestId;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Reports by whose passed tests a condition is tried. */
final class PassedTestsOption {
  @Option(
      names = "--reports",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Also tell how often it is in what passed tests printed, in these reports. They are only"
              + " read, not imported.")
  private List<String> paths = List.of();

  /** Reads the reports; empty where none are named. */
  Optional<PassedMatches> matches(Desk desk, ConditionOptions options) throws IOException {
    if (paths.isEmpty()) {
      return Optional.empty();
    }
    PassedTrial trial = new PassedTrial(Condition.parse(options.kind(), options.text()));
    ReportReader reader = ReportPaths.reader(desk.environment());
    for (ReportSource source : ReportPaths.find(desk.environment(), paths)) {
      reader.read(source, trial.reading(source.run()));
    }
    return Optional.of(trial.matches());
  }

  /** Tells of them, and returns the exit code. */
  static int tell(Desk desk, PassedMatches matches) {
    if (!desk.json()) {
      desk.say(sentence(matches));
      if (matches.matches() > 0) {
        String rest = matches.matches() > matches.examples().size() ? ", …" : "";
        desk.say(
            matches.examples().stream()
                    .map(TestId::toString)
                    .collect(Collectors.joining(", ", "  ", ""))
                + rest);
      }
    }
    matches.unreadable().forEach(desk::complain);
    return matches.unreadable().isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
  }

  private static String sentence(PassedMatches matches) {
    String read =
        Phrase.of(
            "%s in %s",
            Phrase.count(matches.passed(), "passed test"),
            Phrase.count(matches.reports(), "report"));
    if (matches.outputs() == 0) {
      return read + ": no output of any, so how often it is in passed tests is not known.";
    }
    String silent =
        matches.silent() == 0
            ? ""
            : Phrase.of(" (%s none)", Phrase.count(matches.silent(), "report") + " with");
    return Phrase.of(
        "%s: it is in %,d of %s%s.",
        read, matches.matches(), Phrase.count(matches.outputs(), "output"), silent);
  }

  /** Writes them, or null. */
  static void write(JsonGenerator json, Optional<PassedMatches> matches) throws IOException {
    if (matches.isEmpty()) {
      json.writeNullField("inPassedTests");
      return;
    }
    json.writeObjectFieldStart("inPassedTests");
    json.writeNumberField("reports", matches.get().reports());
    json.writeNumberField("silent", matches.get().silent());
    json.writeNumberField("passed", matches.get().passed());
    json.writeNumberField("outputs", matches.get().outputs());
    json.writeNumberField("matches", matches.get().matches());
    json.writeEndObject();
  }
}
