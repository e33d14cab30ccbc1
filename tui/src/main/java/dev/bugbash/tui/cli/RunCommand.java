package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.Intake;
import dev.bugbash.launcher.TestRun;
import dev.bugbash.launcher.TestRunOutcome;
import dev.bugbash.launcher.TestRunRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs tests and brings their results onto the board. */
@Command(
    name = "run",
    description = {
      "Run tests on the JUnit Platform and import their results.",
      "They run in a process of their own with their own class path. One that dies is reported with"
          + " the tests that it was running; what had ended before counts."
    },
    footer = {
      "%nExamples:",
      "  bugbash run --classpath 'target/classes:target/test-classes:lib/*'",
      "  bugbash run --classpath tests.jar --select-package org.example --timeout 600",
      "  bugbash run --classpath tests.jar --select-method org.example.FooTest#works",
      "%nThe exit code is 0 only where all tests were run and none is red."
    })
final class RunCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final TestOptions tests = new TestOptions();
  @Mixin private final RunOptions run = new RunOptions();

  RunCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws InterruptedException {
    String who = desk.who();
    TestRunRequest request = tests.request(desk.environment().workingFolder());
    try (Board board = desk.board();
        Intake intake = board.begin(run.complete(desk.environment(), "run"), who);
        ProgressLine progress = ProgressLine.on(desk.environment())) {
      LiveReport report = new LiveReport(intake.visitor(), progress);
      TestRunOutcome outcome;
      try (TestRun tests = TestRun.start(request, report)) {
        outcome = tests.await();
      }
      return new RunAnswer(desk, progress).print(outcome, report, intake);
    }
  }
}
