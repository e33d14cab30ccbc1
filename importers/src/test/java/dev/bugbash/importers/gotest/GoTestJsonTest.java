package dev.bugbash.importers.gotest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GoTestJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/go-test-json", name)).get(0);
  }

  /** Events as {@code ACTION TEST OUTPUT}, of package p; a dash is no test. */
  private static Read read(String... events) {
    return Recorder.read(
        Stream.of(events)
            .map(event -> event.split(" ", 3))
            .map(
                part ->
                    "{\"Action\":\"%s\",\"Package\":\"p\"%s%s}"
                        .formatted(
                            part[0],
                            part[1].equals("-") ? "" : ",\"Test\":\"" + part[1] + "\"",
                            part.length > 2 ? ",\"Output\":\"" + part[2] + "\"" : ""))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void readsWhatARealGoWrote() {
    Read read = fixture("go-1.19.json");

    assertEquals(
        List.of(
            "shop/broken::(build) error",
            "shop/dies::TestPasses passed",
            "shop/dies::TestPanics failed",
            "shop/mainfails::TestPasses passed",
            "shop/mainfails::(package) error"),
        read.everything().stream().filter(o -> !o.matches("shop/(shop|half|slow).*")).toList());
    assertTrue(read.everything().contains("shop/half::TestPrintsNoEndOfLine passed"));
    assertTrue(
        read.everything().contains("shop/shop::BenchmarkAdd passed")
            || !read.everything().toString().contains("Benchmark"));
    assertTrue(
        read.everything().contains("shop/slow::TestSleeps error"), read.everything().toString());
    assertEquals("cart_test.go:16: no cart", message(read, "TestRows/two_words"));
    assertTrue(message(read, "(build)").startsWith("broken/b_test.go:5:32: undefined"));
  }

  private static String message(Read read, String test) {
    return read.results.stream()
        .filter(result -> result.test().name().equals(test))
        .findFirst()
        .orElseThrow()
        .failures()
        .get(0)
        .message();
  }

  @Test
  void aTestThatPassedWhenItsPackageRanAgainIsFlaky() {
    Result flaky =
        fixture("rerun.json").results.stream().filter(Result::flaky).findFirst().orElseThrow();

    assertEquals("shop/shop::TestFlaky", flaky.test().toString());
    assertEquals(2, flaky.attempts().size());
  }

  @Test
  void inOneProcessARedRepetitionCounts() {
    Read read = read("run A", "fail A", "run A", "pass A", "fail -");

    assertEquals(List.of("p::A failed"), read.everything());
    assertEquals(2, read.results.get(0).attempts().size());
  }

  @Test
  void aKilledProcessIsAnErrorOfTheTestThatRan() {
    Read read = fixture("killed.json");

    assertEquals(
        List.of("shop/slow::TestPasses passed", "shop/slow::TestSleeps error"), read.everything());
  }

  @Test
  void aPackageWithoutEndIsRed() {
    assertEquals(
        List.of("p::A passed", "p::(package) error"),
        read("start -", "run A", "pass A").everything());
  }

  @Test
  void aSubtestWhoseRootPassedHasPassed() {
    assertEquals(
        List.of("p::A passed", "p::A/b passed"),
        read("run A", "run A/b", "pass A", "pass -").everything());
  }

  @Test
  void anUnknownEndIsNoEnd() {
    Read read = read("run A", "explode A", "pass -");

    assertEquals(List.of("p::A error"), read.everything());
    assertEquals(1, read.warnings.size());
  }

  @Test
  void buildFailuresStandForThePackageOnce() {
    Read read = fixture("build-events-1.24.json");

    assertEquals(
        List.of("shop/broken::(build) error", "shop/shop::TestAdds passed"), read.everything());
    assertEquals("broken/b_test.go:5:32: undefined: undefined", read.failures().get(0).message());
  }

  @Test
  void aSecondBuildOfAPackageSaysWhatIsWrongThen() {
    String build =
        """
        {"ImportPath":"p","Action":"build-output","Output":"# p\\n"}
        {"ImportPath":"p","Action":"build-output","Output":"a.go:1:2: %s\\n"}
        {"ImportPath":"p","Action":"build-fail"}
        {"Action":"start","Package":"p"}
        {"Action":"fail","Package":"p","FailedBuild":"p"}
        """;

    Read read = Recorder.read(build.formatted("first") + build.formatted("second"));

    assertEquals("a.go:1:2: second", read.failures().get(0).message());
  }

  @Test
  void whatComesBehindTheEndOfATestThatPassedIsThePackages() {
    Read read =
        read(
            "run A",
            "output A === RUN   A\\n",
            "output A --- PASS: A (0.00s)\\n",
            "output A panic: send on closed channel\\n",
            "output A \\n",
            "output A goroutine 9 [running]:\\n",
            "pass A",
            "output - FAIL\\tp\\t0.008s\\n",
            "fail -");

    assertEquals(List.of("p::A passed", "p::(package) error"), read.everything());
    assertEquals("panic", read.failures().get(0).type());
    assertEquals("panic: send on closed channel", read.failures().get(0).message());
  }

  @Test
  void whoNeverEndedSaysWhatTheProcessDiedOf() {
    Read read =
        read(
            "run A",
            "run A/b",
            "output A/b panic: test timed out after 4s\\n",
            "output A/b \\ngoroutine 5 [running]:\\n",
            "fail -");

    assertEquals(
        "the test never ended: its package died of panic: test timed out after 4s",
        message(read, "A"));
    assertEquals("panic: test timed out after 4s", message(read, "A/b"));
  }

  @Test
  void anExitSaysItsStatus() {
    Read one = read("run A", "output - exit status 3\\n", "fail -");
    Read two = read("run A", "run B", "output - exit status 3\\n", "fail -");

    assertEquals("exit status 3", message(one, "A"));
    assertEquals("the test never ended: its package died of exit status 3", message(two, "A"));
  }

  @Test
  void theTraceHasThePlaceThatATestNames() {
    Read read = read("run A", "output A     a_test.go:3: no\\n", "fail A", "fail -");

    assertEquals("a_test.go:3: no", read.failures().get(0).stack());
  }
}
