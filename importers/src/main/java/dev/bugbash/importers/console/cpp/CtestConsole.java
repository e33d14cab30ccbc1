package dev.bugbash.importers.console.cpp;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What ctest prints. */
public final class CtestConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("a test's line with")
          .passed("Passed")
          .failed("***Failed", "***Failed (Required regular expression not found)")
          .error(
              "***Timeout",
              "***Exception",
              "***Not Run",
              "***Interrupt",
              "***Unable to find executable",
              "***Bad command")
          .skipped("***Skipped", "***Not Run (Disabled)");

  @Override
  public String name() {
    return "ctest-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "ctest's console",
            "From `Test project …`, or a line `1/3 Test #1: …`, to `N% tests passed`.")
        .with(STATUSES.rows())
        .with("lines below a red test (`--output-on-failure`) or before it (`-V`)", "its output")
        .with("`Start 3: name` without an end", "error")
        .with("a test that comes again (`--repeat`)", "another attempt; the last one counts")
        .with("no `tests passed` at the end", "a failure outside tests, `(session)`")
        .without("the labels' times.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new CtestScanner(log);
  }
}
