package dev.bugbash.importers.console.ruby;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What Minitest, Rails and test-unit print. */
public final class MinitestConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("a block, or a verbose line")
          .passed(".")
          .failed("Failure", "F")
          .error("Error", "E")
          .skipped("Skipped", "S", "Omission", "Pending", "O", "P");

  @Override
  public String name() {
    return "minitest-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "The console of Minitest and test-unit",
            "Minitest, `rails test`, test-unit: to `N runs, N assertions, N failures, N errors`.")
        .with(STATUSES.rows())
        .with("`notifications`", "not counted: they are no tests")
        .with(
            "`Run options`, `# Running:`, `Loaded suite` without a summary",
            "a failure outside tests, `(session)`")
        .withNotes("Without `-v` passed tests have no names.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new MinitestScanner(log);
  }
}
