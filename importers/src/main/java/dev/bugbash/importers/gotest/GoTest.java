package dev.bugbash.importers.gotest;

import dev.bugbash.importers.outcome.GoFailure;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;

/** One test with all its attempts. */
final class GoTest {
  final GoOutput output = new GoOutput();
  private final ResultBuilder builder;
  private boolean running;
  private int process = -1;
  private Outcome outcome = Outcome.ERROR;

  GoTest(TestId test) {
    this.builder = new ResultBuilder(test);
  }

  String name() {
    return builder.test().name();
  }

  boolean running() {
    return running;
  }

  Outcome outcome() {
    return outcome;
  }

  void begins() {
    running = true;
    output.clear();
  }

  /**
   * @param inProcess the number of the package's process: in one process a red attempt counts
   */
  void ends(Outcome now, Duration time, int inProcess) {
    GoFailure failure = output.failure();
    if (now == Outcome.SKIPPED) {
      builder.because(failure.message());
    }
    ends(now, time, inProcess, failure);
  }

  /**
   * @param why it is red, where it is
   */
  void ends(Outcome now, Duration time, int inProcess, GoFailure why) {
    if (now.red()) {
      builder.failure(why.type(), why.message(), why.stack());
    }
    builder.took(time).endAttempt(now);
    boolean worse = process == inProcess && outcome.red() && builder.hasAttempts();
    outcome = worse ? outcome : now;
    process = inProcess;
    running = false;
    output.clear();
  }

  boolean ended() {
    return builder.hasAttempts() && !running;
  }

  Result result() {
    return builder.result(outcome);
  }
}
