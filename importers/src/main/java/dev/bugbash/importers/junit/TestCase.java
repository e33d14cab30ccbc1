package dev.bugbash.importers.junit;

import dev.bugbash.model.Attempt;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Puts together what a test case's children said. */
final class TestCase {
  private final TestId test;
  private final Duration duration;
  private final List<Trouble> troubles = new ArrayList<>();
  private boolean skipped;
  private String reason = "";
  private String output = "";

  TestCase(TestId test, Duration duration) {
    this.test = test;
    this.duration = duration;
  }

  TestId test() {
    return test;
  }

  void add(Trouble trouble) {
    troubles.add(trouble);
  }

  void skip(String why) {
    skipped = true;
    reason = why;
  }

  void output(String text) {
    if (output.isEmpty()) {
      output = text;
      return;
    }
    BoundedText both = new BoundedText(TroubleReader.MOST_OUTPUT);
    both.add(output + "\n" + text);
    output = both.toString();
  }

  /** What it printed where it passed at once; otherwise empty. */
  String passedOutput() {
    return troubles.isEmpty() && !skipped ? output : "";
  }

  /** Whether a child says that its last attempt was red. */
  boolean endsBadly() {
    return troubles.stream().anyMatch(trouble -> !trouble.isFlaky());
  }

  Result result() {
    return troubles.isEmpty() ? untroubled() : troubled();
  }

  private Result untroubled() {
    if (!skipped) {
      return Result.passed(test, duration);
    }
    return new Result(
        test, Outcome.SKIPPED, duration, reason, List.of(new Attempt(Outcome.SKIPPED, List.of())));
  }

  private Result troubled() {
    List<Trouble> ending = troubles.stream().filter(t -> !t.isRerun() && !t.isFlaky()).toList();
    List<Trouble> reruns = troubles.stream().filter(Trouble::isRerun).toList();
    List<Trouble> flaky = troubles.stream().filter(Trouble::isFlaky).toList();
    if (!ending.isEmpty() || !reruns.isEmpty()) {
      return red(ending, reruns);
    }
    if (skipped) {
      return untroubled();
    }
    List<Attempt> attempts = attempts(flaky, 0);
    attempts.add(Attempt.passed());
    return new Result(test, Outcome.PASSED, duration, "", attempts);
  }

  /** Several failures of one attempt are one red test with several pieces of evidence. */
  private Result red(List<Trouble> first, List<Trouble> reruns) {
    List<Attempt> attempts = new ArrayList<>();
    Outcome outcome =
        (first.isEmpty() ? reruns : first).stream().anyMatch(Trouble::isError)
            ? Outcome.ERROR
            : Outcome.FAILED;
    if (!first.isEmpty()) {
      List<Failure> failures = new ArrayList<>();
      first.forEach(trouble -> failures.add(failure(trouble, failures.size())));
      attempts.add(new Attempt(outcome, failures));
    }
    attempts.addAll(attempts(reruns, first.size()));
    return new Result(test, outcome, duration, "", attempts);
  }

  private List<Attempt> attempts(List<Trouble> each, int before) {
    List<Attempt> attempts = new ArrayList<>();
    for (Trouble trouble : each) {
      Outcome outcome = trouble.isError() ? Outcome.ERROR : Outcome.FAILED;
      attempts.add(new Attempt(outcome, List.of(failure(trouble, before + attempts.size()))));
    }
    return attempts;
  }

  private Failure failure(Trouble trouble, int before) {
    String id = before == 0 ? test.toString() : test + "#" + (before + 1);
    String captured = trouble.output().isEmpty() ? output : trouble.output();
    return new Failure(id, test, trouble.type(), trouble.message(), trouble.stack(), captured);
  }
}
