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
            "go test's console", "`go test`, `go test -v` over any number of packages.")
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
        .with("tests without their package's line", "a failure outside tests, `(session)`")
        .withNotes(
            """
            A test is its package and its name; parents of subtests are tests. Without `-v` only red tests show, and Go does
            not say how many others there are: `ok` of such a package is only told by a warning. Go writes nothing behind
            the last package, so a log that is cut right between two packages can't be told from a whole one.
            """);
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new GoScanner(log);
  }
}
