package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;

/** What Mocha's spec, dot and list reporters print; Cypress prints the same. */
public final class MochaConsole extends ConsoleFormat {
  @Override
  public String name() {
    return "mocha-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Mocha's console",
            "The spec reporter, and of the others the epilogue that they share: `N passing`, `N pending`, `N failing`.")
        .with("`✓`, `✔`, `√` before a name", "passed")
        .with("`- name`", "skipped")
        .with("`1) name`, and its text below `failing`", "failed")
        .with("`\"before each\" hook …`", "a failure outside tests; `failing` counts it")
        .with("tests without `passing`", "a failure outside tests, `(session)`")
        .withNotes("A test is its describe blocks and its name. Mocha does not print files.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new MochaScanner(log);
  }
}
