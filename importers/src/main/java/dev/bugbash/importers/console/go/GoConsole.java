package dev.bugbash.importers.console.go;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What {@code go test} prints, with and without {@code -v}. */
public final class GoConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("`---`").passed("PASS").failed("FAIL").skipped("SKIP");

  @Override
  public String name() {
    return "go-test-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "go test's console",
            "`go test`, `go test -v` over any number of packages, and what gotestsum prints in any of its formats.")
        .with(STATUSES.rows())
        .with(
            "`=== RUN` without an end: a panic, a time-out, `os.Exit`",
            "error, with the package's output")
        .with(
            "`FAIL` of a package without a red test in it",
            "a failure outside tests, `(package)`, with its output")
        .with(
            "`[build failed]`, `[setup failed]`, with the compiler's lines below `# package`",
            "a failure outside tests, `(build)`")
        .with(
            "`no required module provides package …` without a package's line",
            "a failure outside tests, `(build)` of the folder")
        .with("tests without their package's line", "a failure outside tests, `(session)`")
        .with("gotestsum's `=== FAIL: package test`", "failed, once, also where it showed above")
        .with("gotestsum's `=== Errors`", "a failure outside tests, `(build)` of each folder")
        .with(
            "gotestsum's `DONE … 2 failures` where fewer show",
            "a failure outside tests, `(failed)`")
        .withNotes(
            """
            A test is its package and its name; parents of subtests are tests. Its message begins with the first line that says
            where, or is that of the panic. Other tests that were open when the process died say of what. gotestsum leaves the
            module out of packages' names; it is put before them where the log has one of them whole. Without `-v` only red tests show, and Go does
            not say how many others there are: `ok` of such a package is only told by a warning. Go writes nothing behind
            the last package, so a log that is cut right between two packages can't be told from a whole one.
            """);
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new GoScanner(log);
  }
}
