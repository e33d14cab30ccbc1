package dev.bugbash.importers.console.python;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What the runners of unittest, Django, nose and Twisted's trial print. */
public final class UnittestConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("a verbose line")
          .passed("ok")
          .failed("FAIL", "unexpected success", "UNEXPECTED SUCCESS")
          .error("ERROR")
          .skipped("skipped", "SKIP", "expected failure");

  @Override
  public String name() {
    return "python-unittest-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "The console of unittest, Django, nose and trial",
            "`python -m unittest`, `manage.py test` and their like, from the first test to `OK` or `FAILED` after `Ran N tests`.")
        .with(STATUSES.rows())
        .with(
            "a block of `FAIL: …` or `ERROR: …`",
            "the text of a failure; those of subtests belong to their test")
        .with(
            "`ERROR: setUpClass (…)`, `tearDownClass`, `setUpModule`, `tearDownModule`",
            "a failure outside tests: `Ran` does not count them")
        .with(
            "`Found N test(s).`, a test or a block without a summary",
            "a failure outside tests, `(session)`")
        .with(
            "a traceback that begins in `manage.py` or unittest, `SystemCheckError: …`",
            "a failure outside tests, `(session)`: the run died before its tests")
        .withNotes(
            "Without `-v` passed and skipped tests have no names; passed is what `Ran` leaves.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new UnittestScanner(log);
  }
}
