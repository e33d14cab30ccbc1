package dev.bugbash.importers.rspec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RspecJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/rspec-json", name)).get(0);
  }

  /** Passed, failed, in error, skipped. */
  private static List<Integer> counts(Read read) {
    return Stream.of(Outcome.values()).map(read::count).toList();
  }

  @Test
  void countsWhatRspecCounts() {
    Read read = fixture("rspec-3.12.json");

    assertEquals(List.of(2, 6, 0, 3), counts(read));
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void theExceptionIsTheEvidence() {
    Failure total = fixture("rspec-3.12.json").result("Cart total").failures().get(0);

    assertEquals("RSpec::Expectations::ExpectationNotMetError", total.type());
    assertTrue(total.message().startsWith("expected: 3\n     got: 2"), total.message());
    assertTrue(total.stack().contains("cart_spec.rb:"), total.stack());
  }

  @Test
  void anExampleThatWasPendingAndPassedFailed() {
    assertEquals(
        Outcome.FAILED, fixture("rspec-3.12.json").result("Cart was known to fail").outcome());
  }

  @Test
  void aFileThatDoesNotLoadIsAFailureOutside() {
    Read read = fixture("does-not-load.json");

    assertEquals(List.of("./broken_spec.rb::(load) error"), read.everything());
    assertTrue(read.failures().get(0).message().contains("cannot load such file"));
  }

  @Test
  void aHookOfTheSuiteIsAFailureOutsideBesideGreenExamples() {
    Read read = fixture("after-suite.json");

    assertEquals(List.of(1, 0, 0, 0), counts(read));
    assertEquals(List.of("::(load) error"), read.outside());
  }

  @Test
  void errorsThatOnlyTheSummaryCountsAreRed() {
    Read read =
        Recorder.read(
            """
            {"version": "3.13.0", "examples": [],
             "summary": {"example_count": 0, "failure_count": 0, "pending_count": 0,
              "errors_outside_of_examples_count": 2}}
            """);

    assertEquals(List.of("::(load) error"), read.everything());
  }

  @Test
  void anUnknownStatusIsAnError() {
    Read read =
        Recorder.read(
            "{\"version\":\"3\",\"examples\":[{\"full_description\":\"a\",\"file_path\":\"b\",\"status\":\"odd\"}]}");

    assertEquals(List.of("b::a error"), read.everything());
    assertEquals(1, read.warnings.size());
  }
}
