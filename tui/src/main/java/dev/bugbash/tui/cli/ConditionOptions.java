package dev.bugbash.tui.cli;

import dev.bugbash.categorizer.known.Condition.Kind;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How failures of a known cause are recognized: one of these. */
final class ConditionOptions {
  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description =
          "As of `bugbash search`, over message, type, frame, test, file, run, branch and"
              + " environment.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--regex",
      paramLabel = "REGEX",
      description = "A regular expression, found in 'type: message' or in the stack trace.")
  private Optional<String> regex = Optional.empty();

  Kind kind() {
    return query.isPresent() ? Kind.QUERY : Kind.REGEX;
  }

  String text() {
    return query.or(() -> regex).orElse("");
  }
}
