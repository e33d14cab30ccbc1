package dev.bugbash.importers.console.cpp;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What GoogleTest prints. */
public final class GoogleTestConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("`[ … ]`").passed("OK").failed("FAILED").skipped("SKIPPED");

  @Override
  public String name() {
    return "googletest-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "GoogleTest's console", "Programs of GoogleTest, also several in one log.")
        .with(STATUSES.rows())
        .with("`[ RUN ]` without an end: a crash, an `exit`", "error, with its output")
        .with(
            "a suite in the list of failed tests: its set-up or tear-down",
            "a failure outside tests, `(suite)`")
        .with("a program without `[==========] … ran.`", "a failure outside tests, `(session)`")
        .without("disabled tests, which GoogleTest only counts.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new GoogleTestScanner(log);
  }
}
