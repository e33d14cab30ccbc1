package dev.bugbash.importers.junit;

import dev.bugbash.importers.junit.TroubleReader.Trouble;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what a test case's children said. */
final class TestCase {
  /** How Jenkins, Playwright and others point to a file in what a test printed. */
  private static final Pattern ATTACHMENT =
      Pattern.compile("\\[\\[ATTACHMENT\\|([^\\]\\n|]+)\\]\\]");

  private static final int MOST_ATTACHMENTS = 100;

  private final TestId test;
  private final Duration duration;
  private final List<Trouble> troubles = new ArrayList<>(0);
  private final List<String> outputs = new ArrayList<>(0);
  private final List<Attachment> attachments = new ArrayList<>(0);
  private boolean skipped;
  private String reason = "";

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
    outputs.add(text);
    Matcher m = ATTACHMENT.matcher(text);
    while (m.find()) {
      attach(m.group(1).strip());
    }
  }

  void attach(String path) {
    if (!path.isEmpty() && attachments.size() < MOST_ATTACHMENTS) {
      attachments.add(Attachment.of(path));
    }
  }

  /** Whether a child says that its last attempt was red. */
  boolean endsBadly() {
    return troubles.stream().anyMatch(trouble -> !trouble.isFlaky());
  }

  Result result() {
    if (troubles.isEmpty() && !skipped) {
      return Result.passed(test, duration);
    }
    ResultBuilder builder = new ResultBuilder(test).took(duration);
    List<Trouble> ending = troubles.stream().filter(t -> !t.isRerun() && !t.isFlaky()).toList();
    List<Trouble> reruns = troubles.stream().filter(Trouble::isRerun).toList();
    if (!ending.isEmpty() || !reruns.isEmpty()) {
      return red(builder, ending, reruns);
    }
    if (skipped) {
      return builder.because(reason).endAttempt(Outcome.SKIPPED).result();
    }
    attempts(builder, troubles);
    return builder.endAttempt(Outcome.PASSED).result();
  }

  /** Several failures of one attempt are one red test with several pieces of evidence. */
  private Result red(ResultBuilder builder, List<Trouble> first, List<Trouble> reruns) {
    Outcome outcome = outcome(first.isEmpty() ? reruns : first);
    if (!first.isEmpty()) {
      first.forEach(trouble -> evidence(builder, trouble));
      surroundings(builder);
      builder.endAttempt(outcome);
    }
    attempts(builder, reruns);
    return builder.result(outcome);
  }

  private void attempts(ResultBuilder builder, List<Trouble> each) {
    for (Trouble trouble : each) {
      evidence(builder, trouble);
      surroundings(builder);
      builder.endAttempt(outcome(List.of(trouble)));
    }
  }

  private static Outcome outcome(List<Trouble> troubles) {
    return troubles.stream().anyMatch(Trouble::isError) ? Outcome.ERROR : Outcome.FAILED;
  }

  private static void evidence(ResultBuilder builder, Trouble trouble) {
    builder.failure(trouble.type(), trouble.message(), trouble.stack(), trouble.output());
  }

  private void surroundings(ResultBuilder builder) {
    outputs.forEach(builder::output);
    attachments.forEach(builder::attachment);
  }
}
