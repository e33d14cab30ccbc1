package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;

/** What Maven's Surefire and Failsafe, of any version, print; and Ant's junit task. */
public final class MavenConsole extends ConsoleFormat {
  @Override
  public String name() {
    return "maven-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Maven's console",
            "`mvn test`, `mvn verify`: Surefire and Failsafe since 2.4, with and without level prefixes; Ant's `[junit]` lines too.")
        .with(
            "`Tests run: …` below `Results`",
            "what a module's tests are; its classes' totals are part of it")
        .with("`Tests run: …` of classes, where no `Results` follows", "their sum")
        .with("`<<< FAILURE!` of a test, with its stack trace", "failed")
        .with("`<<< ERROR!` of a test, with its stack trace", "error")
        .with(
            "a line below `Failures:`, `Errors:`, `Failed tests:`, `Tests in error:` of a test without a trace",
            "failed or error, with its message")
        .with(
            "`Run 1: …` below a test's name",
            "attempts of it; below `Flakes:` it passed in the end")
        .with(
            "`COMPILATION ERROR`, any other goal that failed, a fork that died",
            "a failure outside tests, `(build)`")
        .with("`BUILD FAILURE` where nothing else is red", "a failure outside tests, `(build)`")
        .with(
            "no `BUILD …` after `Scanning for projects`, a class that runs and does not end",
            "a failure outside tests")
        .withNotes(
            "Passed and skipped tests have no names. Totals of the reactor's modules are added.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new MavenScanner(log);
  }
}
