package dev.bugbash.importers.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EvidenceTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/tap", name)).get(0);
  }

  private static List<String> told(Read read) {
    return read.failures().stream()
        .map(failure -> failure.type() + ": " + failure.message())
        .toList();
  }

  @Test
  void expectationsOfJasmineAreFailuresEach() {
    Read read = fixture("jasmine-reporters-2.tap");

    assertEquals(
        List.of("::cart : total failed", "::cart : two failed", "::cart : adds passed"),
        read.everything());
    assertEquals(
        List.of(
            "TypeError: Cannot read properties of undefined (reading 'length')",
            ": Expected 2 to be 3.",
            ": Expected object to have properties\n   n: [  ]"),
        told(read));
    assertTrue(
        read.failures().get(0).stack().startsWith("    at exports.total (/app/total.js:7:38)\n"));
  }

  @Test
  void detailsOfAvaTellWhatWasThrown() {
    Read read = fixture("ava-7.tap");

    assertEquals(
        List.of(
            "TypeError: Cannot read properties of undefined (reading 'length')",
            "AssertionError: the sum\n\nDifference (- actual, + expected):\n\n- 2\n+ 3",
            "Error: can't\nadd",
            "AssertionError: Error thrown in test:\n\n'no error'",
            "CartError: no card"),
        told(read));
    assertEquals("    at exports.total (/app/total.js:7:38)", read.failures().get(0).stack());
  }

  @Test
  void foldedPlacesAreFrames() {
    String block =
        "  ---\n  message: no\n  at: >-\n    Cart.deepEqual\n    (file:///a.js:3:7)\n  ...\n";

    Failure failure = Recorder.read("1..1\nnot ok 1 - a\n" + block).failures().get(0);

    assertEquals("    at Cart.deepEqual (file:///a.js:3:7)", failure.stack());
  }

  @Test
  void aPlaceOfVitestIsAFrame() {
    Failure failure = fixture("vitest-4.tap").result("pays").failures().get(0);

    assertEquals("    at /app/total.js:9:9", failure.stack());
  }
}
