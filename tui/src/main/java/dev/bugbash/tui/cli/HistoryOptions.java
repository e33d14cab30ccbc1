package dev.bugbash.tui.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far back. */
final class HistoryOptions {
  private static final int LISTED = 10;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      description = "How many; 1 where it is not said, with --list " + LISTED + ".")
  private Optional<Integer> count = Optional.empty();

  @Option(names = "--list", description = "Only show them, what comes next first.")
  private boolean list;

  boolean list() {
    return list;
  }

  int count() {
    int wanted = count.orElse(list ? LISTED : 1);
    if (wanted < 1) {
      throw new RefusedException("At least one thing, not " + wanted + ".");
    }
    return wanted;
  }
}
