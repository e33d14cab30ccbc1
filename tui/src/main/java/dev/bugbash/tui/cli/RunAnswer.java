package dev.bugbash.tui.cli;

import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.Intake;
import dev.bugbash.launcher.TestRunOutcome;
import dev.bugbash.launcher.TestRunOutcome.Complete;
import dev.bugbash.launcher.TestRunOutcome.Died;
import dev.bugbash.launcher.TestRunOutcome.NoTests;
import dev.bugbash.launcher.TestRunOutcome.NotRun;
import dev.bugbash.launcher.TestRunOutcome.TimedOut;
import dev.bugbash.model.TestId;
import java.util.List;

/** Puts on the board what a test run brought, and tells how it ended. */
final class RunAnswer {
  private final Desk desk;
  private final ProgressLine progress;

  RunAnswer(Desk desk, ProgressLine progress) {
    this.desk = desk;
    this.progress = progress;
  }

  /** Returns the exit code. */
  int print(TestRunOutcome outcome, LiveReport report, Intake intake) {
    if (outcome instanceof NotRun || outcome instanceof NoTests) {
      throw new RefusedException(outcome.message());
    }
    if (!(outcome instanceof Complete)) {
      report.warn(outcome.message());
    }
    report.end();
    ImportSummary summary = intake.commit();
    progress.clear();
    return outcome instanceof Complete complete
        ? ended(complete, summary)
        : broken(outcome, summary);
  }

  private int ended(Complete complete, ImportSummary summary) {
    String findings = ImportAnswer.findings(summary);
    new ImportAnswer(desk).print(summary, complete.message() + "; " + findings + ".");
    return complete.tally().red() ? ExitCode.GATE : ExitCode.DONE;
  }

  private int broken(TestRunOutcome outcome, ImportSummary summary) {
    new ImportAnswer(desk).print(summary);
    interrupted(outcome).forEach(test -> desk.complain("did not end: " + test));
    if (outcome instanceof Died died && !died.lastOutput().isBlank()) {
      desk.complain("the last that it printed:");
      died.lastOutput().lines().forEach(line -> desk.complain("  " + line));
    }
    return ExitCode.GATE;
  }

  private static List<TestId> interrupted(TestRunOutcome outcome) {
    if (outcome instanceof Died died) {
      return died.interrupted();
    }
    return outcome instanceof TimedOut timedOut ? timedOut.interrupted() : List.of();
  }
}
