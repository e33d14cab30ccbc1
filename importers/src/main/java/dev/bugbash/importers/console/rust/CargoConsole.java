package dev.bugbash.importers.console.rust;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What {@code cargo test} prints. */
public final class CargoConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("`test … ...`").passed("ok", "bench").failed("FAILED").skipped("ignored");

  @Override
  public String name() {
    return "cargo-test-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "cargo test's console",
            "From `running N tests` to `test result: …`, for each binary and the doc tests.")
        .with(STATUSES.rows())
        .with("`---- name stdout ----`", "the text of a failure; the panic's is its message")
        .with("`error: could not compile`", "a failure outside tests, `(build)`")
        .with(
            "`running N tests` without `test result`, `process didn't exit successfully`",
            "a failure outside tests, `(session)`; tests without an end are in error")
        .withNotes(
            "A test's suite is the binary that `Running` names. With `-q` passed tests have no names.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new CargoScanner(log);
  }
}
