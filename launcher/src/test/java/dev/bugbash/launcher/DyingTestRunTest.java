package dev.bugbash.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.launcher.TestRunOutcome.Complete;
import dev.bugbash.launcher.TestRunOutcome.Died;
import dev.bugbash.launcher.TestRunOutcome.NotRun;
import dev.bugbash.launcher.TestRunOutcome.TimedOut;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DyingTestRunTest {
  @TempDir Path folder;
  private final RecordedRun run = new RecordedRun();

  private TestRunRequest request(String sample, List<String> jvmArguments, Duration timeout) {
    String name = SampleClassPath.PACKAGE + "." + sample;
    TestRunRequest simple =
        TestRunRequest.of(SampleClassPath.junit6(folder), List.of(new TestSelector.InClass(name)));
    return new TestRunRequest(
        simple.classPath(),
        simple.selectors(),
        List.of(),
        List.of(),
        simple.java(),
        jvmArguments,
        folder,
        Optional.of(timeout));
  }

  private TestRunRequest request(String sample) {
    return request(sample, List.of(), Duration.ofMinutes(5));
  }

  private static TestId test(String sample, String name) {
    return TestId.of(SampleClassPath.PACKAGE + "." + sample, name);
  }

  @Test
  void aHaltInATestIsAnErrorOfThatTest() throws Exception {
    Died died = assertInstanceOf(Died.class, run.run(request("HaltingSample")));

    assertEquals(42, died.exitCode());
    assertEquals(new Tally(3, 1, 0, 1, 0, 1), died.tally());
    assertEquals(List.of(test("HaltingSample", "halts")), died.interrupted());
    assertEquals(
        "the test process died while it ran (exit code 42)", run.failure("halts").message());
    assertTrue(run.failure("halts").output().contains("last words"));
    assertTrue(died.message().contains("1 never started"), died.message());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aKilledProcessIsSaidToBeKilled() throws Exception {
    Died died = assertInstanceOf(Died.class, run.run(request("KilledSample")));

    assertEquals(137, died.exitCode());
    assertEquals(
        "the test process died while it ran (exit code 137, killed by SIGKILL)",
        run.failure("isKilledBySomebody").message());
  }

  @Test
  void anExitWithZeroIsNoGreenRun() throws Exception {
    Died died = assertInstanceOf(Died.class, run.run(request("ExitingSample")));

    assertEquals(0, died.exitCode());
    assertEquals(Outcome.ERROR, run.outcome("exitsAsIfAllWereWell", ""));
  }

  @Test
  void aHaltBeforeTheFirstTestIsAnErrorOfTheSetUp() throws Exception {
    Died died = assertInstanceOf(Died.class, run.run(request("HaltingSetUpSample")));

    assertEquals(List.of(test("HaltingSetUpSample", "(set-up)")), died.interrupted());
    assertEquals(new Tally(1, 0, 0, 1, 0, 1), died.tally());
  }

  @Test
  void aHangingTestIsStoppedAndSaysWhereItHung() throws Exception {
    TestRunRequest request = request("HangingSample", List.of(), Duration.ofSeconds(3));

    TimedOut outcome = assertInstanceOf(TimedOut.class, run.run(request));

    assertEquals(List.of(test("HangingSample", "waitsForever")), outcome.interrupted());
    assertTrue(run.failure("waitsForever").stack().contains("HangingSample.waitsForever("));
    assertEquals(
        "the run was stopped after 3 s while it ran", run.failure("waitsForever").message());
  }

  @Test
  void hostileOutputAndNamesAreTextAndNothingElse() throws Exception {
    Complete outcome = assertInstanceOf(Complete.class, run.run(request("HostileSample")));

    assertEquals(new Tally(6, 1, 1, 4, 0, 0), outcome.tally());
    assertEquals("\u001b[2J\0 line\r\n<script> ? \u202e", run.failure("forgesEvents").message());
    assertEquals(2, run.named("isNamedBadly").size());
    assertTrue(run.named("isNamedBadly").get(1).test().parameters().contains("rm -rf /"));
    assertTrue(
        run.failure("throwsWhatCannotBePrinted").stack().contains("throwsWhatCannotBePrinted"));
    assertEquals("java.lang.StackOverflowError", run.failure("overflows").type());
  }

  @Test
  void aJvmThatDoesNotStartIsReportedWithWhatItSaid() throws Exception {
    TestRunRequest request =
        request("MixedSample", List.of("-XX:NoSuchOption"), Duration.ofMinutes(5));

    NotRun outcome = assertInstanceOf(NotRun.class, run.run(request));

    assertTrue(outcome.message().contains("NoSuchOption"), outcome.message());
  }
}
