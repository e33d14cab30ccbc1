package dev.bugbash.importers.console.go;

import dev.bugbash.importers.outcome.GoFailure;
import dev.bugbash.importers.outcome.GoFraming;
import dev.bugbash.importers.outcome.GoProcess;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.List;

/**
 * One test as gotestsum tells it: while it runs, and once more below, which counts once. A package
 * that is red of itself is a test without a name.
 */
final class GotestsumTest {
  final String suite;
  private final String name;
  private final List<Outcome> streamed = new ArrayList<>(1);
  private final List<String> streamedTexts = new ArrayList<>(1);
  private final List<String> summed = new ArrayList<>(1);
  private String reason = "";
  private boolean neverEnded;
  private int lastRun;

  GotestsumTest(String suite, String name) {
    this.suite = suite;
    this.name = name;
  }

  String name() {
    return name;
  }

  boolean isPackage() {
    return name.isEmpty();
  }

  void streams(Outcome outcome, String text) {
    streamed.add(outcome);
    if (outcome.red()) {
      streamedTexts.add(text);
    }
  }

  void sums(GotestsumLine line, String text) {
    lastRun = Math.max(lastRun, line.run());
    neverEnded |= line.outcome() == Outcome.ERROR;
    if (line.outcome().red()) {
      summed.add(text);
    } else {
      reason = GoFailure.of(GoFraming.strip(text)).message();
    }
  }

  boolean isOnlyStreamed() {
    return summed.isEmpty();
  }

  int reds() {
    return Math.max(streamedTexts.size(), summed.size());
  }

  private List<String> texts() {
    return summed.isEmpty() ? streamedTexts : summed;
  }

  /**
   * @param runs how often tests were run again at most
   */
  Result result(String suiteName, int runs) {
    if (isPackage()) {
      GoFailure why = GoFailure.of(GoFraming.strip(texts().get(0)));
      String message = why.message().isEmpty() ? GoProcess.PACKAGE_FAILED : why.message();
      return Outside.failure(suiteName, "(package)", why.type(), message, why.stack());
    }
    ResultBuilder builder = new ResultBuilder(TestId.of(suiteName, name));
    for (String text : texts()) {
      GoFailure why = failure(text);
      builder
          .failure(why.type(), why.message(), why.stack())
          .endAttempt(neverEnded ? Outcome.ERROR : Outcome.FAILED);
    }
    if (reds() == 0) {
      Outcome outcome = streamed.contains(Outcome.PASSED) ? Outcome.PASSED : Outcome.SKIPPED;
      return builder.because(reason).endAttempt(outcome).result();
    }
    return passedAgain(runs) ? builder.endAttempt(Outcome.PASSED).result() : builder.result();
  }

  private GoFailure failure(String text) {
    GoFailure own = GoFailure.of(GoFraming.strip(text));
    return neverEnded ? new GoProcess().of(own) : own;
  }

  /** Whether it was run again until it passed: what is red is run in each further run. */
  private boolean passedAgain(int runs) {
    return runs > 0 && lastRun < runs && reds() <= runs;
  }
}
