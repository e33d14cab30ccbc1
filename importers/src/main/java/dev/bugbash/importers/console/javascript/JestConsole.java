package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What Jest's default and verbose reporters print. */
public final class JestConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("a verbose line").passed("✓", "√").failed("✕", "×").skipped("○", "✎");

  @Override
  public String name() {
    return "jest-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Jest's console", "From the first `PASS` or `FAIL` of a file to `Tests: …`.")
        .with(STATUSES.rows())
        .with("`● Suite › test` below `FAIL file`", "failed, with its text")
        .with("`● Test suite failed to run`", "a failure outside tests, `(suite)` of the file")
        .with("`todo` of the summary", "skipped")
        .with("files without the summary", "a failure outside tests, `(session)`")
        .withNotes(
            "The summary of all failing tests repeats them and counts once. Names of others show with `--verbose`, or where there is one file.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new JestScanner(log);
  }
}
