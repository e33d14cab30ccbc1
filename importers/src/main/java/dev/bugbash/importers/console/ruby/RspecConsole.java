package dev.bugbash.importers.console.ruby;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;

/** What RSpec's progress and documentation formatters print. */
public final class RspecConsole extends ConsoleFormat {
  @Override
  public String name() {
    return "rspec-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of("RSpec's console", "`Failures:` to `N examples, N failures`.")
        .with("`1) Group does something` below `Failures:`", "failed, with its text")
        .with("`N pending`", "skipped")
        .with(
            "`An error occurred while loading …`, `in a … hook`, with the count `outside of examples`",
            "a failure outside tests")
        .with("`Failures:` without `examples`", "a failure outside tests, `(session)`")
        .withNotes(
            "Passed examples have no names: the documentation formatter's groups can't be told from any other text.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new RspecScanner(log);
  }
}
