package dev.bugbash.importers.junit;

import dev.bugbash.importers.junit.TroubleReader.Trouble;
import dev.bugbash.importers.outcome.Headline;
import dev.bugbash.importers.outcome.ProgramOutput;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what a test case's children said. */
final class TestCase {
  /** How Jenkins, Playwright and others point to a file in what a test printed. */
  private static final String ATTACHMENT_MARK = "[[ATTACHMENT|";

  private static final Pattern ATTACHMENT =
      Pattern.compile("\\[\\[ATTACHMENT\\|([^\\]\\n|]+)\\]\\]");

  private static final int MOST_ATTACHMENTS = 100;

  private final TestId test;
  private final Duration duration;
  private final List<Trouble> troubles = new ArrayList<>(0);
  private String output = "";
  private Optional<BoundedText> unsettled = Optional.empty();
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

  /** Why it was skipped; empty where nothing says so. */
  String reason() {
    return reason;
  }

  void skip(String why) {
    skipped = true;
    reason = why;
  }

  /** What it printed; most of it is never asked for. */
  void output(BoundedText text) {
    settle();
    unsettled = Optional.of(text);
  }

  private void settle() {
    unsettled.map(text -> text.toString().strip()).ifPresent(this::settle);
    unsettled = Optional.empty();
  }

  private void settle(String text) {
    output = BoundedText.of(output.isEmpty() ? text : output + "\n" + text, BoundedText.OUTPUT);
    if (text.contains(ATTACHMENT_MARK)) {
      Matcher m = ATTACHMENT.matcher(text);
      while (m.find()) {
        keep(m.group(1).strip());
      }
    }
  }

  /** Whether it passed at once, so far. */
  boolean passed() {
    return troubles.isEmpty() && !skipped;
  }

  /** What it printed so far. */
  String output() {
    settle();
    return output;
  }

  void attach(String path) {
    settle();
    keep(path);
  }

  private void keep(String path) {
    if (!path.isEmpty() && attachments.size() < MOST_ATTACHMENTS) {
      attachments.add(Attachment.of(path));
    }
  }

  /** Whether a child says that its last attempt was red. */
  boolean endsBadly() {
    for (Trouble trouble : troubles) {
      if (!trouble.isFlaky()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is red, and nothing tells a person why. */
  boolean isMute() {
    return !troubles.isEmpty() && troubles.stream().allMatch(Trouble::isObject);
  }

  Result result() {
    if (passed()) {
      return Result.passed(test, duration);
    }
    settle();
    ResultBuilder builder = new ResultBuilder(test).took(duration);
    List<Trouble> ending = new ArrayList<>(1);
    List<Trouble> reruns = new ArrayList<>(0);
    for (Trouble trouble : troubles) {
      if (!trouble.isFlaky()) {
        (trouble.isRerun() ? reruns : ending).add(trouble);
      }
    }
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
    for (Trouble trouble : troubles) {
      if (trouble.isError()) {
        return Outcome.ERROR;
      }
    }
    return Outcome.FAILED;
  }

  /** Where a failure says nothing, as those of ctest, what the test printed has to. */
  private void evidence(ResultBuilder builder, Trouble trouble) {
    if (trouble.saysNothing() && !output.isEmpty()) {
      Headline said = ProgramOutput.headline("", output);
      String stack = said.message().isEmpty() ? "" : output;
      builder.failure(said.type(), said.message(), stack, trouble.output());
    } else {
      builder.failure(trouble.type(), trouble.message(), trouble.stack(), trouble.output());
    }
  }

  private void surroundings(ResultBuilder builder) {
    builder.output(output);
    attachments.forEach(builder::attachment);
  }
}
