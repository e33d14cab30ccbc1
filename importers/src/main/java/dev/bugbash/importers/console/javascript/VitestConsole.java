package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What Vitest's default, basic and verbose reporters print. */
public final class VitestConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("a verbose line").passed("✓", "√").failed("×", "✗").skipped("↓", "□");

  @Override
  public String name() {
    return "vitest-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Vitest's console", "From ` RUN  v…` or a ` FAIL ` with `>` to `Tests …`.")
        .with(STATUSES.rows())
        .with(
            "` FAIL  file > suite > test`",
            "failed, with the text below; several tests in a row share one")
        .with("` FAIL  file` of `Failed Suites`", "a failure outside tests, `(suite)` of the file")
        .with("`Unhandled Errors`", "a failure outside tests, `(unhandled error)`")
        .with("`todo` of the summary", "skipped")
        .with("`RUN` without the summary", "a failure outside tests, `(session)`")
        .withNotes("Names of passed tests show with the verbose reporter.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new VitestScanner(log);
  }
}
