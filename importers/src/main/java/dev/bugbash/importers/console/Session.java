package dev.bugbash.importers.console;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One execution of a tool in a log: the results that it names, and what its last summary counts.
 * What is counted but not named is told as such when it ends.
 */
public final class Session {
  private static final int UNSAID = -1;
  private static final Outcome[] OUTCOMES = Outcome.values();

  private final Log log;
  private final String tool;
  private final int[] named = new int[OUTCOMES.length];
  private final int[] claimed = new int[OUTCOMES.length];
  private int line;

  /**
   * @param tool as a message names it, such as {@code pytest}
   */
  public Session(Log log, String tool) {
    this.log = log;
    this.tool = tool;
    Arrays.fill(claimed, UNSAID);
  }

  public void result(Result result) {
    if (!result.outside()) {
      named[result.outcome().ordinal()]++;
    }
    log.result(result);
  }

  /** A test of which nothing is known but how it ended. */
  public void ended(TestId test, Outcome outcome) {
    result(
        outcome == Outcome.PASSED
            ? Result.passed(test, Duration.ZERO)
            : new ResultBuilder(test).endAttempt(outcome).result());
  }

  /** How many results of an outcome have a name so far. */
  public int named(Outcome outcome) {
    return named[outcome.ordinal()];
  }

  /** What a summary counts; a later one replaces it. */
  public void claim(Outcome outcome, int count) {
    claimed[outcome.ordinal()] = Math.max(0, count);
    line = log.line();
  }

  /** What several summaries count together. */
  public void claimMore(Outcome outcome, int count) {
    claim(outcome, Math.max(0, claimed[outcome.ordinal()]) + Math.max(0, count));
  }

  public boolean hasClaims() {
    return IntStream.of(claimed).anyMatch(count -> count != UNSAID);
  }

  /** Ends the session where its summary is known. */
  public void end() {
    for (Outcome outcome : OUTCOMES) {
      compare(outcome, named[outcome.ordinal()], claimed[outcome.ordinal()]);
    }
  }

  private void compare(Outcome outcome, int names, int claim) {
    if (claim == UNSAID || claim == names) {
      return;
    }
    if (claim < names) {
      log.warn(line, tool + " counts " + claim + " " + outcome.word() + ", the log shows " + names);
      return;
    }
    log.unnamed(outcome, claim - names, line);
    if (outcome.red()) {
      log.broke(tool, "(" + outcome.word() + ")", "", lost(outcome, claim, names), "");
    }
  }

  private String lost(Outcome outcome, int claim, int names) {
    return tool
        + " counts "
        + claim
        + (outcome == Outcome.ERROR ? " in error" : " failed")
        + ", the log shows "
        + (names == 0 ? "none of them" : "only " + names);
  }

  /** Ends a session that never came to its summary. */
  public void brokeOff() {
    end();
    log.brokeOff(tool, "(session)", "the log ends, or the session broke off, before its summary");
  }
}
