package dev.bugbash.importers.console.php;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;

/** What PHPUnit prints. */
public final class PhpunitConsole extends ConsoleFormat {
  @Override
  public String name() {
    return "phpunit-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "PHPUnit's console",
            "From `PHPUnit … by Sebastian Bergmann` to `OK (…)` or `Tests: …`.")
        .with("`There was 1 failure:`, and its numbered blocks", "failed")
        .with("`There were 2 errors:`, and their numbered blocks", "error")
        .with("`Skipped`, `Incomplete` of the summary, and their blocks", "skipped")
        .with(
            "`Risky`, `Warnings`, `Deprecations`, `Notices` of the summary",
            "not counted: those tests passed, or are counted elsewhere")
        .with("no summary, a fatal error", "a failure outside tests, `(session)`")
        .withNotes("Passed tests have no names.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new PhpunitScanner(log);
  }
}
