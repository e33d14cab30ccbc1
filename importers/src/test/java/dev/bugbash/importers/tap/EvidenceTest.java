package dev.bugbash.importers.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
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
}
