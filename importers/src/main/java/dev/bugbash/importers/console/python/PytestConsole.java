package dev.bugbash.importers.console.python;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.console.ConsoleFormat;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.Statuses;

/** What pytest prints, with and without {@code -v}, {@code -q}, xdist and rerunfailures. */
public final class PytestConsole extends ConsoleFormat {
  static final Statuses STATUSES =
      Statuses.in("a test's word, or the summary's,")
          .passed("PASSED", "XPASS", "XPASSED")
          .failed("FAILED", "FAIL")
          .error("ERROR", "ERRORS")
          .skipped("SKIPPED", "XFAIL", "XFAILED");

  @Override
  public String name() {
    return "pytest-console";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "pytest's console",
            """
            From `test session starts`, or with `-q` from the first section or summary, to the summary line. Also with
            xdist, pytest-sugar's summary, pytest-rerunfailures.
            """)
        .with(STATUSES.rows())
        .with("`RERUN` before the test's last word (`-v`)", "an earlier attempt, failed")
        .with(
            "a block of `FAILURES` or `ERRORS`",
            "the text of a failure; its `E` lines are the message")
        .with(
            "a red line of the short summary without a block", "a failure with that line's message")
        .with("`SUBFAILED…` of the short summary", "a failure of the test that the subtest is of")
        .with("`ERROR collecting …`", "error, as pytest counts it")
        .with(
            "`INTERNALERROR>`, a `conftest.py` that does not load, a usage error",
            "a failure outside tests")
        .with(
            "a traceback that begins in pytest, where no session is under way",
            "a failure outside tests, `(session)`: the run died before its tests")
        .withNotes(
            "Without `-v` passed and skipped tests have no names. A teardown that breaks is one error more, as pytest counts it.");
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new PytestScanner(log);
  }
}
