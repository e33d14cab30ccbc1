package dev.bugbash.importers.outcome;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;

/** Counts what elements show and compares it with what a header, or a summary, claims. */
public final class Tally {
  /** A claim that the header does not make. */
  public static final int UNSAID = -1;

  private final String where;
  private int tests;
  private int red;
  private int skipped;
  private int outside;

  /**
   * @param where the header stands, as a warning names it, such as {@code the header of suite a}
   */
  public Tally(String where) {
    this.where = where;
  }

  public void count(Result result) {
    if (result.outside()) {
      outside++;
      return;
    }
    tests++;
    red += result.outcome().red() ? 1 : 0;
    skipped += result.outcome() == Outcome.SKIPPED ? 1 : 0;
  }

  /** How many were counted so far, without what broke outside. */
  public int tests() {
    return tests;
  }

  /** Whether anything is red, in a test or outside. */
  public boolean red() {
    return red + outside > 0;
  }

  /**
   * Warns of each claim that is not what was counted.
   *
   * @param line of the header
   * @param claimedTests or {@link #UNSAID}, like the others
   * @param claimedRed failed and in error; what broke outside may be among them
   */
  public void compare(
      ReportSink sink, int line, int claimedTests, int claimedRed, int claimedSkipped) {
    warn(sink, line, claimedTests, tests, tests + outside, "tests");
    warn(sink, line, claimedRed, red, red + outside, "failed or in error");
    warn(sink, line, claimedSkipped, skipped, skipped, "skipped");
  }

  private void warn(ReportSink sink, int line, int claim, int least, int most, String what) {
    if (claim != UNSAID && (claim < least || claim > most)) {
      sink.warning(
          new Warning(line, where + " counts " + claim + " " + what + ", its elements " + least));
    }
  }

  /**
   * A header that counts red tests where nothing at all is red: something was lost, and that is a
   * failure of its own, so that a red run never looks green.
   *
   * @param suite whose header it is
   */
  public Result lost(String suite, int claimedRed) {
    String message =
        where + " counts " + claimedRed + " failed or in error, but no element says which";
    return Outside.failure(suite, "(suite)", "", message, "");
  }

  /** A header that counts more errors than elements show: what they leave out is told as one. */
  public Result lostErrors(String suite, int claimed, int shown) {
    String message =
        where + " counts " + claimed + " in error, of which its elements show " + shown;
    return Outside.failure(suite, "(suite)", "", message, "");
  }

  /** {@link #lost}, told and counted, where it holds. */
  public void reportLost(ReportSink sink, String suite, int claimedRed) {
    if (claimedRed > 0 && !red()) {
      Result lost = lost(suite, claimedRed);
      count(lost);
      sink.result(lost);
    }
  }
}
