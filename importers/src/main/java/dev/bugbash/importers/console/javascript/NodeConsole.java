package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;

/** What the spec and dot reporters of node:test print. */
public final class NodeConsole extends ConsoleFormat {
  @Override
  public String name() {
    return "node-test-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "node:test's console",
            "The spec reporter, from the first `✔ name (0.981555ms)` on, and the failures below `Failed tests:` of the dot reporter.")
        .with("`✔ name`", "passed")
        .with("`﹣ name`, `# SKIP`, `# TODO`", "skipped")
        .with("`✖ name`", "failed, with the text below it or below `failing tests:`")
        .with(
            "`▶ suite`, and its end",
            "no test, but a failure outside tests, `(suite)`, where a hook of it failed")
        .with("`✖ file`, `'test failed'`", "failed, with the error of which Node died before it")
        .with("tests without `ℹ duration_ms`", "a failure outside tests, `(session)`")
        .withNotes("A test is the suites around it, joined by ` > `, and its name, as in TAP.")
        .without("passed tests of the dot reporter.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new NodeScanner(log);
  }
}
