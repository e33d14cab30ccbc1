package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What Gradle's test tasks print. */
public final class GradleConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("`Class > test`").passed("PASSED").failed("FAILED").skipped("SKIPPED");

  @Override
  public String name() {
    return "gradle-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of("Gradle's console", "From a task's line, or a test's, to `BUILD …`.")
        .with(STATUSES.rows())
        .with("the indented lines below a red test", "its text")
        .with(
            "`java.lang.AssertionError at CartTest.java:12`",
            "type and place; Gradle's short form has no message")
        .with(
            "`12 tests completed, 1 failed, 2 skipped`",
            "how many tests there are besides those that have names")
        .with(
            "`* What went wrong:` with anything but failing tests",
            "a failure outside tests, `(build)`, with the task")
        .with(
            "`Class > executionError`, `initializationError`, `classMethod` that failed",
            "failed, as Gradle counts them")
        .with("tasks without `BUILD …`", "a failure outside tests, `(build)`")
        .withNotes(
            "Unless the build asks for more, Gradle prints red tests only, and totals only where a test is red.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new GradleScanner(log);
  }
}
