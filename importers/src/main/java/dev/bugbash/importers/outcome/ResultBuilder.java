package dev.bugbash.importers.outcome;

import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Attempt;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a result together from what a report says in several places. Evidence belongs to the attempt
 * that is open; {@link #endAttempt} closes it, and the last one decides.
 */
public final class ResultBuilder {
  private final TestId test;
  private final List<Attempt> attempts = new ArrayList<>(1);
  private final List<Evidence> evidence = new ArrayList<>(0);
  private final List<Attachment> attachments = new ArrayList<>(0);
  private Optional<BoundedText> output = Optional.empty();
  private Duration duration = Duration.ZERO;
  private String reason = "";
  private int numbered;

  private record Evidence(Headline headline, String stack, String output) {}

  public ResultBuilder(TestId test) {
    this.test = test;
  }

  public TestId test() {
    return test;
  }

  /** Adds to the duration of all attempts together. */
  public ResultBuilder took(Duration time) {
    duration = duration.plus(time);
    return this;
  }

  /** Why it was skipped; the first reason counts. */
  public ResultBuilder because(String why) {
    reason = reason.isEmpty() ? BoundedText.of(why, BoundedText.MESSAGE) : reason;
    return this;
  }

  /** A piece of evidence of the open attempt; any of the texts may be empty. */
  public ResultBuilder failure(String type, String message, String stack) {
    return failure(type, message, stack, "");
  }

  /**
   * A piece of evidence with output of its own, which stands for what was captured of the attempt.
   */
  public ResultBuilder failure(String type, String message, String stack, String ownOutput) {
    String kept = BoundedText.of(message, BoundedText.MESSAGE);
    String trace = BoundedText.of(stack, BoundedText.STACK);
    evidence.add(new Evidence(Headline.of(type, kept, trace, test), trace, ownOutput));
    return this;
  }

  /** What was captured while the open attempt ran. */
  public ResultBuilder output(String text) {
    if (!text.isBlank()) {
      BoundedText all = output.orElseGet(() -> new BoundedText(BoundedText.OUTPUT));
      all.add((all.isEmpty() ? "" : "\n") + text.strip());
      output = Optional.of(all);
    }
    return this;
  }

  /** A file that goes with the open attempt. */
  public ResultBuilder attachment(Attachment attachment) {
    attachments.add(attachment);
    return this;
  }

  public boolean hasEvidence() {
    return !evidence.isEmpty();
  }

  /** Whether an attempt has ended. */
  public boolean hasAttempts() {
    return !attempts.isEmpty();
  }

  /** Ends the open attempt. A red one without evidence gets a failure that says nothing. */
  public ResultBuilder endAttempt(Outcome outcome) {
    if (outcome.red() && evidence.isEmpty()) {
      evidence.add(new Evidence(new Headline("", ""), "", ""));
    }
    attempts.add(
        outcome == Outcome.PASSED
            ? Attempt.passed()
            : new Attempt(outcome, outcome.red() ? failures() : List.of()));
    evidence.clear();
    attachments.clear();
    output = Optional.empty();
    return this;
  }

  private List<Failure> failures() {
    List<Failure> failures = new ArrayList<>(evidence.size());
    for (Evidence each : evidence) {
      failures.add(failure(each));
    }
    return failures;
  }

  private Failure failure(Evidence each) {
    numbered++;
    return new Failure(
        numbered == 1 ? test.toString() : test + "#" + numbered,
        test,
        each.headline().type(),
        each.headline().message(),
        each.stack(),
        each.output().isEmpty() ? output.map(BoundedText::toString).orElse("") : each.output(),
        attachments);
  }

  /** The result of the attempts that have ended, at least one; the last one's outcome counts. */
  public Result result() {
    Outcome outcome = attempts.get(attempts.size() - 1).outcome();
    return result(outcome);
  }

  /** The result of the attempts that have ended, where something else than the last decides. */
  public Result result(Outcome outcome) {
    return new Result(test, outcome, duration, reason, attempts);
  }

  /** Ends the open attempt and gives the result. */
  public Result result(Outcome last, Duration time) {
    return took(time).endAttempt(last).result();
  }
}
