package dev.bugbash.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.launcher.TestRunOutcome.Complete;
import dev.bugbash.launcher.TestRunOutcome.NoTests;
import dev.bugbash.launcher.TestRunOutcome.NotRun;
import dev.bugbash.model.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestRunTest {
  private static final String MIXED = SampleClassPath.PACKAGE + ".MixedSample";

  @TempDir Path folder;
  private final RecordedRun run = new RecordedRun();

  private List<Path> classPath(String junit) {
    return junit.equals("6")
        ? SampleClassPath.junit6(folder)
        : SampleClassPath.junit5(folder, true);
  }

  private TestRunOutcome run(String junit, String sample) throws InterruptedException {
    String name = SampleClassPath.PACKAGE + "." + sample;
    return run.run(TestRunRequest.of(classPath(junit), List.of(new TestSelector.InClass(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "6"})
  void everyKindOfTestIsToldWithItsOutcome(String junit) throws Exception {
    TestRunOutcome outcome = run(junit, "MixedSample");

    assertEquals(new Complete(new Tally(12, 5, 4, 1, 2, 0)), outcome);
    assertEquals(12, run.results.size());
    assertEquals(Outcome.PASSED, run.outcome("passes", ""));
    assertEquals(Outcome.FAILED, run.outcome("fails", ""));
    assertEquals(Outcome.ERROR, run.outcome("breaks", ""));
    assertEquals("not today", run.result("isDisabled", "").reason());
    assertEquals("Assumption failed: wrong moon", run.result("isAborted", "").reason());
    assertEquals(Outcome.PASSED, run.outcome("isRepeated", "2: repetition 2 of 2"));
    assertEquals(Outcome.FAILED, run.outcome("makesTests", "2: same"));
    assertEquals(MIXED + "$Inner", run.result("failsInside", "").test().suite());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "6"})
  void aFailureCarriesTypeMessageStackAndOutput(String junit) throws Exception {
    run(junit, "MixedSample");

    var failure = run.failure("fails");
    assertEquals(MIXED + "::fails", failure.id());
    assertEquals("org.opentest4j.AssertionFailedError", failure.type());
    assertEquals("one is not two ==> expected: <1> but was: <2>", failure.message());
    assertTrue(failure.stack().contains("at " + MIXED + ".fails(MixedSample.java:"));
    assertTrue(failure.output().contains("printed before\n"), failure.output());
    assertTrue(failure.output().contains("warned before\n"), failure.output());
    assertTrue(run.failure("breaks").stack().contains("Caused by: java.io.IOException: inner"));
  }

  @Test
  void parametersTellInvocationsApart() throws Exception {
    run("5", "MixedSample");

    assertEquals(Outcome.PASSED, run.outcome("takesParameters", "1: text=good"));
    assertEquals(Outcome.FAILED, run.outcome("takesParameters", "2: text=bad"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "6"})
  void aBrokenSetUpIsAnErrorAndItsTestsAreCountedAsNeverStarted(String junit) throws Exception {
    TestRunOutcome outcome = run(junit, "BrokenSetUpSample");

    assertEquals(new Complete(new Tally(2, 0, 0, 1, 0, 2)), outcome);
    assertEquals("no database", run.failure("(set-up)").message());
  }

  @Test
  void aBrokenTearDownIsAnErrorBesideItsPassedTests() throws Exception {
    TestRunOutcome outcome = run("6", "BrokenTearDownSample");

    assertEquals(new Complete(new Tally(1, 1, 0, 1, 0, 0)), outcome);
    assertEquals("still in use", run.failure("(tear-down)").message());
  }

  @Test
  void eachInvocationOfAParameterizedClassHasItsTests() throws Exception {
    TestRunOutcome outcome = run("6", "ClassTemplateSample");

    assertEquals(new Complete(new Tally(4, 3, 1, 0, 0, 0)), outcome);
    assertEquals(Outcome.FAILED, run.outcome("isOne", "2: number = 2"));
  }

  @Test
  void junit4TestsRunByTheVintageEngine() throws Exception {
    TestRunOutcome outcome = run("5", "OldSample");

    assertEquals(new Complete(new Tally(2, 1, 1, 0, 0, 0)), outcome);
    assertEquals(Outcome.FAILED, run.outcome("isOne", "number 2"));
  }

  @Test
  void aMethodAloneAndATagAloneCanBeSelected() throws Exception {
    List<Path> classPath = classPath("6");
    TestRunRequest method =
        TestRunRequest.of(classPath, List.of(new TestSelector.Method(MIXED + "#breaks")));
    TestRunRequest all =
        TestRunRequest.of(classPath, List.of(new TestSelector.InPackage(SampleClassPath.PACKAGE)));
    TestRunRequest tag =
        new TestRunRequest(
            all.classPath(),
            all.selectors(),
            List.of("fast"),
            List.of(),
            all.java(),
            all.jvmArguments(),
            folder,
            all.timeout());

    TestRunOutcome one = run.run(method);
    TestRunOutcome tagged = run.run(tag);

    assertEquals(new Complete(new Tally(1, 0, 0, 1, 0, 0)), one);
    assertEquals(new Complete(new Tally(1, 1, 0, 0, 0, 0)), tagged);
  }

  @Test
  void withoutASelectionTheFoldersOfTheClassPathAreSearched() throws Exception {
    TestRunRequest request = TestRunRequest.of(classPath("6"), List.of());
    TestRunRequest passing =
        new TestRunRequest(
            request.classPath(),
            request.selectors(),
            List.of("fast"),
            List.of(),
            request.java(),
            request.jvmArguments(),
            folder,
            request.timeout());

    assertEquals(new Complete(new Tally(1, 1, 0, 0, 0, 0)), run.run(passing));
  }

  @Test
  void anEmptyPlanIsNoGreenRun() throws Exception {
    assertInstanceOf(NoTests.class, run("6", "EmptySample"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "6"})
  void aClassThatDoesNotExistIsNamedWithoutAStackTrace(String platform) throws Exception {
    NotRun outcome = assertInstanceOf(NotRun.class, run(platform, "NoSuchSample"));

    assertTrue(outcome.message().contains("NoSuchSample"), outcome.message());
    assertTrue(outcome.message().lines().noneMatch(l -> l.strip().startsWith("at ")));
  }

  @Test
  void aListenerThatThrowsStopsTheRun() {
    TestRunRequest request =
        TestRunRequest.of(classPath("6"), List.of(new TestSelector.InClass(MIXED)));
    TestRun failing =
        TestRun.start(
            request,
            result -> {
              throw new IllegalStateException("disk full");
            });

    var thrown = assertThrows(IllegalStateException.class, failing::await);

    assertEquals("disk full", thrown.getMessage());
  }
}
