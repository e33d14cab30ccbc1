package dev.bugbash.launcher;

import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.List;

/** How a test run as a whole ended. Only {@link Complete} means that every test was run. */
public sealed interface TestRunOutcome {
  /** For a person: what happened, and what to do where something is wrong. */
  String message();

  /** The test process ran to its end; its tests may be red. */
  record Complete(Tally tally) implements TestRunOutcome {
    @Override
    public String message() {
      return tally.toString();
    }
  }

  /**
   * The test process ended before it had run everything.
   *
   * @param exitCode of the process; above 128 mostly 128 + the signal that killed it
   * @param interrupted what had started and not ended; each was given to the listener as an error
   * @param lastOutput the end of what the process printed
   */
  record Died(
      Tally tally, int exitCode, String message, List<TestId> interrupted, String lastOutput)
      implements TestRunOutcome {
    public Died {
      interrupted = List.copyOf(interrupted);
    }
  }

  /** The time was up, and the test process was ended. */
  record TimedOut(Tally tally, Duration timeout, List<TestId> interrupted)
      implements TestRunOutcome {
    public TimedOut {
      interrupted = List.copyOf(interrupted);
    }

    @Override
    public String message() {
      return "the tests were stopped after "
          + timeout.toSeconds()
          + " s; "
          + interrupted.size()
          + " running then; "
          + tally;
    }
  }

  /** There was nothing to run, which is an error and no green run. */
  record NoTests(String message) implements TestRunOutcome {}

  /** The tests could not be started. */
  record NotRun(String message) implements TestRunOutcome {}
}
