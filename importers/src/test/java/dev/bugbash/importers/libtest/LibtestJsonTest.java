package dev.bugbash.importers.libtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LibtestJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/rust-libtest-json", name)).get(0);
  }

  /** Passed, failed, in error, skipped. */
  private static List<Integer> counts(Read read) {
    return Stream.of(Outcome.values()).map(read::count).toList();
  }

  @Test
  void countsWhatCargoCounts() {
    Read read = fixture("cargo-all.json");

    assertEquals(List.of(1, 3, 1, 1), counts(read));
  }

  @Test
  void thePanicIsTheEvidence() {
    Failure total = fixture("cargo-all.json").result("cart::total").failures().get(0);

    assertEquals("panic", total.type());
    assertEquals("assertion `left == right` failed: sum\n  left: 2\n right: 3", total.message());
  }

  @Test
  void aProcessThatAbortsLeavesItsTestInError() {
    assertEquals(List.of("::aborts error"), fixture("aborted.json").everything());
  }

  @Test
  void linesWithBackslashesThatNobodyEscapedAreRead() {
    Read read =
        Recorder.read(
            """
            { "type": "suite", "event": "started", "test_count": 1 }
            { "type": "test", "event": "started", "name": "src\\lib.rs - add (line 3)" }
            { "type": "test", "name": "src\\lib.rs - add (line 3)", "event": "failed" }
            { "type": "suite", "event": "failed", "passed": 0, "failed": 1 }
            """);

    assertEquals(List.of(0, 1, 0, 0), counts(read));
    assertEquals(List.of(), read.outside());
  }

  @Test
  void eachOfSeveralSuitesCounts() {
    String suite =
        """
        {"type":"suite","event":"started","test_count":1}
        {"type":"test","event":"started","name":"a"}
        {"type":"test","name":"a","event":"%s"}
        {"type":"suite","event":"%s","passed":1,"failed":%d}
        """;

    Read read =
        Recorder.read(suite.formatted("ok", "ok", 0) + suite.formatted("failed", "failed", 1));

    assertEquals(List.of(1, 1, 0, 0), counts(read));
  }

  @Test
  void aSuiteThatFailedWithoutARedTestIsRed() {
    Read read =
        Recorder.read(
            """
            {"type":"suite","event":"started","test_count":0}
            {"type":"suite","event":"failed","passed":0,"failed":0}
            """);

    assertEquals(List.of("::(suite) error"), read.everything());
  }

  @Test
  void anUnknownEventIsAnError() {
    Read read =
        Recorder.read(
            """
            {"type":"suite","event":"started","test_count":1}
            {"type":"test","name":"a","event":"odd"}
            {"type":"suite","event":"ok","passed":1,"failed":0}
            """);

    assertEquals(List.of("::a error"), read.outcomes());
  }
}
